/**
 * What taking in a newer dossier does to each record. Three versions are compared: the record here, the
 * incoming one, and the one that was last merged (the base), known by its hash. What was edited here is never
 * overwritten: where both sides changed, the record stays as it is here and is listed as a conflict.
 */
import { createHash } from 'node:crypto';
import { canonical, same } from './canonical';
import { type Document, inEnglish, type Pair, pairRecords, recordsOf } from './records';

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
export function hashRecord(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}

/** The hashes of all records of a dossier: the base of the next merge when it has been taken in whole. */
export function baseOf(document: Document): MergeBase {
  return new Map(recordsOf(document).map(({ key, value }) => [key, hashRecord(value)]));
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
  for (const pair of pairRecords(local, incoming)) {
    const old = base.get(pair.key) ?? base.get(pair.local?.key ?? pair.key);
    const fate = fateOf(pair, old);
    const conflict = fate === 'conflicts' && !settled.has(pair.key);
    if (conflict) plan.conflicts.push(pair);
    else if (fate === 'conflicts') plan.kept.push(pair);
    else if (fate) plan[fate].push(pair);
    const hash = conflict ? old : pair.incoming && hashRecord(pair.incoming.value);
    if (hash) next.set(pair.key, hash);
  }
  return plan;
}

type Fate = Exclude<keyof MergePlan, 'base'>;

/** @returns undefined where there is nothing to do or to tell */
function fateOf({ section, local, incoming }: Pair, base: string | undefined): Fate | undefined {
  if (local && incoming) {
    if (same(local.value, incoming.value)) return undefined;
    if (section === 'open_questions' && typeof incoming.value === 'string') return undefined;
    if (base === hashRecord(local.value)) return 'changed';
    return base === hashRecord(incoming.value) ? 'kept' : 'conflicts';
  }
  if (incoming) {
    if (base === undefined) return 'added';
    return base === hashRecord(incoming.value) ? 'kept' : 'conflicts';
  }
  if (!local || base === undefined) return undefined;
  // A question that was only translated here has not been edited: it goes when it is answered.
  const unedited =
    base === hashRecord(local.value) ||
    (section === 'open_questions' && base === hashRecord(inEnglish(local.value)));
  return unedited ? 'removed' : 'conflicts';
}
