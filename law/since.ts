/** What changed in a comparison between two days: the cells that do not rest on the same rules. */
import type { ComparisonGroup, RowKey } from './comparison';
import type { RuleFacts } from './rule-view';
import type { Offence } from './vocabulary';

export interface ChangedCell<View extends RuleFacts = RuleFacts> {
  jurisdiction: string;
  offence: Offence;
  key: RowKey;
  /** The rules of the first day that are not among those of the second, and the reverse. */
  gone: View[];
  come: View[];
}

/**
 * @param codes the jurisdictions in the order of the columns
 * @param then the comparison on the earlier day
 * @param now the same comparison on the later day
 * @returns by jurisdiction, then in the order of the rows
 */
export function cellsChanged<View extends RuleFacts>(
  codes: readonly string[],
  then: readonly ComparisonGroup<View>[],
  now: readonly ComparisonGroup<View>[],
): ChangedCell<View>[] {
  const places = [...then, ...now]
    .flatMap(({ offence, rows }) => rows.map(({ key }) => ({ offence, key })))
    .filter(
      ({ offence, key }, at, all) =>
        all.findIndex((one) => one.offence === offence && one.key === key) === at,
    );
  return codes.flatMap((jurisdiction) =>
    places.flatMap(({ offence, key }): ChangedCell<View>[] => {
      const cellOf = (groups: readonly ComparisonGroup<View>[]) =>
        groups
          .find((group) => group.offence === offence)
          ?.rows.find((row) => row.key === key)
          ?.cells.find((cell) => cell.jurisdiction === jurisdiction);
      const [old, next] = [cellOf(then), cellOf(now)];
      const gone = without(old?.rules ?? [], next?.rules ?? []);
      const come = without(next?.rules ?? [], old?.rules ?? []);
      if (gone.length === 0 && come.length === 0) return [];
      return [{ jurisdiction, offence, key, gone, come }];
    }),
  );
}

const without = <View extends RuleFacts>(views: readonly View[], others: readonly View[]) =>
  views.filter(({ id }) => !others.some((other) => other.id === id));
