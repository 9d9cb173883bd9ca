/** Rows of the database back as the law's own records (law/schema). */
import { asc, eq, inArray } from 'drizzle-orm';
import { KnownSince } from '@/law/known-since';
import type {
  AspectRecord,
  CostFigure,
  ExchangeRates,
  Instrument,
  LegalUnit,
  Reform,
  Source,
  Text,
  Threshold,
} from '@/law/schema';
import type { Subregion } from '@/law/vocabulary';
import { database } from '../client';
import * as tables from '../schema';
import { keptLists, keptOnce } from './kept';
import { citations, groupBy, text } from './rows';

/** A record with its name, whether its file gives it or what it is about; see recordId(). */
export type Named<Item> = Item & { id: string };

export interface Jurisdiction {
  code: string;
  name: Text;
  subregion: Subregion;
  currency: string;
  summary: Text;
}

const allJurisdictions = keptOnce((): readonly Jurisdiction[] =>
  database()
    .db.select()
    .from(tables.jurisdictions)
    .orderBy(asc(tables.jurisdictions.code))
    .all()
    .map((row) => ({
      code: row.code,
      name: { en: row.nameEn, ru: row.nameRu },
      subregion: row.subregion,
      currency: row.currency,
      summary: { en: row.summaryEn, ru: row.summaryRu },
    })),
);

/** All jurisdictions by code, or those of the given codes. */
export function jurisdictions(codes?: readonly string[]): readonly Jurisdiction[] {
  const all = allJurisdictions();
  return codes ? all.filter(({ code }) => codes.includes(code)) : all;
}

/** Instruments by id. */
export function instruments(codes?: readonly string[]): Map<string, Instrument> {
  const { instruments: table } = tables;
  const rows = database()
    .db.select()
    .from(table)
    .where(codes ? inArray(table.jurisdiction, [...codes]) : undefined)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        title: { en: row.titleEn, ru: row.titleRu, original: row.titleOriginal },
        kind: row.kind,
        number: row.number,
        adopted: row.adopted,
        as_of: row.asOf,
        url: row.url,
      },
    ]),
  );
}

/** Few enough for one a jurisdiction. */
const sinceOf = keptLists<KnownSince>(10_000, (code) => [
  new KnownSince(instruments([code]).values()),
]);

/** Tells since when records of a jurisdiction that have no beginning are known. */
export function knownSince(code: string): KnownSince {
  return sinceOf(code)[0] ?? new KnownSince([]);
}

/** Sources by id. */
export function sources(codes?: readonly string[]): Map<string, Source> {
  const { sources: table } = tables;
  const rows = database()
    .db.select()
    .from(table)
    .where(codes ? inArray(table.jurisdiction, [...codes]) : undefined)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        title: row.title,
        kind: row.kind,
        publisher: row.publisher,
        url: row.url,
        language: row.language ?? undefined,
        published: row.published,
        retrieved: row.retrieved ?? undefined,
      },
    ]),
  );
}

/** Legal units of account by id. */
export function legalUnits(codes?: readonly string[]): Map<string, LegalUnit> {
  const { units: table, unitValues } = tables;
  const { db } = database();
  const rows = db
    .select()
    .from(table)
    .where(codes ? inArray(table.jurisdiction, [...codes]) : undefined)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all();
  const values = groupBy(
    db
      .select()
      .from(unitValues)
      .where(
        codes
          ? inArray(
              unitValues.unit,
              rows.map(({ id }) => id),
            )
          : undefined,
      )
      .orderBy(asc(unitValues.unit), asc(unitValues.position))
      .all(),
    (value) => value.unit,
  );
  const cited = citations(codes, 'unit-value');
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: { en: row.nameEn, ru: row.nameRu },
        values: (values.get(row.id) ?? []).map((value) => ({
          value: value.value,
          currency: value.currency,
          valid_from: value.validFrom,
          sources: cited.get(value.id) ?? [],
          status: value.status,
        })),
      },
    ]),
  );
}

/** Twenty or thirty a jurisdiction. */
const MOST_ASPECTS_KEPT = 10_000;

