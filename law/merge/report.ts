/** A merge told in words, for the person who decides whether to take it in. */
import { describeChanges } from './changes';
import type { MergePlan } from './plan';
import { inEnglish, type Pair } from './records';
import { inWords } from './words';

const LONGEST_NAME = 70;

/**
 * @returns lines: what is new, changed field by field, gone, kept as edited here, and in conflict; empty when
 * there is nothing to take in and nothing to decide
 */
export function describePlan(plan: MergePlan): string[] {
  return [
    ...part('New', plan.added, ({ incoming }) => [about(incoming?.value)]),
    ...part('Changed', plan.changed, (pair) => differences(pair)),
    ...part('Gone', plan.removed, ({ local }) => [about(local?.value)]),
    ...part('Kept as edited here', plan.kept, (pair) => differences(pair)),
    ...part(
      'Conflicts, kept as they are here; settle each in the file, or with --keep and its name in brackets',
      plan.conflicts,
      (pair) => [...differences(pair, 'here → incoming: '), `(${pair.key})`],
    ),
  ];
}

function part(title: string, pairs: readonly Pair[], tell: (pair: Pair) => string[]): string[] {
  if (pairs.length === 0) return [];
  return [
    `${title} (${pairs.length}):`,
    ...pairs.flatMap((pair) => tell(pair).map((line) => `  ${nameOf(pair)}: ${line}`)),
  ];
}

/** `ge-use-first`, `ge-nsp-prison`, `summary`. */
function nameOf({ key, local }: Pair): string {
  const own = local?.key ?? key;
  const name = own.slice(own.indexOf('/') + 1);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}

function differences({ local, incoming }: Pair, prefix = ''): string[] {
  if (!incoming) return [`${prefix}gone from the incoming dossier`];
  if (!local) return [`${prefix}deleted here`];
  return describeChanges(local.value, incoming.value).map((line) => prefix + line);
}

/** What a whole record is about: its English words, where it has some. A question is told in full. */
function about(value: unknown): string {
  if (typeof inEnglish(value) === 'string') return String(inEnglish(value));
  const row = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const text = inEnglish(row.description ?? row.detail ?? row.title ?? row.name);
  return inWords(text ?? value);
}
