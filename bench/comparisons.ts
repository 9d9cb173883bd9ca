/** Which comparisons are asked for: the same ones in every run. */

/** The codes of the jurisdictions in the data, from the names of its files. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '@/db/files';

export function jurisdictionFiles(): { code: string; bytes: number }[] {
  const folder = path.join(dataFolder(), 'jurisdictions');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      code: name.replace('.yaml', ''),
      bytes: statSync(path.join(folder, name)).size,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** All ways to take some of the items, in order. */
export function combinations<Item>(items: readonly Item[], take: number): Item[][] {
  if (take === 0) return [[]];
  return items.flatMap((item, at) =>
    combinations(items.slice(at + 1), take - 1).map((rest) => [item, ...rest]),
  );
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Different paths of comparisons of five countries, in a random order that is the same in each run. */
export function fiveCountryPaths(codes: readonly string[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const found = new Set<string>();
  while (found.size < count) {
    const chosen = new Set<string>();
    while (chosen.size < 5) chosen.add(codes[Math.floor(random() * codes.length)] ?? '');
    found.add(`/en/compare/${[...chosen].sort().join('-')}`);
  }
  return [...found];
}
