import type { GLOSSARY_LISTS, GlossaryList } from '@/links/glossary';
import type { Words } from '@/messages';

type Word = (typeof GLOSSARY_LISTS)[GlossaryList][number];

/** Where the names of a list's words stand among the texts; they are not written a second time. */
const NAMES = {
  offence: 'vocabulary.offenceLong',
  conduct: 'vocabulary.conduct',
  regime: 'vocabulary.regime',
  tier: 'vocabulary.tier',
  basis: 'vocabulary.basis',
  force: 'vocabulary.force',
  penalty: 'penalty',
  status: 'vocabulary.status',
  instrument: 'common.instrumentKind',
} as const satisfies Record<GlossaryList, string>;

/** A word of the vocabulary as the tables show it. */
export function termOf({ t }: Words, list: GlossaryList, word: Word): string {
  // Every list has all its words among the texts: a test asks for them in both languages.
  return t(`${NAMES[list]}.${word}` as 'vocabulary.regime.none');
}

/** What the word means. */
export function definitionOf({ t }: Words, list: GlossaryList, word: Word): string {
  return t(`glossary.words.${list}.${word}` as 'glossary.words.regime.none');
}
