import { existsSync } from 'node:fs';
import { DatabaseRefused, databaseFile, openDatabase } from './client';
import { dataFolder, dataVersion, readPublishedFiles } from './files';

/** The data version that the database must hold: that of `data/`, where the folder is at hand. */
export function expectedVersion(): string | undefined {
  return existsSync(dataFolder()) ? dataVersion(readPublishedFiles()) : undefined;
}

/**
 * Ends the process with status 1 and a message when the database can't be used. Where `data/` is at hand, the
 * database must hold exactly that data.
 */
export function verifyDatabase(): void {
  try {
    openDatabase(databaseFile(), expectedVersion());
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
