/** What can be found of a record, and what it is called in a list of results. */

import { ALIASES } from '@/law/aliases';
import { actOf, codeOf, placedRecords, type RecordKind, type RecordOf } from '@/law/records';
import type { Dossier, Instrument } from '@/law/schema';
import { type Language, messages, type Words, wordsIn } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { comparatorTitle } from '@/words/comparator';
import { ruleTitle } from '@/words/provision';

type Some = string | null | undefined;

/** What of a kind of record is searched. Parts stand in any order; what is absent adds nothing. */
interface Searched<K extends RecordKind> {
  /** What it is called. @param act that its provision is a part of */
  name: (words: Words, record: RecordOf<K>, act: Instrument | null) => string;
  /** Its own text, of which a list of results shows a part. */
  prose: (record: RecordOf<K>, lang: Language) => Some[];
  /** Words that find it as its name does. */
  alike?: (record: RecordOf<K>, lang: Language) => Some[];
  /** Other words by which it is found. */
  more?: (record: RecordOf<K>, lang: Language, act: Instrument | null) => Some[];
}

/** The kinds that are searched. */
export const SEARCHED = {
  rule: {
    name: ruleTitle,
    prose: ({ description, exemption }, lang) => [description[lang], exemption?.[lang]],
    alike: ({ conduct }, lang) => conduct.map((name) => messages[lang].vocabulary.conduct[name]),
    more: (rule, lang, act) => {
      const { vocabulary, search } = messages[lang];
      return [
        rule.quantity_label?.[lang],
        rule.territory?.[lang],
        search.ruleWords,
        act?.title[lang],
        vocabulary.offenceLong[rule.offence],
        vocabulary.regime[rule.regime],
        vocabulary.tier[rule.quantity],
        // A list that is not recorded is no word that anybody looks for.
        ...rule.substances.flatMap((name) =>
          name === 'list-not-recorded' ? [] : vocabulary.substance[name],
        ),
        ...rule.circumstances.map((name) => vocabulary.circumstance[name]),
      ];
    },
  } satisfies Searched<'rule'>,
  instrument: {
    name: ({ lang }, { title }) => title[lang],
    prose: ({ title }) => [title.original],
    more: ({ kind, number, adopted }, lang) => [
      messages[lang].common.instrumentKind[kind],
      number,
      adopted,
    ],
  } satisfies Searched<'instrument'>,
  aspect: {
    name: ({ t }, { aspect }) => t(`vocabulary.aspect.${aspect}`),
    prose: ({ detail }, lang) => [detail[lang]],
    more: (record, lang) => [aspectValueWords(wordsIn(lang), record)],
  } satisfies Searched<'aspect'>,
  comparator: {
    name: comparatorTitle,
    prose: ({ title, note }, lang) => [title[lang], note?.[lang]],
    more: (_record, lang, act) => [wordsIn(lang).t('search.comparatorWords'), act?.title[lang]],
  } satisfies Searched<'comparator'>,
};

export type SearchKind = keyof typeof SEARCHED;
export const SEARCH_KINDS = Object.keys(SEARCHED) as SearchKind[];

/** What is searched of a kind. */
export const searched = <K extends SearchKind>(kind: K): Searched<K> =>
  SEARCHED[kind] as unknown as Searched<K>;

/** One record in one language, before its words are stemmed. */
export interface SearchText {
  kind: SearchKind;
  /** its id */
  record: string;
  jurisdiction: string;
  lang: Language;
  title: string;
  body: string;
}

/** All that can be found of a jurisdiction in one language. */
export function searchTexts(dossier: Dossier, lang: Language): SearchText[] {
  const jurisdiction = codeOf(dossier);
  const ofCountry = [dossier.jurisdiction.name[lang], ALIASES[jurisdiction]?.join(' ')];
  const acts = new Map(dossier.instruments.map((one) => [one.id, one]));
  const words = wordsIn(lang);
  const lines = (parts: readonly Some[]) => parts.filter(Boolean).join('\n');
  const textsOf = <K extends SearchKind>(kind: K): SearchText[] => {
    const { name, prose, alike, more } = searched(kind);
    return placedRecords(kind, dossier, jurisdiction).map(({ id, record }) => {
      const act = acts.get(actOf(record) ?? '') ?? null;
      return {
        kind,
        record: id,
        jurisdiction,
        lang,
        title: lines([...ofCountry, name(words, record, act), ...(alike?.(record, lang) ?? [])]),
        body: lines([...prose(record, lang), ...(more?.(record, lang, act) ?? [])]),
      };
    });
  };
  return SEARCH_KINDS.flatMap((kind) => textsOf(kind));
}
