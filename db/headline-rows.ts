/** The lines of a jurisdiction as rows of the database: made from the records when it is built, so that the files carry them. */
import { LINES } from '@/law/headlines/headline';
import { headlinesOf } from '@/law/headlines/headlines';
import { codeOf, recordId } from '@/law/records';
import type { DataChange, Dossier, ExchangeRates } from '@/law/schema';
import { wordsIn } from '@/messages';
import { headlineWords } from '@/words/headlines';
import type { headlines } from './schema';

export type HeadlineRow = typeof headlines.$inferInsert;

/**
 * The day whose law the rows tell: that of the newest change of the data, else of the newest rates, so that the same
 * data gives the same bytes on any day. null = the data names neither.
 */
export const dayOfData = (changes: readonly DataChange[], rates: ExchangeRates): string | null =>
  changes[0]?.date ?? rates.at(-1)?.date ?? null;

/** @param day YYYY-MM-DD */
export function headlineRows(dossier: Dossier, rates: ExchangeRates, day: string): HeadlineRow[] {
  const all = headlinesOf(dossier, day, { rates });
  const code = codeOf(dossier);
  return LINES.map((name) => {
    const line = all[name];
    const range = 'range' in line ? line.range : null;
    return {
      jurisdiction: code,
      line: name,
      day,
      value_en: headlineWords(wordsIn('en'), line),
      value_ru: headlineWords(wordsIn('ru'), line),
      tier: range?.step?.tier ?? null,
      regimes: range?.regimes ?? [],
      known: line.known,
      missing: line.missing,
      depends_on: line.depends,
      status: line.evidence,
      rules: line.rules,
      aspects: line.aspects.map((aspect) => recordId('aspect', aspect, { code })),
    };
  });
}
