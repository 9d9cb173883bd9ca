/**
 * Every kind of record that a dossier holds. What goes through all records (the check, the build, the files, the API, a
 * merge, a comparison of versions) asks this list, in the order of the format.
 */
import type { z } from 'zod';
import type { Status } from '../vocabulary';
import { ASPECT } from './aspect';
import { COMPARATOR } from './comparator';
import { COST } from './cost';
import type { Citation } from './fields';
import { INSTRUMENT } from './instrument';
import type { Holder, Kind, Row } from './kind';
import { QUESTION } from './question';
import { REFORM } from './reform';
import { RULE } from './rule';
import { SOURCE } from './source';
import { THRESHOLD } from './threshold';
import { UNIT, UNIT_VALUE } from './unit';

export const RECORDS = {
  source: SOURCE,
  instrument: INSTRUMENT,
  unit: UNIT,
  'unit-value': UNIT_VALUE,
  rule: RULE,
  threshold: THRESHOLD,
  aspect: ASPECT,
  reform: REFORM,
  cost: COST,
  comparator: COMPARATOR,
  question: QUESTION,
} as const satisfies Record<string, Kind>;

export type RecordKind = keyof typeof RECORDS;
export const RECORD_KINDS = Object.keys(RECORDS) as RecordKind[];

/** A record of a kind, as the check has read it. */
export type RecordOf<K extends RecordKind> = z.output<(typeof RECORDS)[K]['schema']>;

/** A record that says where it was read and how well it is verified. */
export interface Evidenced {
  sources: Citation[];
  status: Status;
}

/** The kinds that state something of the law: they carry sources and a status. */
export type EvidencedKind = {
  [K in RecordKind]: RecordOf<K> extends Evidenced ? K : never;
}[RecordKind];

export const EVIDENCED_KINDS = RECORD_KINDS.filter(
  (kind): kind is EvidencedKind => 'harm' in RECORDS[kind],
);

/** The same, those first in which a mistake harms most. */
export const BY_HARM = EVIDENCED_KINDS.toSorted((a, b) => RECORDS[a].harm - RECORDS[b].harm);

/** Whether records of a kind carry sources and a status. */
export const isEvidenced = (kind: RecordKind): kind is EvidencedKind =>
  (EVIDENCED_KINDS as readonly RecordKind[]).includes(kind);

/** The way to a record from the root of its dossier. */
type Path = readonly (string | number)[];

/** A record with its name and its place. */
export interface PlacedRecord<K extends RecordKind = RecordKind> {
  kind: K;
  /** One in all the data; see recordId(). */
  id: string;
  /** From 0, in the list that holds it. */
  position: number;
  path: Path;
  record: RecordOf<K>;
  within?: Row | undefined;
}

/**
 * The name of a record: the `id` that its file gives it, else one made of what it is about. It does not depend on where
 * the record stands or what stands beside it.
 */
export function recordId(kind: RecordKind, record: Row, holder: Holder): string {
  return typeof record.id === 'string' ? record.id : derivedId(kind, record, holder);
}

/** The name that a record has when its file gives it no other: small letters, digits and hyphens. */
export function derivedId(kind: RecordKind, record: Row, holder: Holder): string {
  const words = RECORDS[kind].name?.(record, holder) ?? [record.id];
  return words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}

/**
 * A name for a record that is about the same as another, to be written in its file.
 * @param id the name that both would have
 * @param taken names that are in use
 */
export function freeId(id: string, { valid_from, per }: Row, taken: ReadonlySet<string>): string {
  const named = [valid_from, per].find((word) => word !== null && word !== undefined);
  const wanted = named === undefined ? id : `${id}-${named}`;
  let free = wanted;
  for (let n = 2; taken.has(free); n++) free = `${wanted}-${n}`;
  return free;
}

/** The id of the act that a record names: that of its provision, or the one that it stands in. */
export function actOf(record: object): string | null {
  const { provision, instrument } = record as {
    provision?: { instrument: string } | null;
    instrument?: string | null;
  };
  return provision?.instrument ?? instrument ?? null;
}

/** A question that is still in English alone is a text; every other record has keys. */
export const rowOf = (record: unknown): Row =>
  typeof record === 'string' ? { en: record } : (record as Row);

/** What the records of a dossier are read from, checked or not. */
type Listed = Readonly<Record<string, unknown>>;

/** The records of one kind in a dossier, in its order. @param code in small letters */
export function placedRecords<K extends RecordKind>(
  kind: K,
  dossier: object,
  code: string,
): PlacedRecord<K>[] {
  const { section, inside }: Kind = RECORDS[kind];
  const placed = (rows: unknown, path: Path, within?: Row): PlacedRecord<K>[] =>
    (Array.isArray(rows) ? rows : []).map((record, position) => ({
      kind,
      id: recordId(kind, rowOf(record), { code, within }),
      position,
      path: [...path, position],
      record,
      within,
    }));
  const rows = (dossier as Listed)[section];
  if (!inside) return placed(rows, [section]);
  return (Array.isArray(rows) ? (rows as Row[]) : []).flatMap((row, at) =>
    placed(row[inside], [section, at, inside], row),
  );
}

/** Every record of a dossier that carries sources and a status, kind by kind. */
export function evidencedRecords(dossier: Coded): PlacedRecord<EvidencedKind>[] {
  return EVIDENCED_KINDS.flatMap((kind) => placedRecords(kind, dossier, codeOf(dossier)));
}

/** Every record of a dossier, kind by kind in the order of the format. */
export function allRecords(dossier: Coded): PlacedRecord[] {
  return RECORD_KINDS.flatMap((kind) => placedRecords(kind, dossier, codeOf(dossier)));
}

interface Coded {
  jurisdiction: { code: string };
}

/** The code of a dossier as names and addresses have it: in small letters. */
export const codeOf = ({ jurisdiction }: Coded): string => jurisdiction.code.toLowerCase();
