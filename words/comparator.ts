import type { Comparator, Instrument } from '@/law/schema';
import type { Words } from '@/messages';
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
