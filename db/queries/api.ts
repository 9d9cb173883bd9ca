/** What the API answers from, beyond what the pages already ask. */
import { count, eq } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { EVIDENCED_KINDS, type EvidencedKind } from '@/law/records';
import { forceOf } from '@/law/scenario/amount-tier';
import type { Threshold } from '@/law/schema';
import type { Force, Status } from '@/law/vocabulary';
import { database } from '../client';
import { TABLES } from '../records';
import type { RecordsTable } from '../records/rows';
import * as tables from '../schema';
import { keptOnce } from './kept';
import { aspects, instruments, thresholds } from './records';

/** How many records have each status. */
export type EvidenceCounts = Record<Status, number>;

const none = (): EvidenceCounts => ({ checked: 0, secondary: 0, recalled: 0 });

/** The tables of a kind that states something of the law. */
const tableOf = (kind: EvidencedKind) =>
  TABLES[kind].table as RecordsTable & { status: SQLiteColumn };

/**
 * How many records of drug law of each jurisdiction have each status; a value of a unit is a part of the unit, and not
 * counted, and other crimes are counted apart.
 */
export const evidenceByJurisdiction = keptOnce(() =>
  evidenceOf(EVIDENCED_KINDS.filter((one) => !TABLES[one].within && one !== 'comparator')),
);

/** The same of the other crimes of the codes. */
export const comparatorEvidence = keptOnce(() => evidenceOf(['comparator']));

function evidenceOf(kinds: readonly EvidencedKind[]): ReadonlyMap<string, EvidenceCounts> {
  const { db } = database();
  const counts = new Map<string, EvidenceCounts>();
  for (const kind of kinds) {
    const table = tableOf(kind);
    const rows = db
      .select({ code: table.jurisdiction, status: table.status, n: count() })
      .from(table)
      .groupBy(table.jurisdiction, table.status)
      .all();
    for (const { code, status, n } of rows) add(counts, code as string, status as Status, n);
  }
  return counts;
}

/** How many records of each status rest on each source, by the source's id; a record that cites it twice counts once. */
export const evidenceBySource = keptOnce((): ReadonlyMap<string, EvidenceCounts> => {
  const { db } = database();
  const { citations } = tables;
  const counts = new Map<string, EvidenceCounts>();
  for (const kind of EVIDENCED_KINDS) {
    const table = tableOf(kind);
    const rows = db
      .selectDistinct({ source: citations.source, record: citations.record, status: table.status })
      .from(citations)
      .innerJoin(table, eq(citations.record, table.id))
      .where(eq(citations.record_kind, kind))
      .all();
    for (const { source, status } of rows) add(counts, source, status as Status, 1);
  }
  return counts;
});

function add(counts: Map<string, EvidenceCounts>, key: string, status: Status, n: number): void {
  const known = counts.get(key) ?? none();
  known[status] += n;
  counts.set(key, known);
}

/** All limits of a jurisdiction with their ids and their weight for a court, in the order of its file. */
export function thresholdsWithForce(
  code: string,
): { id: string; threshold: Threshold; force: Force }[] {
  const law = {
    aspects: aspects([code]).get(code) ?? [],
    instruments: [...instruments([code]).values()],
  };
  return (thresholds([code]).get(code) ?? []).map((threshold) => ({
    id: threshold.id,
    threshold,
    force: forceOf(threshold, law),
  }));
}
