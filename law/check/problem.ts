/** What is wrong in a document of `data/`, and where in it. The line and column come from `db/yaml.ts`. */

import type { Usual } from '../vocabulary';

/** The way from the root of a document to a value: keys and positions from 0. */
export type Path = readonly (string | number)[];

export interface Problem {
  /** An error keeps the database from being built; a warning asks for somebody's attention. */
  severity: 'error' | 'warning';
  /** May lead to a key that is missing; it then stands for the record that lacks it. */
  path: Path;
  /** The key itself is wrong, not its value. */
  atKey?: boolean;
  /** Plain English: what is wrong, then what to do. Follows the path and a colon. */
  message: string;
  /** For a warning of what some law has: the word by which a record says that its law has it. */
  unless?: Usual;
}

/** @param message what is wrong and what to do; see {@link Problem.message} */
export function error(path: Path, message: string): Problem {
  return { severity: 'error', path, message };
}

/** @param message what is wrong and what to do; see {@link Problem.message} */
export function warning(path: Path, message: string): Problem {
  return { severity: 'warning', path, message };
}

/**
 * A warning of what is wrong as a rule, though some law has it. A record of which the law has it says so under
 * `as_in_law`, and is not asked again.
 * @param message what is wrong and what to do, without the advice to say so; see {@link Problem.message}
 */
export function unusual(path: Path, unless: Usual, message: string): Problem {
  const advice = ` If the law has it so, say why under as_in_law › ${unless} of the record.`;
  return { severity: 'warning', path, message: `${message}${advice}`, unless };
}

/**
 * A path in words: records by their id (an aspect by its name), other places in a list by their number from 1.
 * @example describePath(dossier, ['offences', 0, 'penalties', 0]) === 'offences › ge-use-first › penalties › 1'
 */
export function describePath(document: unknown, path: Path): string {
  let value = document;
  const words = path.map((step) => {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step];
    return typeof step === 'number' ? (recordName(value) ?? String(step + 1)) : step;
  });
  return words.join(' › ');
}

function recordName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, aspect } = value as { id?: unknown; aspect?: unknown };
  for (const name of [id, aspect]) if (typeof name === 'string' && name) return name;
  return undefined;
}

/** Names in a sentence: "a, b or c"; `none` when the list is empty. */
export function list(names: readonly string[], conjunction = 'or'): string {
  if (names.length < 2) return names[0] ?? 'none';
  return `${names.slice(0, -1).join(', ')} ${conjunction} ${names.at(-1)}`;
}
