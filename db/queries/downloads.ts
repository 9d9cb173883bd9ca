/** The files in which the data can be taken away, and what their tables hold. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DownloadFile } from '@/law/downloads';
import { database, databaseFile } from '../client';
import { downloadsFolder, listName } from '../downloads/folder';
import { publishedTables, type Table } from '../downloads/tables';
import { type VocabularyRow, vocabularyRows } from '../downloads/vocabulary';
import { keptOnce } from './kept';

export interface DataDictionary {
  tables: Table[];
  vocabulary: VocabularyRow[];
}

/** Every table and field, and every word. */
export const dataDictionary = keptOnce(
  (): DataDictionary => ({ tables: publishedTables(), vocabulary: vocabularyRows() }),
);

/** The files of the version that is served; empty when none were made with it. */
export function downloads(): readonly DownloadFile[] {
  try {
    return JSON.parse(readFileSync(downloadPath(listName(database().version)), 'utf8'));
  } catch {
    return [];
  }
}

/** Where a file lies. @param name of a file that downloads() lists */
export function downloadPath(name: string): string {
  return path.join(/*turbopackIgnore: true*/ downloadsFolder(databaseFile()), name);
}
