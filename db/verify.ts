import { existsSync } from 'node:fs';
import { DatabaseRefused, databaseFile, openDatabase } from './client';
import { dataFolder, dataVersion, readPublishedFiles } from './files';

/**
 * Ends the process with status 1 and a message when the database can't be used. Where `data/` is at hand, the
 * database must hold exactly that data.
 */
export function verifyDatabase(): void {
  try {
    const expected = existsSync(dataFolder()) ? dataVersion(readPublishedFiles()) : undefined;
    openDatabase(databaseFile(), expected);
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
