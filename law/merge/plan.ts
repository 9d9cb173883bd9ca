/**
 * What taking in a newer dossier does to each record. Three versions are compared: the record here, the
 * incoming one, and the one that was last merged (the base), known by its hash. What was edited here is never
 * overwritten: where both sides changed, the record stays as it is here and is listed as a conflict.
 */
import { createHash } from 'node:crypto';
import { freeId } from '../records';
import type { Row } from '../records/kind';
import { canonical, same } from './canonical';
import {
  type Document,
  inEnglish,
  isDerived,
  type MergeRecord,
  type Pair,
  pairRecords,
  recordsOf,
  withoutOwnId,
} from './records';

/** Hashes of the records as they were last merged, by key. */
export type MergeBase = ReadonlyMap<string, string>;

export interface MergePlan {
  added: Pair[];
  changed: Pair[];
  removed: Pair[];
  /** Edited here and unchanged in the incoming dossier since the last merge. */
  kept: Pair[];
  conflicts: Pair[];
  /** The base after this merge. Conflicts keep their old one, so that they are listed until they are settled. */
  base: MergeBase;
}

/** Twelve hex digits that are equal for records that say the same. */
export function hashRecord(record: MergeRecord): string {
  return hashOf(withoutOwnId(record));
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}

/** The hashes of all records of a dossier: the base of the next merge when it has been taken in whole. */
export function baseOf(document: Document): MergeBase {
  return new Map(recordsOf(document).map((record) => [record.key, hashRecord(record)]));
}

/**
 * Plans a merge; changes nothing.
 * @param settled keys of conflicts in which the record here is to stay: it then counts as a local edit
 */
export function planMerge(
  local: Document,
  incoming: Document,
  base: MergeBase,
  settled: ReadonlySet<string> = new Set(),
): MergePlan {
  const next = new Map<string, string>();
  const plan: MergePlan = {
    added: [],
    changed: [],
    removed: [],
    kept: [],
    conflicts: [],
    base: next,
  };
  const pairs = named(pairRecords(local, incoming));
  const lastMerged = inBase(pairs, base);
  for (const pair of pairs) {
    const old = lastMerged.get(pair);
    const fate = fateOf(pair, old);
    const conflict = fate === 'conflicts' && !settled.has(pair.key);
    if (conflict) plan.conflicts.push(pair);
    else if (fate === 'conflicts') plan.kept.push(pair);
    else if (fate) plan[fate].push(pair);
    const hash = conflict ? old : pair.incoming && hashRecord(pair.incoming);
    if (hash) next.set(pair.key, hash);
  }
  return plan;
}

/**
 * Each pair's hash in the base. Where several records are about the same, one that came in since may have the key that
 * another had: a hash belongs first to a record that still says the same, then to one that was there before.
 */
function inBase(pairs: readonly Pair[], base: MergeBase): Map<Pair, string> {
  const found = new Map<Pair, string>();
  const taken = new Set<string>();
  const take = (among: readonly Pair[], fits: (pair: Pair, hash: string) => boolean) => {
    for (const pair of among) {
      if (found.has(pair)) continue;
      for (const key of [pair.key, pair.local?.key ?? pair.key]) {
        const hash = base.get(key);
        if (hash === undefined || taken.has(key) || !fits(pair, hash)) continue;
        found.set(pair, hash);
        taken.add(key);
        break;
      }
    }
  };
  const saysTheSame = ({ local, incoming }: Pair, hash: string) =>
    [local, incoming].some((record) => record && hashRecord(record) === hash);
  const both = pairs.filter(({ local, incoming }) => local && incoming);
  for (const among of [both, pairs]) {
    take(among, saysTheSame);
    take(among, () => true);
  }
  return found;
}

/**
 * Names that the dossier here gives its records stay theirs, and a new record that is about the same as one here gets a
 * name that it keeps from now on.
 */
function named(pairs: readonly Pair[]): Pair[] {
  const taken = new Set(pairs.flatMap(({ local }) => (local ? [nameOf(local)] : [])));
  return pairs.map((pair) => {
    const { local, incoming } = pair;
    if (!incoming || !isDerived(pair.section) || typeof incoming.value !== 'object') return pair;
    const row = incoming.value as Row;
    if (row.id !== undefined) return pair;
    const { id: kept } = (local?.value ?? {}) as Row;
    const name = nameOf(incoming);
    const id = kept ?? (!local && taken.has(name) ? freeId(name, row, taken) : undefined);
    taken.add(String(id ?? name));
    return id === undefined ? pair : { ...pair, incoming: { ...incoming, value: { id, ...row } } };
  });
}

/** What a record is called in its jurisdiction, from its key. */
const nameOf = ({ key }: MergeRecord) => key.slice(key.indexOf('/') + 1).replace(/ #\d+$/, '');

type Fate = Exclude<keyof MergePlan, 'base'>;

/** @returns undefined where there is nothing to do or to tell */
function fateOf({ section, local, incoming }: Pair, base: string | undefined): Fate | undefined {
  if (local && incoming) {
    if (same(local.value, incoming.value)) return undefined;
    if (section === 'open_questions' && typeof incoming.value === 'string') return undefined;
    if (base === hashRecord(local)) return 'changed';
    return base === hashRecord(incoming) ? 'kept' : 'conflicts';
  }
  if (incoming) {
    if (base === undefined) return 'added';
    return base === hashRecord(incoming) ? 'kept' : 'conflicts';
  }
  if (!local || base === undefined) return undefined;
  // A question that was only translated here has not been edited: it goes when it is answered.
  const unedited =
    base === hashRecord(local) ||
    (section === 'open_questions' && base === hashOf(inEnglish(local.value)));
  return unedited ? 'removed' : 'conflicts';
}
