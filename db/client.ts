/** The read-only database that the running program uses. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema';
import { isSealed } from './seal';
import { SCHEMA_VERSION } from './version';

export type LawDatabase = BetterSQLite3Database<typeof schema>;

/** The file of the database: DRUG_LAWS_DB, else `build/drug-laws.sqlite` in the working folder. */
export function databaseFile(): string {
  return path.resolve(
    /*turbopackIgnore: true*/ process.env.DRUG_LAWS_DB ?? 'build/drug-laws.sqlite',
  );
}

/** Why a database can't be used, and what to run. */
export class DatabaseRefused extends Error {
  override name = 'DatabaseRefused';
}

const REBUILD = 'Run "npm run data:build" to build it from data/.';

/**
 * Opens the database for reading and checks that it is whole and of this program's version.
 * @param expectedVersion the data version that `data/` has now, where that folder is at hand
 * @throws DatabaseRefused with a message that says what to run
 */
export function openDatabase(
  file = databaseFile(),
  expectedVersion?: string,
): { db: LawDatabase; version: string; close: () => void } {
  if (!existsSync(file)) throw new DatabaseRefused(`There is no database at ${file}. ${REBUILD}`);
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true });
    const db = drizzle(sqlite, { schema });
    const meta = new Map(
      db
        .select()
        .from(schema.meta)
        .all()
        .map((row) => [row.key, row.value]),
    );
    if (meta.get('schema_version') !== SCHEMA_VERSION)
      throw new DatabaseRefused(
        `The database ${file} was built by another version of this program. ${REBUILD}`,
      );
    if (!isSealed(file))
      throw new DatabaseRefused(
        `The database ${file} is damaged: it is not as it was built. ${REBUILD}`,
      );
    const version = meta.get('data_version') ?? '';
    if (expectedVersion && version !== expectedVersion)
      throw new DatabaseRefused(
        `The database ${file} holds data version ${version}, but data/ is now ${expectedVersion}. ${REBUILD}`,
      );
    const opened = sqlite;
    return { db, version, close: () => opened.close() };
  } catch (error) {
    sqlite?.close();
    if (error instanceof DatabaseRefused) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseRefused(`The database ${file} can't be read (${reason}). ${REBUILD}`);
  }
}

let open: { db: LawDatabase; version: string } | undefined;
/** Of the file that is open, in development alone. */
let mark: string | undefined;

/** The database of this process, opened at the first use. */
export function database(): { db: LawDatabase; version: string } {
  // While data is edited, `npm run dev` puts a new file in place of the old. In production nothing is ever replaced.
  if (process.env.NODE_ENV === 'development') {
    const now = markOf(databaseFile());
    if (now !== mark) open = undefined;
    mark = now;
  }
  open ??= openDatabase();
  return open;
}

/** Another text for another file, even of the same name. */
function markOf(file: string): string | undefined {
  const stats = statSync(/*turbopackIgnore: true*/ file, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
}
