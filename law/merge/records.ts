/** The records of a dossier and the names by which one dossier's records are found in another. */
import { same } from './canonical';

/** A parsed dossier, as its file says it. */
export type Document = Readonly<Record<string, unknown>>;

/** Sections that are one record, and sections that are lists of records, in the order of the format. */
export const SINGLE_SECTIONS = ['jurisdiction', 'summary'] as const;
export const LIST_SECTIONS = [
  'sources',
  'instruments',
  'units',
  'offences',
  'thresholds',
  'aspects',
  'timeline',
  'costs',
  'open_questions',
] as const;

export type ListSection = (typeof LIST_SECTIONS)[number];
export type Section = (typeof SINGLE_SECTIONS)[number] | ListSection;

export interface MergeRecord {
  section: Section;
  /** `offences/ge-use-first`: unique in the dossier. */
  key: string;
  value: unknown;
}

type Row = Readonly<Record<string, unknown>>;

/** What names a record of each list; records without an id are named by what they are about. */
const NAMES: Record<ListSection, (row: Row) => readonly unknown[]> = {
  sources: ({ id }) => [id],
  instruments: ({ id }) => [id],
  units: ({ id }) => [id],
  offences: ({ id }) => [id],
  thresholds: (row) => [
    row.substance,
    row.tier,
    row.unit,
    row.basis,
    row.place,
    row.force,
    row.instrument,
    row.valid_from,
  ],
  aspects: ({ aspect }) => [aspect],
  timeline: ({ date, title }) => [date, inEnglish(title)],
  costs: ({ metric, year, unit, per }) => [metric, year, unit, per],
  open_questions: (row) => [inEnglish(row)],
};

/** A question, or another text, may be in English alone. */
export function inEnglish(text: unknown): unknown {
  return typeof text === 'object' && text !== null ? (text as Row).en : text;
}

/** All records of a dossier, in its order. Where a name is there again, the later ones are numbered: `… #2`. */
export function recordsOf(document: Document): MergeRecord[] {
  const singles = SINGLE_SECTIONS.filter((section) => document[section] != null).map((section) => ({
    section,
    key: section,
    value: document[section],
  }));
  return [...singles, ...LIST_SECTIONS.flatMap((section) => listOf(document, section))];
}

function listOf(document: Document, section: ListSection): MergeRecord[] {
  const times = new Map<string, number>();
  return rowsOf(document, section).map((value) => {
    const words = NAMES[section](value as Row).filter(
      (word) => word !== null && word !== undefined,
    );
    const name = `${section}/${words.map((word) => String(word).trim()).join(' ')}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { section, key: time === 1 ? name : `${name} #${time}`, value };
  });
}

/** The rows of a list, in their order; none where the list is missing. */
export function rowsOf(document: Document, section: ListSection): readonly unknown[] {
  const rows = document[section];
  return Array.isArray(rows) ? rows : [];
}

/** One record as it stands here and in the incoming dossier; at least one of the two. */
export interface Pair {
  section: Section;
  /** The incoming record's key, where there is one. */
  key: string;
  local?: MergeRecord;
  incoming?: MergeRecord;
}

/** Finds each record's counterpart: by key; an event whose title was reworded also by its date, if that leaves no doubt. */
export function pairRecords(local: Document, incoming: Document): Pair[] {
  const here = new Map(recordsOf(local).map((record) => [record.key, record]));
  const there = recordsOf(incoming);
  const taken = new Set<string>();
  const pairs: Pair[] = there.map((record) => {
    const found = here.get(record.key);
    if (found) taken.add(found.key);
    return { section: record.section, key: record.key, local: found, incoming: record };
  });
  const left = [...here.values()].filter((record) => !taken.has(record.key));
  const lone = pairs.filter((pair) => !pair.local);
  for (const pair of lone) {
    const event = pair.incoming;
    const alike = left.filter((record) => event && sameDay(record, event));
    const rivals = lone.filter(
      (other) => event && other.incoming && sameDay(other.incoming, event),
    );
    if (alike.length === 1 && rivals.length === 1 && alike[0]) {
      pair.local = alike[0];
      taken.add(alike[0].key);
    }
  }
  return [
    ...pairs,
    ...left
      .filter((record) => !taken.has(record.key))
      .map((record) => ({ section: record.section, key: record.key, local: record })),
  ];
}

function sameDay(a: MergeRecord, b: MergeRecord): boolean {
  const day = ({ section, value }: MergeRecord) =>
    section === 'timeline' ? (value as Row).date : undefined;
  return day(a) !== undefined && same(day(a), day(b));
}
