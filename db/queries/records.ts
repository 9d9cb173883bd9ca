/** The records of the database as the law's own (law/records), kind by kind. */
import { asc, eq } from 'drizzle-orm';
import { KnownSince } from '@/law/known-since';
import { forReaders } from '@/law/language';
import type { RecordKind, RecordOf } from '@/law/records';
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
import { groupBy } from './rows';
import { type Named, select } from './select';

export type { Named };

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
      name: forReaders({ en: row.name_en, ru: row.name_ru }),
      subregion: row.subregion,
      currency: row.currency,
      summary: forReaders({ en: row.summary_en, ru: row.summary_ru }),
    })),
);

/** All jurisdictions by code, or those of the given codes in their order. */
export function jurisdictions(codes?: readonly string[]): readonly Jurisdiction[] {
  const all = allJurisdictions();
  return codes ? codes.flatMap((wanted) => all.filter(({ code }) => code === wanted)) : all;
}

function byId<K extends RecordKind>(
  kind: K,
  codes?: readonly string[],
): Map<string, Named<RecordOf<K>>> {
  return new Map(select(kind, codes).map(({ record }) => [record.id, record]));
}

const inFile = <K extends RecordKind>(kind: K, code: string): Named<RecordOf<K>>[] =>
  select(kind, [code]).map(({ record }) => record);

/** Instruments by id. */
export const instruments = (codes?: readonly string[]): Map<string, Instrument> =>
  byId('instrument', codes);

/** Few enough for one a jurisdiction. */
const sinceOf = keptLists<KnownSince>(10_000, (code) => [new KnownSince(sources([code]).values())]);

/** Tells since when records of a jurisdiction that have no beginning are known. */
export function knownSince(code: string): KnownSince {
  return sinceOf(code)[0] ?? new KnownSince([]);
}

/** Whether some aspect of a jurisdiction was read in a text later than a day, so that it is not known of the day. */
export function areAspectsLater(code: string, day: string): boolean {
  const since = knownSince(code);
  return aspectsOf(code).some((aspect) => since.standing(aspect, day) !== 'yes');
}

/** Sources by id. */
export const sources = (codes?: readonly string[]): Map<string, Source> => byId('source', codes);

/** Legal units of account by id. */
export function legalUnits(codes?: readonly string[]): Map<string, LegalUnit> {
  const values = groupBy(select('unit-value', codes), ({ within }) => within ?? '');
  return new Map(
    select('unit', codes).map(({ record }) => [
      record.id,
      { ...record, values: (values.get(record.id) ?? []).map((value) => value.record) },
    ]),
  );
}

/** Twenty or thirty a jurisdiction. */
const MOST_ASPECTS_KEPT = 10_000;

const aspectsOf = keptLists<AspectRecord>(MOST_ASPECTS_KEPT, (code) => inFile('aspect', code));

/** Aspects of some jurisdictions (all when none are named) by their codes. */
export function aspects(
  codes: readonly string[] = jurisdictions().map(({ code }) => code),
): Map<string, readonly AspectRecord[]> {
  return new Map(codes.map((code) => [code, aspectsOf(code)]));
}

/** Thresholds by jurisdiction. */
export function thresholds(codes?: readonly string[]): Map<string, Named<Threshold>[]> {
  const own = groupBy(select('threshold', codes), ({ jurisdiction }) => jurisdiction);
  return new Map([...own].map(([code, rows]) => [code, rows.map(({ record }) => record)]));
}

/** Reforms of one jurisdiction, newest first. */
export const reforms = (code: string): Named<Reform>[] =>
  inFile('reform', code).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Cost figures of one jurisdiction, in the order of its file. */
export const costs = (code: string): Named<CostFigure>[] => inFile('cost', code);

/** Open questions of one jurisdiction; `ru` is null where a question has no Russian yet. */
export function openQuestions(code: string): { en: string; ru: string | null }[] {
  const { openQuestions: table } = tables;
  return database()
    .db.select()
    .from(table)
    .where(eq(table.jurisdiction, code))
    .orderBy(asc(table.position))
    .all()
    .map((row) => ({ en: row.question_en, ru: row.question_ru }));
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
    per_eur: Object.fromEntries(group.map((row) => [row.currency, row.per_euro])),
  }));
});
