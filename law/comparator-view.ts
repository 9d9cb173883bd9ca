import { type PunishmentView, type ViewContext, viewPunishment } from './punishment-view';
import type { Comparator } from './schema';

/** Another crime of the code as it is shown on a day. */
export interface ComparatorView extends PunishmentView {
  id: string;
  comparator: Comparator;
}

/** A comparator of a jurisdiction, with its name, as it is shown on the day of `money`. */
export function viewComparator(
  jurisdiction: string,
  comparator: Comparator & { id: string },
  context: ViewContext,
): ComparatorView {
  return {
    id: comparator.id,
    comparator,
    ...viewPunishment(jurisdiction, comparator, context),
  };
}
