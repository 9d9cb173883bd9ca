import type { Comparator, Instrument } from '@/law/schema';
import type { Words } from '@/messages';
import { capital } from './capital';
import { provisionWords } from './provision';

/** "Theft: Art. 158, 1, Criminal Code". */
export function comparatorTitle(
  words: Words,
  comparator: Pick<Comparator, 'crime' | 'provision'>,
  instrument: Pick<Instrument, 'kind' | 'title'> | null,
): string {
  const crime = words.t(`vocabulary.crime.${comparator.crime}`);
  return `${crime}: ${provisionWords(words, { rule: comparator, instrument })}`;
}

/** What the law calls the crime, where that is another word than ours; null where it is the same. */
export function ownTerm(
  words: Words,
  { crime, title }: Pick<Comparator, 'crime' | 'title'>,
): string | null {
  const term = capital(words, title[words.lang]);
  return term === words.t(`vocabulary.crime.${crime}`) ? null : term;
}
