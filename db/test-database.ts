/** Databases for tests, built from the real data into a folder of their own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDatabase } from './build';
import { dataVersion, readPublishedFiles } from './files';
import { readLaw } from './read-law';

/** A new folder for what a test writes. */
export function testFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'drug-laws-'));
}

/**
 * Builds a database. @returns its data version
 * @param codes only these jurisdictions, to be quick
 */
export function buildFromData(file: string, codes?: readonly string[]): string {
  const version = dataVersion(readPublishedFiles());
  const { dossiers, ...law } = readLaw();
  buildDatabase(file, {
    ...law,
    version,
    dossiers: dossiers.filter(
      ({ jurisdiction }) => !codes || codes.includes(jurisdiction.code.toLowerCase()),
    ),
  });
  return version;
}
