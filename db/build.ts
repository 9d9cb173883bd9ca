/** Building the database: dossiers in, a new SQLite file out, put in place of the old one in one step. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { recordId, rowOf } from '@/law/records';
import type { Aliases, DataChange, Dossier, ExchangeRates } from '@/law/schema';
import * as schema from './schema';
import { seal } from './seal';
import { fillSearch } from './search/fill';
import { SCHEMA_VERSION } from './version';

export interface BuildInput {
  dossiers: readonly Dossier[];
  rates: ExchangeRates;
  /** What changed in the data, newest first. */
  changes: readonly DataChange[];
  /** The name of today by the one that a record had before. */
  aliases: Aliases;
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
        ])
        .run();
      for (const { date, per_eur } of input.rates)
        for (const [currency, perEuro] of Object.entries(per_eur))
          tx.insert(schema.exchangeRates).values({ date, currency, perEuro }).run();
      input.changes.forEach(({ date, jurisdictions, text }, position) => {
        tx.insert(schema.dataChanges)
          .values({ position, date, jurisdictions, textEn: text.en, textRu: text.ru })
          .run();
      });
      for (const [alias, record] of Object.entries(input.aliases))
        tx.insert(schema.aliases).values({ alias, record }).run();
      for (const dossier of input.dossiers) insertDossier(tx, dossier);
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
  const code = dossier.jurisdiction.code.toLowerCase();
  const cite = (
    recordKind: schema.RecordKind,
    record: string,
    citations: Dossier['offences'][number]['sources'],
  ) => {
    citations.forEach((citation, position) => {
      tx.insert(schema.citations)
        .values({
          jurisdiction: code,
          recordKind,
          record,
          position,
          source: citation.source,
          locator: citation.locator,
        })
        .run();
    });
  };

  tx.insert(schema.jurisdictions)
    .values({
      code,
      nameEn: dossier.jurisdiction.name.en,
      nameRu: dossier.jurisdiction.name.ru,
      subregion: dossier.jurisdiction.subregion,
      currency: dossier.jurisdiction.currency,
      summaryEn: dossier.summary.en,
      summaryRu: dossier.summary.ru,
    })
    .run();

  dossier.sources.forEach((source, position) => {
    tx.insert(schema.sources)
      .values({ ...source, jurisdiction: code, position })
      .run();
  });
  dossier.instruments.forEach((instrument, position) => {
    const { title, as_of, ...rest } = instrument;
    tx.insert(schema.instruments)
      .values({
        ...rest,
        jurisdiction: code,
        position,
        titleEn: title.en,
        titleRu: title.ru,
        titleOriginal: title.original,
        asOf: as_of,
      })
      .run();
  });
  dossier.units?.forEach((unit, position) => {
    tx.insert(schema.units)
      .values({
        id: unit.id,
        jurisdiction: code,
        position,
        nameEn: unit.name.en,
        nameRu: unit.name.ru,
      })
      .run();
    unit.values.forEach((value, at) => {
      const id = recordId('unit-value', value, { code, within: unit });
      tx.insert(schema.unitValues)
        .values({
          id,
          unit: unit.id,
          position: at,
          value: value.value,
          currency: value.currency,
          validFrom: value.valid_from,
          status: value.status,
        })
        .run();
      cite('unit-value', id, value.sources);
    });
  });
  dossier.offences.forEach((rule, position) => {
    tx.insert(schema.rules)
      .values({
        id: rule.id,
        jurisdiction: code,
        position,
        offence: rule.offence,
        conduct: rule.conduct,
        regime: rule.regime,
        instrument: rule.provision?.instrument,
        article: rule.provision?.article,
        paragraph: rule.provision?.paragraph,
        quantity: rule.quantity,
        quantityLabelEn: rule.quantity_label?.en,
        quantityLabelRu: rule.quantity_label?.ru,
        substances: rule.substances,
        circumstances: rule.circumstances,
        match: rule.match,
        territoryEn: rule.territory?.en,
        territoryRu: rule.territory?.ru,
        descriptionEn: rule.description.en,
        descriptionRu: rule.description.ru,
        exemptionEn: rule.exemption?.en,
        exemptionRu: rule.exemption?.ru,
        validFrom: rule.valid_from,
        validTo: rule.valid_to,
        status: rule.status,
      })
      .run();
    rule.penalties.forEach((alternative, alternativeAt) => {
      alternative.all_of.forEach((part, partAt) => {
        const { note, ...rest } = part;
        tx.insert(schema.penalties)
          .values({
            ...rest,
            rule: rule.id,
            alternative: alternativeAt,
            part: partAt,
            noteEn: note?.en,
            noteRu: note?.ru,
          })
          .run();
      });
    });
    cite('rule', rule.id, rule.sources);
  });
  dossier.thresholds?.forEach((threshold, position) => {
    const { note, sources, valid_from, valid_to, from_included, to_included, ...rest } = threshold;
    const id = recordId('threshold', threshold, { code });
    tx.insert(schema.thresholds)
      .values({
        ...rest,
        id,
        jurisdiction: code,
        position,
        fromIncluded: from_included,
        toIncluded: to_included,
        validFrom: valid_from,
        validTo: valid_to,
        noteEn: note?.en,
        noteRu: note?.ru,
      })
      .run();
    cite('threshold', id, sources);
  });
  dossier.aspects.forEach((aspect, position) => {
    const id = recordId('aspect', aspect, { code });
    tx.insert(schema.aspects)
      .values({
        id,
        jurisdiction: code,
        position,
        aspect: aspect.aspect,
        value: aspect.value,
        valueRu: aspect.value_ru,
        ways: aspect.ways,
        detailEn: aspect.detail.en,
        detailRu: aspect.detail.ru,
        status: aspect.status,
      })
      .run();
    cite('aspect', id, aspect.sources);
  });
  dossier.timeline?.forEach((reform, position) => {
    const id = recordId('reform', reform, { code });
    tx.insert(schema.reforms)
      .values({
        id,
        jurisdiction: code,
        position,
        date: reform.date,
        titleEn: reform.title.en,
        titleRu: reform.title.ru,
        detailEn: reform.detail.en,
        detailRu: reform.detail.ru,
        direction: reform.direction,
        status: reform.status,
      })
      .run();
    cite('reform', id, reform.sources);
  });
  dossier.costs?.forEach((cost, position) => {
    const { note, sources, ...rest } = cost;
    const id = recordId('cost', cost, { code });
    tx.insert(schema.costs)
      .values({ ...rest, id, jurisdiction: code, position, noteEn: note?.en, noteRu: note?.ru })
      .run();
    cite('cost', id, sources);
  });
  dossier.open_questions?.forEach((question, position) => {
    const text = typeof question === 'string' ? { en: question, ru: null } : question;
    tx.insert(schema.openQuestions)
      .values({
        id: recordId('question', rowOf(question), { code }),
        jurisdiction: code,
        position,
        questionEn: text.en,
        questionRu: text.ru,
      })
      .run();
  });
}
