/** Reading `data/`: the one place that knows where the law's files lie. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
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

/** The path of the list of names that records had before in the folder of the data. */
export const ALIASES_FILE = 'aliases.yaml';

/** The path of the names of substances in the folder of the data. */
export const SUBSTANCES_FILE = 'substances.yaml';

/** Files that are not of one jurisdiction, in the order of readDataFiles(). */
export const COMMON_FILES: readonly string[] = [
  RATES_FILE,
  CHANGES_FILE,
  ALIASES_FILE,
  SUBSTANCES_FILE,
];

/** The folder of the data: DRUG_LAWS_DATA, else `data` in the working folder. */
export function dataFolder(): string {
  return path.resolve(/*turbopackIgnore: true*/ process.env.DRUG_LAWS_DATA ?? 'data');
}

/** The path of a jurisdiction's file in the folder of the data. @param name with its ending: `ge.yaml` */
export function jurisdictionPath(name: string): string {
  return `jurisdictions/${name}`;
}

/** Whether a file holds the law of a jurisdiction, as the rates and the list of changes do not. */
export function isJurisdictionFile({ path: file }: Pick<DataFile, 'path'>): boolean {
  return file.startsWith(jurisdictionPath(''));
}

/** What a data file is called to a person in the working folder. @param file see {@link DataFile.path} */
export function shownName(file: string): string {
  return path.relative('', path.join(dataFolder(), file));
}

/** A file that is given to others as it is. */
export interface PublishedFile {
  /** As in {@link DataFile}. */
  path: string;
  bytes: Uint8Array;
}

/** What lies in `data/` itself and is published. */
const FILES: readonly string[] = ['FORMAT.md', 'LICENSE', 'phrases.yaml', ...COMMON_FILES];
/** The folders of which files are published, and what these are called. Nothing else in `data/` is. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  // A file that ends in .yml is read too, so that the check can ask for its right name.
  jurisdictions: /^[^.].*\.ya?ml$/,
  cases: /^[a-z]{2}\.yaml$/,
  headlines: /^[a-z]{2}\.yaml$/,
  schema: /^[a-z-]+\.schema\.json$/,
};

/**
 * All files of `data/` that are published, in a fixed order: regular files of a fixed list, none through a link, so that
 * nothing from elsewhere is given away.
 * @throws when one can't be read, or is no regular file
 */
export function readPublishedFiles(folder = dataFolder()): PublishedFile[] {
  const names = Object.entries(FOLDERS).flatMap(([inner, fits]) =>
    namesIn(folder, inner)
      .filter((name) => fits.test(name))
      .map((name) => `${inner}/${name}`),
  );
  const there = new Set(readdirSync(folder));
  return [...names, ...FILES.filter((name) => there.has(name))].map((name) => ({
    path: name,
    bytes: readRegularFile(folder, name),
  }));
}

function namesIn(folder: string, inner: string): string[] {
  // Data without law is none; the other folders may be left out.
  const throwIfNoEntry = inner === 'jurisdictions';
  const stats = lstatSync(path.join(folder, inner), { throwIfNoEntry });
  if (!stats) return [];
  if (!stats.isDirectory())
    throw new Error(
      `${shown(inner)} is no folder but a link or a file: put the folder itself there.`,
    );
  return readdirSync(path.join(folder, inner)).sort();
}

/** Reads a file that is no link, whatever it may have become since it was listed. */
function readRegularFile(folder: string, name: string): Uint8Array {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const refused = () =>
    new Error(
      `${shown(name)} is no regular file but a link or a device: put the file itself there.`,
    );
  let file: number;
  try {
    file = openSync(path.join(folder, name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (problem) {
    throw (problem as NodeJS.ErrnoException).code === 'ELOOP' ? refused() : problem;
  }
  try {
    if (!fstatSync(file).isFile()) throw refused();
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const shown = (name: string) => `data/${name}`;

/** The files the database is built from, in a fixed order, of those that are published. */
export function dataFilesOf(published: readonly PublishedFile[]): DataFile[] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const laws = published.filter(isJurisdictionFile);
  const common = COMMON_FILES.flatMap((name) => published.filter((file) => file.path === name));
  return [...laws, ...common].map(({ path: name, bytes }) => ({
    path: name,
    text: decoder.decode(bytes),
  }));
}

/** All files the database is built from, in a fixed order. @throws when the folder or a file can't be read. */
export function readDataFiles(folder = dataFolder()): DataFile[] {
  return dataFilesOf(readPublishedFiles(folder));
}

/** Twelve hex digits that change when any byte that is published does: the data version. */
export function dataVersion(files: readonly PublishedFile[]): string {
  const hash = createHash('sha256');
  for (const { path: name, bytes } of files)
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}
