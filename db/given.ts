/** Files that a person names on the command line, put in their place among those of `data/`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMON_FILES, type DataFile, dataFolder, jurisdictionPath, readDataFiles } from './files';

export interface GivenFiles {
  /** All of `data/`, with the given files in place of their namesakes. */
  files: DataFile[];
  /** What each given file is called to the person who gave it, by its path in `data/`. */
  names: Map<string, string>;
}

/**
 * Reads `data/` and the given files. One from elsewhere, such as a download, takes the place of the file of
 * the same name, so that it is judged together with the others.
 * @throws when a file can't be read
 */
export function readGivenFiles(given: readonly string[], folder = dataFolder()): GivenFiles {
  const names = new Map<string, string>();
  let files = readDataFiles(folder);
  for (const name of given) {
    const text = readFileSync(name, 'utf8');
    const place = placeOf(name, folder);
    names.set(place, name);
    files = replaceFile(files, { path: place, text });
  }
  return { files, names };
}

function placeOf(name: string, folder: string): string {
  const inside = path.relative(folder, path.resolve(name)).split(path.sep).join('/');
  if (!inside.startsWith('../') && !path.isAbsolute(inside)) return inside;
  const base = path.basename(name);
  return COMMON_FILES.includes(base) ? base : jurisdictionPath(base);
}

/** The files with one exchanged or added, in the order of readDataFiles(). */
export function replaceFile(files: readonly DataFile[], file: DataFile): DataFile[] {
  const others = files.filter((each) => each.path !== file.path);
  const common = (each: DataFile) => COMMON_FILES.indexOf(each.path);
  return [...others, file].sort(
    (a, b) => common(a) - common(b) || (a.path < b.path ? -1 : Number(a.path > b.path)),
  );
}
