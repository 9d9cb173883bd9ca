/** Reading `data/`: the one place that knows where the law's files lie. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of `data/`, its path relative to that folder with forward slashes. */
export interface DataFile {
  path: string;
  text: string;
}

/** The folder of the data: DRUG_LAWS_DATA, else `data` in the working folder. */
export function dataFolder(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env.DRUG_LAWS_DATA ?? 'data');
}

/** All files the database is built from, in a fixed order. @throws when the folder or a file can't be read. */
export function readDataFiles(folder = dataFolder()): DataFile[] {
  const jurisdictions = readdirSync(path.join(folder, 'jurisdictions'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `jurisdictions/${name}`);
  return [...jurisdictions, 'exchange-rates.yaml'].map((name) => ({
    path: name,
    text: readFileSync(path.join(folder, name), 'utf8'),
  }));
}

/** Twelve hex digits that change when any byte of the data does: the data version. */
export function dataVersion(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.path}\0${file.text}\0`);
  return hash.digest('hex').slice(0, 12);
}
