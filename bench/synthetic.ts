/** A law many times as large as today's: its own rules, multiplied and renamed. */
import { rmSync } from 'node:fs';
import { buildDatabase } from '@/db/build';
import { type Law, readLaw } from '@/db/read-law';
import type { Dossier } from '@/law/schema';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Two-letter codes, aa, ab, ac … */
export function syntheticCodes(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${LETTERS[Math.floor(at / 26)] ?? ''}${LETTERS[at % 26] ?? ''}`,
  );
}

/** A copy in which every text that is one of the names stands with a prefix. */
function renamed<Value>(value: Value, names: ReadonlySet<string>, prefix: string): Value {
  if (typeof value === 'string')
    return (names.has(value) ? `${prefix}-${value}` : value) as typeof value;
  if (Array.isArray(value))
    return value.map((item: unknown) => renamed(item, names, prefix)) as typeof value;
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, renamed(item, names, prefix)]),
    ) as typeof value;
  return value;
}

/** One real jurisdiction under another code, its rules repeated until there are so many. */
function multiplied(real: Dossier, code: string, rules: number): Dossier {
  const names = new Set(
    [real.sources, real.instruments, real.units ?? [], real.offences].flatMap((records) =>
      records.map(({ id }) => id),
    ),
  );
  const { offences, jurisdiction, ...rest } = renamed(real, names, code);
  return {
    ...rest,
    jurisdiction: { ...jurisdiction, code: code.toUpperCase() },
    offences: Array.from({ length: rules }, (_, at) => {
      const rule = offences[at % offences.length] as Dossier['offences'][number];
      return { ...rule, id: `${rule.id}-${at}` };
    }),
  };
}

/** @param jurisdictions how many, each with `rules` rules */
export function syntheticLaw(jurisdictions: number, rules: number): Law {
  const { dossiers, rates } = readLaw();
  return {
    rates,
    // These name jurisdictions and records that are not in the synthetic law.
    changes: [],
    aliases: {},
    substances: null,
    dossiers: syntheticCodes(jurisdictions).map((code, at) =>
      multiplied(dossiers[at % dossiers.length] as Dossier, code, rules),
    ),
  };
}

/** Builds a synthetic database. @returns how many seconds that took */
export function buildSynthetic(file: string, jurisdictions: number, rules: number): number {
  rmSync(file, { force: true });
  const law = syntheticLaw(jurisdictions, rules);
  const start = performance.now();
  buildDatabase(file, { ...law, version: `synthetic-${jurisdictions}-${rules}` });
  return (performance.now() - start) / 1000;
}
