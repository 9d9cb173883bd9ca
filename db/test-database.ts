/** Databases for tests, built from the real data into a folder of their own. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { dossierSchema, exchangeRatesSchema } from '@/law/schema';
import { buildDatabase } from './build';
import { dataVersion, readDataFiles } from './files';

/** A new folder for what a test writes. */
export function testFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'drug-laws-'));
}

/**
 * Builds a database. @returns its data version
 * @param codes only these jurisdictions, to be quick
 */
export function buildFromData(file: string, codes?: readonly string[]): string {
  const files = readDataFiles();
  const version = dataVersion(files);
  buildDatabase(file, {
    version,
    dossiers: files
      .filter(({ path: name }) => {
        const code = /^jurisdictions\/(\w+)\.yaml$/.exec(name)?.[1];
        return code && (!codes || codes.includes(code));
      })
      .map(({ text }) => dossierSchema.parse(parse(text))),
    rates: exchangeRatesSchema.parse(
      parse(files.find(({ path: name }) => name === 'exchange-rates.yaml')?.text ?? ''),
    ).rates,
  });
  return version;
}
