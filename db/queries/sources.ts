import { actOf, EVIDENCED_KINDS, type EvidencedKind } from '@/law/records';
import type { Source } from '@/law/schema';
import { SOURCE_KINDS, type SourceKind, type Status } from '@/law/vocabulary';
import type { Beside, CitedRecord } from '@/words/record';
import { database } from '../client';
import * as tables from '../schema';
import { instruments, type Jurisdiction, jurisdictions, legalUnits, sources } from './records';
import { groupBy } from './rows';
import { select } from './select';

/** The sources of one jurisdiction in numbers. */
export interface SourceCount {
  jurisdiction: Jurisdiction;
  byKind: Record<SourceKind, number>;
  total: number;
  /** Those on which no record rests. */
  uncited: Source[];
}

/** Every jurisdiction with the number of its sources, by code. */
export function sourceCounts(): SourceCount[] {
  const cited = new Set(
    database()
      .db.selectDistinct({ source: tables.citations.source })
      .from(tables.citations)
      .all()
      .map(({ source }) => source),
  );
  return jurisdictions().map((jurisdiction) => {
    const own = [...sources([jurisdiction.code]).values()];
    const byKind = Object.fromEntries(
      SOURCE_KINDS.map((kind) => [kind, own.filter((source) => source.kind === kind).length]),
    ) as Record<SourceKind, number>;
    return {
      jurisdiction,
      byKind,
      total: own.length,
      uncited: own.filter(({ id }) => !cited.has(id)),
    };
  });
}

/** A record that rests on a source: `locators` are the articles, pages or rows in which it was read. */
export type Resting = CitedRecord & { id: string; status: Status; locators: string[] };

export interface CountrySources {
  jurisdiction: Jurisdiction;
  /** In the order of the file, each with the records that rest on it. */
  sources: { source: Source; resting: Resting[] }[];
}

/** The sources of a jurisdiction with all that rests on them; null when there is no such jurisdiction. */
export function sourcesOf(code: string): CountrySources | null {
  const [jurisdiction] = jurisdictions([code]);
  if (!jurisdiction) return null;
  const bySource = groupBy(
    EVIDENCED_KINDS.flatMap((kind) => citing(code, kind)),
    ({ source }) => source,
  );
  return {
    jurisdiction,
    sources: [...sources([code]).values()].map((source) => ({
      source,
      resting: (bySource.get(source.id) ?? []).map(({ resting }) => resting),
    })),
  };
}

/** Each record of a kind once for each source that it cites. */
function citing(code: string, kind: EvidencedKind): { source: string; resting: Resting }[] {
  const acts = instruments([code]);
  const units = legalUnits([code]);
  return select(kind, [code]).flatMap(({ record, within }) => {
    const beside: Beside = {
      act: acts.get(actOf(record) ?? '') ?? null,
      within: units.get(within ?? '')?.name ?? null,
    };
    return [...groupBy(record.sources, ({ source }) => source)].map(([source, own]) => ({
      source,
      resting: {
        ...beside,
        kind,
        record,
        id: record.id,
        status: record.status,
        locators: own.flatMap(({ locator }) => locator ?? []),
      } as Resting,
    }));
  });
}
