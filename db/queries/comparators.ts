import { type ComparatorView, viewComparator } from '@/law/comparator-view';
import { CRIMES } from '@/law/vocabulary';
import { keptLists } from './kept';
import { jurisdictions } from './records';
import { select } from './select';
import { viewContext } from './view-context';

/** Half a dozen a jurisdiction and day. */
const MOST_KEPT = 5_000;

const viewsOf = keptLists<ComparatorView>(MOST_KEPT, (key) => {
  const [day = '', code = ''] = key.split(' ');
  const context = viewContext(day, code);
  return select('comparator', [code])
    .map(({ jurisdiction, record }) => viewComparator(jurisdiction, record, context))
    .sort((a, b) => CRIMES.indexOf(a.comparator.crime) - CRIMES.indexOf(b.comparator.crime));
});

/**
 * The other crimes of some jurisdictions (all when none are named) as they are shown on a day, whether in force or not,
 * in the order of the list of crimes.
 * @param day YYYY-MM-DD
 */
export function comparatorViews(
  day: string,
  codes: readonly string[] = jurisdictions().map(({ code }) => code),
): ComparatorView[] {
  return codes.flatMap((code) => viewsOf(`${day} ${code}`));
}
