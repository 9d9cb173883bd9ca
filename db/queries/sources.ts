import { recordId } from '@/law/records';
import type { Citation, Source } from '@/law/schema';
import { SOURCE_KINDS, type SourceKind, type Status } from '@/law/vocabulary';
import type { CitedRecord } from '@/words/record';
import { database } from '../client';
import * as tables from '../schema';
import { type Country, country } from './country';
import { type Jurisdiction, jurisdictions, sources } from './records';
import { groupBy } from './rows';

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
export function sourcesOf(code: string, day: string): CountrySources | null {
  const found = country(code, day);
  if (!found) return null;
  const bySource = groupBy(citing(found), ({ source }) => source);
  return {
    jurisdiction: found.jurisdiction,
    sources: [...found.sources.values()].map((source) => ({
      source,
      resting: (bySource.get(source.id) ?? []).map(({ resting }) => resting),
    })),
  };
}

/** Each record once for each source that it cites. */
function citing(found: Country): { source: string; resting: Resting }[] {
  const { code } = found.jurisdiction;
  return [
    ...found.rules.flatMap((record) =>
      cite({ kind: 'rule', record }, record.id, record.rule.status, record.rule.sources),
    ),
    ...found.thresholds.flatMap((record) =>
      cite({ kind: 'threshold', record }, record.id, record.status, record.sources),
    ),
    ...found.aspects.flatMap((record) =>
      cite({ kind: 'aspect', record }, `${code}-${record.aspect}`, record.status, record.sources),
    ),
    ...found.reforms.flatMap((record) =>
      cite({ kind: 'reform', record }, record.id, record.status, record.sources),
    ),
    ...found.costs.flatMap((record) =>
      cite({ kind: 'cost', record }, record.id, record.status, record.sources),
    ),
    ...found.comparators.flatMap((record) =>
      cite(
        { kind: 'comparator', record },
        record.id,
        record.comparator.status,
        record.comparator.sources,
      ),
    ),
    ...found.units.flatMap((unit) =>
      unit.values.flatMap((value) =>
        cite(
          { kind: 'unit-value', record: { unit, value } },
          recordId('unit-value', value, { code, within: unit }),
          value.status,
          value.sources,
        ),
      ),
    ),
  ];
}

function cite(
  cited: CitedRecord,
  id: string,
  status: Status,
  citations: readonly Citation[],
): { source: string; resting: Resting }[] {
  return [...groupBy(citations, ({ source }) => source)].map(([source, own]) => ({
    source,
    resting: { ...cited, id, status, locators: own.flatMap(({ locator }) => locator ?? []) },
  }));
}
