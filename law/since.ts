/** What changed in a comparison between two days: the cells that do not rest on the same rules. */
import { type ComparisonGroup, kindOf, type RowKind } from './comparison';
import type { RuleFacts } from './rule-view';
import type { Offence } from './vocabulary';

export interface ChangedCell<View extends RuleFacts = RuleFacts> {
  jurisdiction: string;
  offence: Offence;
  key: RowKind;
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
  /** The rules of a country by what they are, since a step may stand in another row on another day. */
  const rulesOf = (groups: readonly ComparisonGroup<View>[], jurisdiction: string) =>
    groups.flatMap(({ offence, rows }) =>
      rows
        .flatMap(({ cells }) => cells.filter((cell) => cell.jurisdiction === jurisdiction))
        .flatMap(({ rules }) => rules.map((view) => ({ offence, key: kindOf(view), view }))),
    );
  return codes.flatMap((jurisdiction) => {
    const [old, next] = [rulesOf(then, jurisdiction), rulesOf(now, jurisdiction)];
    const places = [...old, ...next].filter(
      ({ offence, key }, at, all) =>
        all.findIndex((one) => one.offence === offence && one.key === key) === at,
    );
    return places.flatMap(({ offence, key }): ChangedCell<View>[] => {
      const at = (all: typeof old) =>
        all.flatMap((one) => (one.offence === offence && one.key === key ? one.view : []));
      const gone = without(at(old), at(next));
      const come = without(at(next), at(old));
      if (gone.length === 0 && come.length === 0) return [];
      return [{ jurisdiction, offence, key, gone, come }];
    });
  });
}

const without = <View extends RuleFacts>(views: readonly View[], others: readonly View[]) =>
  views.filter(({ id }) => !others.some((other) => other.id === id));
