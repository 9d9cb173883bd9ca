/** Building the database: dossiers in, a new SQLite file out, put in place of the old one in one step. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { SubstanceNames } from '@/law/ask/names';
import { codeOf, type PlacedRecord, placedRecords, RECORD_KINDS, rowOf } from '@/law/records';
import type { Aliases, Citation, DataChange, Dossier, ExchangeRates } from '@/law/schema';
import { dayOfData, headlineRows } from './headline-rows';
import { TABLES } from './records';
import type { RecordTable, Row } from './records/rows';
import * as schema from './schema';
import { seal } from './seal';
import { fillSearch } from './search/fill';
import { SCHEMA_VERSION, SUBSTANCE_NAMES } from './version';

export interface BuildInput {
  dossiers: readonly Dossier[];
  rates: ExchangeRates;
  /** What changed in the data, newest first. */
  changes: readonly DataChange[];
  /** The name of today by the one that a record had before. */
  aliases: Aliases;
  /** The names under which people ask for substances. */
  substances: SubstanceNames | null;
  /** see dataVersion() */
  version: string;
}

const MIGRATIONS = path.resolve('db/migrations');

/**
 * Writes the database. The same input gives the same bytes; a reader of `file` sees the old database or the
 * new one, never a part.
 * @throws when the file can't be written, or a record breaks a key or reference; the old file then stays.
 */
export function buildDatabase(file: string, input: BuildInput): void {
  const next = `${file}.next-${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(next, { force: true });
  try {
    const sqlite = new Database(next);
    sqlite.pragma('journal_mode = OFF');
    sqlite.pragma('foreign_keys = ON');
    const db = drizzle(sqlite, { schema });
    migrate(db, { migrationsFolder: MIGRATIONS });
    db.transaction((tx) => {
      tx.insert(schema.meta)
        .values([
          { key: 'data_version', value: input.version },
          { key: 'schema_version', value: SCHEMA_VERSION },
          { key: SUBSTANCE_NAMES, value: JSON.stringify(input.substances) },
        ])
        .run();
      for (const { date, per_eur } of input.rates)
        for (const [currency, per_euro] of Object.entries(per_eur))
          tx.insert(schema.exchangeRates).values({ date, currency, per_euro }).run();
      input.changes.forEach(({ date, jurisdictions, text }, position) => {
        tx.insert(schema.dataChanges)
          .values({ position, date, jurisdictions, text_en: text.en, text_ru: text.ru })
          .run();
      });
      for (const [alias, record] of Object.entries(input.aliases))
        tx.insert(schema.aliases).values({ alias, record }).run();
      const day = dayOfData(input.changes, input.rates);
      for (const dossier of input.dossiers) {
        insertDossier(tx, dossier);
        if (day)
          for (const row of headlineRows(dossier, input.rates, day))
            tx.insert(schema.headlines).values(row).run();
      }
    });
    fillSearch(sqlite, input.dossiers);
    sqlite.exec('ANALYZE');
    sqlite.exec('VACUUM');
    sqlite.close();
    seal(next);
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}

type Writer = Pick<BetterSQLite3Database<typeof schema>, 'insert'>;

function insertDossier(tx: Writer, dossier: Dossier): void {
  const jurisdiction = codeOf(dossier);
  const { name, subregion, currency } = dossier.jurisdiction;
  tx.insert(schema.jurisdictions)
    .values({
      code: jurisdiction,
      name_en: name.en,
      name_ru: name.ru,
      subregion,
      currency,
      summary_en: dossier.summary.en,
      summary_ru: dossier.summary.ru,
    })
    .run();
  for (const kind of RECORD_KINDS)
    for (const placed of placedRecords(kind, dossier, jurisdiction))
      insertRecord(tx, jurisdiction, placed);
}

function insertRecord(tx: Writer, jurisdiction: string, placed: PlacedRecord): void {
  const { kind, id, position, record, within } = placed;
  const table: RecordTable = TABLES[kind];
  const insert = (into: SQLiteTable, row: Row) => tx.insert(into).values(row).run();
  insert(table.table, {
    id,
    jurisdiction,
    position,
    ...(table.within ? { [table.within]: within?.id } : {}),
    ...table.toRow(record),
  });
  const row = rowOf(record);
  const { parts } = table;
  if (parts)
    for (const part of parts.toRows(id, row[parts.field] as never)) insert(parts.table, part);
  ((row.sources ?? []) as Citation[]).forEach(({ source, locator }, at) => {
    insert(schema.citations, {
      jurisdiction,
      record_kind: kind,
      record: id,
      position: at,
      source,
      locator: locator ?? null,
    });
  });
}
