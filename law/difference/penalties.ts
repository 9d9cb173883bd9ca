/** What differs between the penalties of two versions of a rule: which alternative, which part, which bound. */
import { same } from '../merge/canonical';
import type { Alternative, PenaltyPart } from '../schema';

/** A part that came (`before` is null), went (`after` is null) or has other bounds, or a whole alternative. */
export type PenaltyDifference =
  | { kind: 'part'; before: PenaltyPart | null; after: PenaltyPart | null }
  | { kind: 'alternative'; before: Alternative | null; after: Alternative | null }
  | { kind: 'order' };

/** @returns empty when both say the same */
export function penaltyDifferences(
  before: readonly Alternative[],
  after: readonly Alternative[],
): PenaltyDifference[] {
  if (same(before, after)) return [];
  const gone = before.filter((each) => !after.some((other) => same(each, other)));
  const come = after.filter((each) => !before.some((other) => same(each, other)));
  if (gone.length === 0 && come.length === 0) return [{ kind: 'order' }];
  const pairs = pairByKind(gone, come, (alternative) => alternative.all_of[0]?.kind);
  return pairs.flatMap(([old, now]): PenaltyDifference[] =>
    old && now
      ? partDifferences(old.all_of, now.all_of)
      : [{ kind: 'alternative', before: old ?? null, after: now ?? null }],
  );
}

function partDifferences(
  before: readonly PenaltyPart[],
  after: readonly PenaltyPart[],
): PenaltyDifference[] {
  const pairs = pairByKind(before, after, ({ kind }) => kind);
  const differences = pairs
    .filter(([old, now]) => !same(old, now))
    .map(([old, now]) => ({ kind: 'part' as const, before: old ?? null, after: now ?? null }));
  return differences.length > 0 ? differences : [{ kind: 'order' }];
}

/** Things of one kind side by side, in the order of the later version; then those that are gone. */
function pairByKind<Item>(
  before: readonly Item[],
  after: readonly Item[],
  kindOf: (item: Item) => string | undefined,
): [Item | undefined, Item | undefined][] {
  const left = [...before];
  const pairs = after.map((now): [Item | undefined, Item | undefined] => {
    const equal = left.findIndex((old) => same(old, now));
    const at = equal >= 0 ? equal : left.findIndex((old) => kindOf(old) === kindOf(now));
    return [at >= 0 ? left.splice(at, 1)[0] : undefined, now];
  });
  return [...pairs, ...left.map((old): [Item, undefined] => [old, undefined])];
}
