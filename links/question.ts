import type { Language } from '@/law/vocabulary';

/** A longer question is cut. */
export const LONGEST_QUESTION = 200;

/** What a reader asked by ?q=, on one line and not too long; '' when nothing. */
export function readQuestion(value: string | string[] | undefined): string {
  const text = (Array.isArray(value) ? value[0] : value) ?? '';
  // By code points, so that no half of a character stays; twice the length is more than enough to read.
  return [...text.slice(0, 2 * LONGEST_QUESTION).replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')]
    .slice(0, LONGEST_QUESTION)
    .join('')
    .trim();
}

/** /{lang}/ask[?q=…] */
export function askPath(lang: Language, question = ''): string {
  const path = `/${lang}/ask`;
  return question ? `${path}?${new URLSearchParams({ q: question })}` : path;
}

/** The fields that a form adds to a question that lacked something: they are words of it, in this order. */
export const ADDED_FIELDS = ['amount', 'unit', 'substance', 'country'] as const;

/** The question that the fields of a form put together: "sale of heroin" and an amount are one question. */
export function questionOf(fields: Readonly<Record<string, string | undefined>>): string {
  const number = /[\d½¼¾]\s*$/.test(fields.amount ?? '');
  const added = ADDED_FIELDS.map((name) =>
    name === 'unit' && !number ? '' : (fields[name] ?? ''),
  );
  return readQuestion([fields.q ?? '', ...added].join(' '));
}