const aspectsOf = keptLists<AspectRecord>(MOST_ASPECTS_KEPT, (code) => {
  const { aspects: table } = tables;
  const cited = citations([code], 'aspect');
  return database()
    .db.select()
    .from(table)
    .where(eq(table.jurisdiction, code))
    .orderBy(asc(table.position))
    .all()
    .map((row) => ({
      aspect: row.aspect,
      value: row.value,
      ...(row.valueRu ? { value_ru: row.valueRu } : {}),
      ...(row.ways ? { ways: row.ways } : {}),
      detail: { en: row.detailEn, ru: row.detailRu },
      sources: cited.get(row.id) ?? [],
      status: row.status,
    }));
});

/** Aspects of some jurisdictions (all when none are named) by their codes. */
export function aspects(
  codes: readonly string[] = jurisdictions().map(({ code }) => code),
): Map<string, readonly AspectRecord[]> {
  return new Map(codes.map((code) => [code, aspectsOf(code)]));
}

/** Thresholds by jurisdiction. */
export function thresholds(codes?: readonly string[]): Map<string, Named<Threshold>[]> {
  const { thresholds: table } = tables;
  const rows = database()
    .db.select()
    .from(table)
    .where(codes ? inArray(table.jurisdiction, [...codes]) : undefined)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all();
  const cited = citations(codes, 'threshold');
  return new Map(
    [...groupBy(rows, (row) => row.jurisdiction)].map(([code, group]) => [
      code,
      group.map((row) => ({
        id: row.id,
        substance: row.substance,
        tier: row.tier,
        from: row.from,
        to: row.to,
        ...(row.fromIncluded === null ? {} : { from_included: row.fromIncluded }),
        ...(row.toIncluded === null ? {} : { to_included: row.toIncluded }),
        unit: row.unit,
        basis: row.basis,
        instrument: row.instrument,
        place: row.place,
        ...(row.force ? { force: row.force } : {}),
        valid_from: row.validFrom,
        valid_to: row.validTo,
        note: text(row.noteEn, row.noteRu),
        sources: cited.get(row.id) ?? [],
        status: row.status,
      })),
    ]),
  );
}

/** Reforms of one jurisdiction, newest first. */
export function reforms(code: string): Named<Reform>[] {
  const { reforms: table } = tables;
  const cited = citations([code], 'reform');
  return database()
    .db.select()
    .from(table)
    .where(eq(table.jurisdiction, code))
    .orderBy(asc(table.position))
    .all()
    .map((row) => ({
      id: row.id,
      date: row.date,
      title: { en: row.titleEn, ru: row.titleRu },
      detail: { en: row.detailEn, ru: row.detailRu },
      direction: row.direction,
      sources: cited.get(row.id) ?? [],
      status: row.status,
    }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Cost figures of one jurisdiction, in the order of its file. */
export function costs(code: string): Named<CostFigure>[] {
  const { costs: table } = tables;
  const cited = citations([code], 'cost');
  return database()
    .db.select()
    .from(table)
    .where(eq(table.jurisdiction, code))
    .orderBy(asc(table.position))
    .all()
    .map((row) => ({
      id: row.id,
      metric: row.metric,
      value: row.value,
      unit: row.unit,
      per: row.per,
      covers: row.covers,
      year: row.year,
      note: text(row.noteEn, row.noteRu),
      sources: cited.get(row.id) ?? [],
      status: row.status,
    }));
}

/** Open questions of one jurisdiction; `ru` is null where a question has no Russian yet. */
export function openQuestions(code: string): { en: string; ru: string | null }[] {
  const { openQuestions: table } = tables;
  return database()
    .db.select()
    .from(table)
    .where(eq(table.jurisdiction, code))
    .orderBy(asc(table.position))
    .all()
    .map((row) => ({ en: row.questionEn, ru: row.questionRu }));
}

/** The names that records had in earlier versions of the data, by the name of today. */
export const earlierNames = keptOnce(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...groupBy(database().db.select().from(tables.aliases).all(), ({ record }) => record)].map(
        ([record, rows]) => [record, rows.map(({ alias }) => alias)],
      ),
    ),
);

/** All dated exchange rates. */
export const exchangeRates = keptOnce((): ExchangeRates => {
  const rows = database()
    .db.select()
    .from(tables.exchangeRates)
    .orderBy(asc(tables.exchangeRates.date))
    .all();
  return [...groupBy(rows, (row) => row.date)].map(([date, group]) => ({
    date,
    per_eur: Object.fromEntries(group.map((row) => [row.currency, row.perEuro])),
  }));
});
