/** What a record is called in a list of records of one kind. */
import type { EvidencedKind, RecordOf } from '@/law/records';
import type { Instrument, Text } from '@/law/schema';
import type { Words } from '@/messages';
import { aspectValueWords } from './aspect';
import { comparatorTitle } from './comparator';
import { formatDate } from './dates';
import { limitWords } from './limit';
import { legalMoney } from './money';
import { provisionWords } from './provision';

/** What stands beside a record: the act of its provision, and the name of the record that it stands in. */
export interface Beside {
  act: Instrument | null;
  within: Text | null;
}

type Name<K extends EvidencedKind> = (words: Words, record: RecordOf<K>, beside: Beside) => string;

const NAMES: { readonly [K in EvidencedKind]: Name<K> } = {
  rule: (words, rule, { act }) =>
    [
      provisionWords(words, { rule, instrument: act }),
      words.t(`vocabulary.offence.${rule.offence}`).toLowerCase(),
      words.t(`vocabulary.tier.${rule.quantity}`),
      ...rule.circumstances.map((word) => words.t(`vocabulary.circumstance.${word}`)),
    ].join(' · '),
  threshold: (words, limit) =>
    [
      words.t(`vocabulary.substance.${limit.substance}`),
      words.t(`vocabulary.tier.${limit.tier}`),
      limitWords(words, limit),
    ].join(' · '),
  aspect: (words, record) =>
    `${words.t(`vocabulary.aspect.${record.aspect}`)} · ${aspectValueWords(words, record)}`,
  reform: (words, { date, title }) => `${formatDate(words, date)} · ${title[words.lang]}`,
  cost: ({ t }, { metric, year }) => `${t(`vocabulary.metric.${metric}`)} · ${year}`,
  comparator: (words, record, { act }) => comparatorTitle(words, record, act),
  'unit-value': (words, { value, currency }, { within }) =>
    `${within?.[words.lang] ?? ''} · ${legalMoney(words, value, currency)}`,
};

/** A record that cites sources. */
export type CitedRecord = Beside &
  { [K in EvidencedKind]: { kind: K; record: RecordOf<K> } }[EvidencedKind];

export const recordWords = (words: Words, { kind, record, ...beside }: CitedRecord): string =>
  (NAMES[kind] as Name<typeof kind>)(words, record as never, beside);
