/** Makes the files in which the data can be taken away, beside the database: same data, same bytes. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { DOWNLOADS, type DownloadFile, downloadName } from '@/law/downloads';
import { openDatabase } from '../client';
import { type PublishedFile, readPublishedFiles } from '../files';
import { downloadsFolder, listName } from './folder';
import { type ArchiveFiles, packageFiles } from './package';

/** A ZIP file must hold a time. This one stands for none, so that it says nothing of when it was made. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes the files for a database. Those of the version before stay for a program that still runs on it; older ones go.
 * @param database its file, already built
 * @param published the data it was built from
 * @returns the files
 * @throws when something can't be read or written
 */
export function buildDownloads(
  database: string,
  published: readonly PublishedFile[] = readPublishedFiles(),
): DownloadFile[] {
  const { db, version, close } = openDatabase(database);
  const target = downloadsFolder(database);
  mkdirSync(target, { recursive: true });
  const before = versionsIn(target).filter((one) => one !== version);
  const put = (name: string, write: (file: string) => void) => {
    const next = path.join(target, `${name}.next-${process.pid}`);
    rmSync(next, { force: true });
    write(next);
    renameSync(next, path.join(target, name));
  };
  try {
    const licenceBytes = published.find((file) => file.path === 'LICENSE')?.bytes;
    const licence = licenceBytes ? new TextDecoder().decode(licenceBytes) : null;
    const packed = zip(packageFiles(db, version, licence));
    put(downloadName('package', version), (file) => writeFileSync(file, packed));
    put(downloadName('yaml', version), (file) => writeFileSync(file, zip(yamlFiles(published))));
    put(downloadName('sqlite', version), (file) => linkOrCopy(database, file));
    const files = DOWNLOADS.map((kind): DownloadFile => {
      const name = downloadName(kind, version);
      const bytes = readFileSync(path.join(target, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { kind, name, bytes: bytes.byteLength, sha256 };
    });
    put(listName(version), (file) => writeFileSync(file, `${JSON.stringify(files, null, 2)}\n`));
    removeAllBut([version, ...before.slice(-1)], target);
    return files;
  } finally {
    close();
  }
}

function zip(files: ArchiveFiles): Uint8Array {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), {
    level: 9,
    mtime: NO_TIME,
  });
}

/** The law's own files with what explains them. What was last taken in from elsewhere is of no use to others. */
function yamlFiles(published: readonly PublishedFile[]): ArchiveFiles {
  return Object.fromEntries(published.map(({ path: name, bytes }) => [name, bytes]));
}

/** The versions that a folder has files of, the newest last. */
function versionsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^drug-laws-[0-9a-f]{12}\.json$/.test(entry.name))
    .map((entry) => ({
      version: entry.name.slice('drug-laws-'.length, -'.json'.length),
      made: statSync(path.join(folder, entry.name)).mtimeMs,
    }))
    .sort((a, b) => a.made - b.made)
    .map(({ version }) => version);
}

function removeAllBut(versions: readonly string[], folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, version] = /^drug-laws-([0-9a-f]{12})[.-]/.exec(name) ?? [];
    if (version && !versions.includes(version)) rmSync(path.join(folder, name));
  }
}

/** The database is replaced and never written, so one file may stand under two names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
