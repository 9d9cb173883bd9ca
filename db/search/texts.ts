/** What can be found of a record, and what it is called in a list of results. */

import { ALIASES } from '@/law/aliases';
import { codeOf, placedRecords } from '@/law/records';
import type { AspectRecord, Comparator, Dossier, Instrument, Rule } from '@/law/schema';
import { type Language, messages, wordsIn } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { comparatorTitle } from '@/words/comparator';
import { ruleTitle } from '@/words/provision';

export type SearchKind = 'rule' | 'instrument' | 'aspect' | 'comparator';

/** One record in one language, before its words are stemmed. */
export interface SearchText {
  kind: SearchKind;
  /** id of a rule, instrument or comparator, name of an aspect */
  record: string;
  jurisdiction: string;
  lang: Language;
  title: string;
  body: string;
}

interface Found {
  title: string;
  /** parts of the text in any order; what is absent adds nothing */
  body: (string | null | undefined)[];
}

function ofRule(lang: Language, rule: Rule, instrument: Instrument | undefined): Found {
  const { vocabulary, search } = messages[lang];
  return {
    title: [
      ruleTitle(wordsIn(lang), rule, instrument ?? null),
      ...rule.conduct.map((name) => vocabulary.conduct[name]),
    ].join('\n'),
    body: [
      rule.description[lang],
      rule.exemption?.[lang],
      rule.quantity_label?.[lang],
      rule.territory?.[lang],
      search.ruleWords,
      instrument?.title[lang],
      vocabulary.offenceLong[rule.offence],
      vocabulary.regime[rule.regime],
      vocabulary.tier[rule.quantity],
      ...rule.substances.map((name) => vocabulary.substance[name]),
      ...rule.circumstances.map((name) => vocabulary.circumstance[name]),
    ],
  };
}

function ofInstrument(lang: Language, instrument: Instrument): Found {
  const { title, kind, number, adopted } = instrument;
  return {
    title: title[lang],
    body: [title.original, messages[lang].common.instrumentKind[kind], number, adopted],
  };
}

function ofAspect(lang: Language, record: AspectRecord): Found {
  const words = wordsIn(lang);
  return {
    title: words.t(`vocabulary.aspect.${record.aspect}`),
    body: [aspectValueWords(words, record), record.detail[lang]],
  };
}

function ofComparator(
  lang: Language,
  record: Comparator,
  instrument: Instrument | undefined,
): Found {
  const { search } = messages[lang];
  return {
    title: comparatorTitle(wordsIn(lang), record, instrument ?? null),
    body: [
      record.title[lang],
      record.note?.[lang],
      search.comparatorWords,
      instrument?.title[lang],
    ],
  };
}

/** All that can be found of a jurisdiction in one language. */
export function searchTexts(dossier: Dossier, lang: Language): SearchText[] {
  const { name } = dossier.jurisdiction;
  const code = codeOf(dossier);
  const others = ALIASES[code]?.join(' ');
  const instruments = new Map(dossier.instruments.map((one) => [one.id, one]));
  const text = (kind: SearchKind, record: string, { title, body }: Found): SearchText => ({
    kind,
    record,
    jurisdiction: code,
    lang,
    title: [name[lang], others, title].filter(Boolean).join('\n'),
    body: body.filter(Boolean).join('\n'),
  });
  return [
    ...dossier.offences.map((rule) =>
      text('rule', rule.id, ofRule(lang, rule, instruments.get(rule.provision?.instrument ?? ''))),
    ),
    ...dossier.instruments.map((one) => text('instrument', one.id, ofInstrument(lang, one))),
    ...dossier.aspects.map((one) => text('aspect', one.aspect, ofAspect(lang, one))),
    ...placedRecords('comparator', dossier, code).map(({ id, record }) =>
      text(
        'comparator',
        id,
        ofComparator(lang, record, instruments.get(record.provision.instrument)),
      ),
    ),
  ];
}
