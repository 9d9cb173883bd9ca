/** All words that a question may hold, with what each means: found by their stems, the longest first. */
import { ALIASES } from '../aliases';
import type { ScenarioConduct, ScenarioPlace } from '../scenario/input';
import type { Text } from '../schema';
import type { AskedSubstance, Aspect, Subregion } from '../vocabulary';
import {
  ACT_WORDS,
  ASPECT_WORDS,
  CODE_WORDS,
  type CodeWord,
  FACT_WORDS,
  type FactWord,
  PLACE_WORDS,
  REGION_WORDS,
  SMALL_WORDS,
  TOPIC_WORDS,
  type Topic,
} from './act-words';
import type { SubstanceName } from './names';
import { stem, wordsOf } from './words';

/** What one run of words means. */
export type Meaning =
  | { what: 'country'; code: string }
  | { what: 'region'; region: Subregion }
  | { what: 'substance'; names: SubstanceName[] }
  | { what: 'act'; act: ScenarioConduct }
  | { what: 'place'; place: ScenarioPlace }
  | { what: 'fact'; fact: FactWord }
  | { what: 'topic'; topic: Topic }
  | { what: 'aspect'; aspect: Aspect }
  | { what: 'code'; kind: CodeWord }
  | { what: 'small' };

/** What the words are made of: the names in the data. */
export interface AskNames {
  jurisdictions: readonly { code: string; name: Text }[];
  substances: readonly SubstanceName[];
}

export interface Lexicon {
  /** By the stem that a run begins with, the longest run first. */
  runs: ReadonlyMap<string, readonly { stems: readonly string[]; meaning: Meaning }[]>;
  /** Names of countries and substances in one word, to find the nearest to a slip of the pen. */
  names: readonly { word: string; meaning: Meaning }[];
}

/** Codes of countries that are English words: they are countries only beside other codes, or alone. */
export const WORDS_AND_CODES: ReadonlySet<string> = new Set(['am', 'me', 'by', 'al', 'si']);

const stemsOf = (text: string) => wordsOf(text).map(stem);

/** Builds the lexicon of the data. */
export function lexiconOf({ jurisdictions, substances }: AskNames): Lexicon {
  const runs = new Map<string, { stems: readonly string[]; meaning: Meaning }[]>();
  const names: { word: string; meaning: Meaning }[] = [];
  const add = (text: string, meaning: Meaning) => {
    const stems = stemsOf(text);
    const [first] = stems;
    if (first === undefined) return;
    const there = runs.get(first) ?? [];
    runs.set(first, there);
    const same = there.find((run) => run.stems.join(' ') === stems.join(' '));
    if (!same) there.push({ stems, meaning });
    else join(same.meaning, meaning);
  };
  const addName = (text: string, meaning: Meaning) => {
    add(text, meaning);
    const [word = '', ...more] = wordsOf(text);
    if (more.length === 0 && word.length >= 5 && !/\d/.test(word)) names.push({ word, meaning });
  };

  for (const { code, name } of jurisdictions) {
    const meaning: Meaning = { what: 'country', code };
    if (!WORDS_AND_CODES.has(code)) add(code, meaning);
    for (const text of [name.en, name.ru, ...(ALIASES[code] ?? [])]) addName(text, meaning);
  }
  for (const name of substances) {
    addName(name.text, { what: 'substance', names: [name] });
    // The word that an address has for it is a name, too.
    add(name.substance, { what: 'substance', names: [name] });
  }
  const all = <Word extends string>(
    lists: Readonly<Partial<Record<Word, readonly string[]>>>,
    meaning: (word: Word) => Meaning,
  ) => {
    for (const [word, texts] of Object.entries(lists) as [Word, readonly string[]][])
      for (const text of texts) add(text, meaning(word));
  };
  all(REGION_WORDS, (region) => ({ what: 'region', region }));
  all(ACT_WORDS, (act) => ({ what: 'act', act }));
  all(PLACE_WORDS, (place) => ({ what: 'place', place }));
  all(FACT_WORDS, (fact) => ({ what: 'fact', fact }));
  all(CODE_WORDS, (kind) => ({ what: 'code', kind }));
  all(ASPECT_WORDS, (aspect) => ({ what: 'aspect', aspect }));
  all(TOPIC_WORDS, (topic) => ({ what: 'topic', topic }));
  for (const word of SMALL_WORDS) add(word, { what: 'small' });
  for (const list of runs.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { runs, names };
}

/** One name of several substances means any of them; anything else keeps its first meaning. */
function join(known: Meaning, added: Meaning): void {
  if (known.what !== 'substance' || added.what !== 'substance') return;
  const has = (substance: AskedSubstance) =>
    known.names.some((name) => name.substance === substance);
  known.names.push(...added.names.filter(({ substance }) => !has(substance)));
}
