import {
  BASES,
  CONDUCTS,
  FORCES,
  INSTRUMENT_KINDS,
  type Language,
  OFFENCES,
  PENALTY_KINDS,
  REGIMES,
  STATUSES,
  TIERS,
} from '@/law/vocabulary';

/** Lists of the vocabulary whose every word the glossary explains. */
export const GLOSSARY_LISTS = {
  offence: OFFENCES,
  conduct: CONDUCTS,
  regime: REGIMES,
  tier: TIERS,
  basis: BASES,
  force: FORCES,
  penalty: PENALTY_KINDS,
  status: STATUSES,
  instrument: INSTRUMENT_KINDS,
} as const;

export type GlossaryList = keyof typeof GLOSSARY_LISTS;

/** The glossary from top to bottom: words of the vocabulary, then terms that are no word of it. */
export const GLOSSARY = {
  offence: { lists: ['offence'], concepts: [] },
  conduct: { lists: ['conduct'], concepts: [] },
  regime: { lists: ['regime'], concepts: ['criminal-record'] },
  tier: { lists: ['tier'], concepts: [] },
  threshold: { lists: ['basis', 'force'], concepts: [] },
  penalty: { lists: ['penalty'], concepts: ['custody'] },
  money: { lists: [], concepts: ['unit-of-account', 'daily-rate'] },
  relief: { lists: [], concepts: ['diversion', 'suspended', 'exemption', 'voluntary-surrender'] },
  circumstance: {
    lists: [],
    concepts: ['repetition', 'acting-in-a-group', 'dependence', 'involving-a-minor'],
  },
  status: { lists: ['status'], concepts: ['not-known', 'as-of'] },
  instrument: { lists: ['instrument'], concepts: ['provision', 'rule'] },
  support: {
    lists: [],
    concepts: ['oat', 'nsp', 'naloxone', 'consumption-room', 'drug-checking', 'registration'],
  },
} as const satisfies Record<
  string,
  { lists: readonly GlossaryList[]; concepts: readonly string[] }
>;

export type GlossaryGroup = keyof typeof GLOSSARY;
export type GlossaryConcept = (typeof GLOSSARY)[GlossaryGroup]['concepts'][number];
export const GLOSSARY_GROUPS = Object.keys(GLOSSARY) as GlossaryGroup[];

/** Lists that share words with others, so that their name stands before the word. */
const PREFIXED: readonly GlossaryList[] = ['conduct', 'force', 'instrument'];
/** Words that mean nothing without the name of their list. */
const VAGUE: readonly string[] = ['none', 'any', 'other', 'unknown'];

/** The place of a word of the vocabulary in the glossary: `misdemeanour`, `conduct-sale`, `penalty-other`. */
export function wordAnchor<List extends GlossaryList>(
  list: List,
  word: (typeof GLOSSARY_LISTS)[List][number],
): string {
  return PREFIXED.includes(list) || VAGUE.includes(word) ? `${list}-${word}` : word;
}

/** /{lang}/glossary[#…]: the whole, or a group or concept of it. */
export function glossaryPath(lang: Language, term?: GlossaryGroup | GlossaryConcept): string {
  return `/${lang}/glossary${term ? `#${term}` : ''}`;
}

/** The address of what a word of the vocabulary means. */
export function wordPath<List extends GlossaryList>(
  lang: Language,
  list: List,
  word: (typeof GLOSSARY_LISTS)[List][number],
): string {
  return `${glossaryPath(lang)}#${wordAnchor(list, word)}`;
}
