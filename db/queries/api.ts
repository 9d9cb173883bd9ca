/** What the API answers from, beyond what the pages already ask. */
import { count, eq } from 'drizzle-orm';
import { forceOf } from '@/law/scenario/amount-tier';
import type { Threshold } from '@/law/schema';
import { type Force, STATUSES, type Status } from '@/law/vocabulary';
import { database } from '../client';
import * as tables from '../schema';
import { keptOnce } from './kept';
import { aspects, instruments, thresholds } from './records';

/** How many records have each status. */
export type EvidenceCounts = Record<Status, number>;

const none = (): EvidenceCounts => ({ checked: 0, secondary: 0, recalled: 0 });

/** The tables of records with a status, and how citations call them. */
const WITH_STATUS = [
  ['rule', tables.rules],
  ['threshold', tables.thresholds],
  ['aspect', tables.aspects],
  ['reform', tables.reforms],
  ['cost', tables.costs],
] as const;

/** How many rules, thresholds, aspects, reforms and cost figures of each jurisdiction have each status. */
export const evidenceByJurisdiction = keptOnce((): ReadonlyMap<string, EvidenceCounts> => {
  const { db } = database();
  const counts = new Map<string, EvidenceCounts>();
  for (const [, table] of WITH_STATUS) {
    const rows = db
      .select({ code: table.jurisdiction, status: table.status, n: count() })
      .from(table)
      .groupBy(table.jurisdiction, table.status)
      .all();
    for (const { code, status, n } of rows) add(counts, code, status, n);
  }
  return counts;
});

/** How many records of each status rest on each source, by the source's id; a record that cites it twice counts once. */
export const evidenceBySource = keptOnce((): ReadonlyMap<string, EvidenceCounts> => {
  const { db } = database();
  const { citations, unitValues } = tables;
  const counts = new Map<string, EvidenceCounts>();
  for (const [kind, table] of [...WITH_STATUS, ['unit-value', unitValues] as const]) {
    const rows = db
      .selectDistinct({ source: citations.source, record: citations.record, status: table.status })
      .from(citations)
      .innerJoin(table, eq(citations.record, table.id))
      .where(eq(citations.recordKind, kind))
      .all();
    for (const { source, status } of rows) add(counts, source, status, 1);
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

/** How many records of each status there are in several counts together. */
export function sumEvidence(counts: Iterable<EvidenceCounts>): EvidenceCounts {
  const sum = none();
  for (const one of counts) for (const status of STATUSES) sum[status] += one[status];
  return sum;
}
