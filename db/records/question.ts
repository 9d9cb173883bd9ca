import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Question } from '@/law/records/question';
import { named } from './columns';
import type { RecordTable } from './rows';

export const openQuestions = sqliteTable('open_questions', {
  ...named(),
  question_en: text('question_en').notNull(),
  question_ru: text('question_ru'),
});

/** A question may be in English alone. */
export const QUESTION_TABLE: RecordTable<'question'> = {
  table: openQuestions,
  toRow: (question) => {
    const { en, ru } = typeof question === 'string' ? { en: question, ru: null } : question;
    return { question_en: en, question_ru: ru };
  },
  fromRow: ({ question_en: en, question_ru: ru }) =>
    (typeof ru === 'string' ? { en, ru } : en) as Question,
};
