/** The law that is served: a copy of the database and its downloads of which the server has seen that they are whole. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { desc } from 'drizzle-orm';
import { DatabaseRefused, openDatabase } from '@/db/client';
import { downloadsFolder, listName } from '@/db/downloads/folder';
import { dataChanges } from '@/db/schema';
import type { DownloadFile } from '@/law/downloads';

export interface ServedLaw {
  version: string;
  /** the day of the newest change of the data, as Last-Modified has it */
  modified: string;
  /** what the processes that render are told of it */
  env: Record<string, string>;
}

/**
 * Takes in a database: whatever happens to its file afterwards, what is served stays as it was seen.
 * @param file the database
 * @param expected the data version it must hold; left out = any
 * @param folder an empty folder for the copies, nobody else's
 * @throws DatabaseRefused when the database can't be used, with what to run
 */
export function takeIn(file: string, expected: string | undefined, folder: string): ServedLaw {
  // The file itself first, since what is wrong is said of it.
  openDatabase(file, expected).close();
  const copy = path.join(folder, 'law.sqlite');
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, copy);
  const { db, version, close } = openDatabase(copy, expected);
  try {
    const newest = db
      .select({ date: dataChanges.date })
      .from(dataChanges)
      .orderBy(desc(dataChanges.date))
      .limit(1)
      .get();
    copyDownloads(file, copy, version);
    return {
      version,
      modified: new Date(`${newest?.date ?? '1980-01-01'}T00:00:00Z`).toUTCString(),
      // What stands in data/ is compared once, here: an edit in the making stops no process from starting anew.
      env: { DRUG_LAWS_DB: copy, DRUG_LAWS_DATA: path.join(folder, 'none') },
    };
  } finally {
    close();
  }
}

/** Copies the files of the version that can be taken away. @throws DatabaseRefused when one is not as it was made */
function copyDownloads(file: string, copy: string, version: string): void {
  const from = downloadsFolder(file);
  const to = downloadsFolder(copy);
  const list = listOf(path.join(from, listName(version)));
  if (!list) return;
  mkdirSync(to, { recursive: true });
  for (const { name, sha256 } of list) {
    const bytes = bytesOf(path.join(from, path.basename(name)));
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new DatabaseRefused(
        `${path.join(from, name)} is missing or damaged. Run "npm run data:build" to make it again.`,
      );
    writeFileSync(path.join(to, path.basename(name)), bytes);
  }
  writeFileSync(path.join(to, listName(version)), JSON.stringify(list));
}

/** @returns null where no files were made. @throws DatabaseRefused when the list can't be read */
function listOf(file: string): DownloadFile[] | null {
  const bytes = bytesOf(file);
  if (!bytes) return null;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new DatabaseRefused(`${file} is damaged. Run "npm run data:build" to make it again.`);
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
