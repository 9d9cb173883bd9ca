/** `data/merged/`: what was last merged into each dossier, as hashes, so that local edits can be told from old text. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MergeBase } from '@/law/merge/plan';
import { dataFolder } from '../files';

const baseSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/));

/** The file of a jurisdiction's base. @param code in small letters: `ge` */
export function baseFile(code: string, folder = dataFolder()): string {
  return path.join(folder, 'merged', `${code}.json`);
}

/**
 * Reads the base of a jurisdiction.
 * @returns empty when nothing has been merged into it yet
 * @throws when the file is there but is not a list of hashes
 */
export function readBase(code: string, folder = dataFolder()): MergeBase {
  const file = baseFile(code, folder);
  if (!existsSync(file)) return new Map();
  const { success, data } = baseSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!success)
    throw new Error(`${file} is damaged: restore it from the history of the repository.`);
  return new Map(Object.entries(data));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of a base file: one record a line, in one order, so that its history can be read. */
export function baseText(base: MergeBase): string {
  const entries = [...base].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`;
}

/** Writes the base of a jurisdiction. @throws when the folder can't be written */
export function writeBase(code: string, base: MergeBase, folder = dataFolder()): void {
  const file = baseFile(code, folder);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, baseText(base));
}
