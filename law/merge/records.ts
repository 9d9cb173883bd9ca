/** The records of a dossier and how one dossier's records are found in another. */
import { derivedId, RECORD_KINDS, RECORDS, type RecordKind, recordId, rowOf } from '../records';
import type { Kind, Row } from '../records/kind';
import { same } from './canonical';

/** A parsed dossier, as its file says it. */
export type Document = Readonly<Record<string, unknown>>;

/** Sections that are one record, and sections that are lists of records, in the order of the format. */
export const SINGLE_SECTIONS = ['jurisdiction', 'summary'] as const;

/** A kind whose records are listed under a key of the dossier itself. */
type ListedKind = {
  [K in RecordKind]: (typeof RECORDS)[K] extends { inside: string } ? never : K;
}[RecordKind];

export type ListSection = (typeof RECORDS)[ListedKind]['section'];
export type Section = (typeof SINGLE_SECTIONS)[number] | ListSection;

const KIND_OF = new Map(
  RECORD_KINDS.filter((kind): kind is ListedKind => !(RECORDS[kind] as Kind).inside).map(
    (kind) => [RECORDS[kind].section, kind] as const,
  ),
);
export const LIST_SECTIONS: readonly ListSection[] = [...KIND_OF.keys()];

/** Whether the records of a section are named by what they are about, so that an `id` is an addition. */
export function isDerived(section: Section): boolean {
  const kind = KIND_OF.get(section as ListSection);
  return kind !== undefined && RECORDS[kind].name !== null;
}

export interface MergeRecord {
  section: Section;
  /** `offences/ge-use-first`: unique in the dossier. */
  key: string;
  value: unknown;
}

/** With the name that it has, whether its file gives it or what it is about. */
interface NamedRecord extends MergeRecord {
  name: string;
  /** The name it has from what it is about. */
  derived: string;
  written: boolean;
}

/** A question, or another text, may be in English alone. */
export function inEnglish(text: unknown): unknown {
  return typeof text === 'object' && text !== null ? (text as Row).en : text;
}

/** All records of a dossier, in its order. Where a name is there again, the later ones are numbered: `… #2`. */
export function recordsOf(document: Document): MergeRecord[] {
  return namedRecords(document);
}

function namedRecords(document: Document): NamedRecord[] {
  const singles = SINGLE_SECTIONS.filter((section) => document[section] != null).map((section) => ({
    section,
    key: section,
    name: section,
    derived: section,
    written: true,
    value: document[section],
  }));
  return [...singles, ...LIST_SECTIONS.flatMap((section) => listOf(document, section))];
}

function listOf(document: Document, section: ListSection): NamedRecord[] {
  const kind = KIND_OF.get(section) as ListedKind;
  const { code } = (document.jurisdiction ?? {}) as { code?: unknown };
  const holder = { code: typeof code === 'string' ? code.toLowerCase() : '' };
  const times = new Map<string, number>();
  return rowsOf(document, section).map((value) => {
    const row = rowOf(value);
    const name = recordId(kind, row, holder);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return {
      section,
      key: `${section}/${name}${time === 1 ? '' : ` #${time}`}`,
      name,
      derived: derivedId(kind, row, holder),
      written: typeof row.id === 'string',
      value,
    };
  });
}

/** The rows of a list, in their order; none where the list is missing. */
export function rowsOf(document: Document, section: ListSection): readonly unknown[] {
  const rows = document[section];
  return Array.isArray(rows) ? rows : [];
}

/** What a record says, without an `id` that only tells it from others of its kind. */
export function withoutOwnId({ section, value }: MergeRecord): unknown {
  if (!isDerived(section) || typeof value !== 'object' || value === null) return value;
  const { id: _, ...rest } = value as Row;
  return rest;
}

/** One record as it stands here and in the incoming dossier; at least one of the two. */
export interface Pair {
  section: Section;
  /** The incoming record's key, where there is one. */
  key: string;
  local?: MergeRecord;
  incoming?: MergeRecord;
}

/**
 * Finds each record's counterpart: by its name; among several that are about the same, of which one dossier may not tell
 * the names, by what they say, then by their titles, then by their order.
 */
export function pairRecords(local: Document, incoming: Document): Pair[] {
  const here = namedRecords(local);
  const there = namedRecords(incoming);
  const found = counterparts(here, there);
  const taken = new Set(found.values());
  return [
    ...there.map((record) => ({
      section: record.section,
      key: record.key,
      ...(found.has(record) ? { local: found.get(record) } : {}),
      incoming: record,
    })),
    ...here
      .filter((record) => !taken.has(record))
      .map((record) => ({ section: record.section, key: record.key, local: record })),
  ] as Pair[];
}

type Alike = (a: NamedRecord, b: NamedRecord) => boolean;

function counterparts(
  here: readonly NamedRecord[],
  there: readonly NamedRecord[],
): Map<NamedRecord, NamedRecord> {
  const found = new Map<NamedRecord, NamedRecord>();
  const free = new Map<string, NamedRecord[]>();
  const into = (key: string, record: NamedRecord) =>
    free.set(key, [...(free.get(key) ?? []), record]);
  const groupOf = ({ section, derived }: NamedRecord) => `${section}/${derived}`;
  const pair = (candidates: (record: NamedRecord) => string, alike: Alike) => {
    free.clear();
    const taken = new Set(found.values());
    for (const record of here) if (!taken.has(record)) into(candidates(record), record);
    for (const record of there) {
      if (found.has(record)) continue;
      const rest = free.get(candidates(record)) ?? [];
      const at = rest.findIndex((other) => alike(other, record));
      const [other] = at < 0 ? [] : rest.splice(at, 1);
      if (other) found.set(record, other);
    }
  };
  const bare = (records: readonly NamedRecord[]) => {
    const open = new Set([...found.keys(), ...found.values()]);
    return countBy(
      records.filter((record) => !record.written && !open.has(record)),
      groupOf,
    );
  };
  pair(
    ({ section, name }) => `${section}/${name}`,
    (a, b) => a.written || b.written,
  );
  pair(groupOf, (a, b) => same(withoutOwnId(a), withoutOwnId(b)));
  pair(groupOf, (a, b) => titleOf(a) !== undefined && titleOf(a) === titleOf(b));
  const [ours, theirs] = [bare(here), bare(there)];
  pair(
    groupOf,
    (a, b) => !a.written && !b.written && ours.get(groupOf(a)) === theirs.get(groupOf(b)),
  );
  pair(groupOf, () => true);
  return found;
}

const titleOf = ({ value }: NamedRecord) => inEnglish(rowOf(value).title);

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
