import type { Resting } from '@/db/queries/sources';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { formatDate } from '@/words/dates';
import { limitWords } from '@/words/limit';
import { legalMoney } from '@/words/money';
import { provisionWords } from '@/words/provision';

/** What a record is called in a list of records of one kind. */
export function restingWords(words: Words, { kind, record }: Resting): string {
  const { t, lang } = words;
  switch (kind) {
    case 'rule':
      return [
        provisionWords(words, record),
        t(`vocabulary.offence.${record.rule.offence}`).toLowerCase(),
        t(`vocabulary.tier.${record.rule.quantity}`),
        ...record.rule.circumstances.map((word) => t(`vocabulary.circumstance.${word}`)),
      ].join(' · ');
    case 'threshold':
      return [
        t(`vocabulary.substance.${record.substance}`),
        t(`vocabulary.tier.${record.tier}`),
        limitWords(words, record),
      ].join(' · ');
    case 'aspect':
      return `${t(`vocabulary.aspect.${record.aspect}`)} · ${aspectValueWords(words, record)}`;
    case 'reform':
      return `${formatDate(words, record.date)} · ${record.title[lang]}`;
    case 'cost':
      return `${t(`vocabulary.metric.${record.metric}`)} · ${record.year}`;
    case 'unit-value':
      return `${record.unit.name[lang]} · ${legalMoney(words, record.value.value, record.value.currency)}`;
  }
}
