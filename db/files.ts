/** Reading `data/`: the one place that knows where the law's files lie. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of `data/`, its path relative to that folder with forward slashes. */
export interface DataFile {
  path: string;
  /** What is not UTF-8 in the file is U+FFFD here. */
  text: string;
}

/** The path of the exchange rates in the folder of the data. */
export const RATES_FILE = 'exchange-rates.yaml';

/** The path of the list of changes to the data in its folder. */
export const CHANGES_FILE = 'changes.yaml';

/** The folder of the data: DRUG_LAWS_DATA, else `data` in the working folder. */
export function dataFolder(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env.DRUG_LAWS_DATA ?? 'data');
}

/** The path of a jurisdiction's file in the folder of the data. @param name with its ending: `ge.yaml` */
export function jurisdictionPath(name: string): string {
  return `jurisdictions/${name}`;
}

/** Whether a file holds the law of a jurisdiction, as the rates and the list of changes do not. */
export function isJurisdictionFile({ path: file }: DataFile): boolean {
  return file.startsWith(jurisdictionPath(''));
}

/** What a data file is called to a person in the working folder. @param file see {@link DataFile.path} */
export function shownName(file: string): string {
  return path.relative('', path.join(dataFolder(), file));
}

/** All files the database is built from, in a fixed order. @throws when the folder or a file can't be read. */
export function readDataFiles(folder = dataFolder()): DataFile[] {
  // A file that ends in .yml is read too, so that the check can ask for its right name.
  const jurisdictions = readdirSync(path.join(folder, 'jurisdictions'))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map(jurisdictionPath);
  // Data without a history of its own, such as a copy of one file, may have no list of changes.
  const changes = existsSync(path.join(folder, CHANGES_FILE)) ? [CHANGES_FILE] : [];
  return [...jurisdictions, RATES_FILE, ...changes].map((name) => ({
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
