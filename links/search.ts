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

/** /{lang}/search[?q=…] */
export function searchPath(lang: Language, question = ''): string {
  const path = `/${lang}/search`;
  return question ? `${path}?${new URLSearchParams({ q: question })}` : path;
}
