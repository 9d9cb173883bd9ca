/** The rows of the matrix, filtered by name and sorted, by TanStack Table on the server. */
import {
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { ALIASES } from '@/law/aliases';
import type { MatrixCell, MatrixRow } from '@/law/matrix';
import type { Custody } from '@/law/penalty/custody';
import { compareSeverity, type Severity } from '@/law/penalty/order';
import { OFFENCES, type Offence } from '@/law/vocabulary';
import type { MatrixOrder } from '@/links/matrix';
import type { Language } from '@/messages';

const LIFE = 1e6;
const DEATH = 2e6;

/** Days for sorting by longest custody; undefined (sorted last) where no maximum is known. */
export function sortableCustody(custody: Custody): number | undefined {
  if (custody.death) return DEATH;
  if (custody.life) return LIFE;
  if (custody.possible === 'unknown') return undefined;
  return custody.maxDays ?? undefined;
}

/** The cell with the longest custody: of the offence shown, or of any of the three. */
export function longestCell(row: MatrixRow, offence: Offence | null): MatrixCell {
  const cells = (offence ? [offence] : OFFENCES).map((name) => row.cells[name]);
  return cells.reduce((best, next) =>
    (sortableCustody(next.custody) ?? -1) > (sortableCustody(best.custody) ?? -1) ? next : best,
  );
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const helper = createColumnHelper<typeof features, MatrixRow>();

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е').trim();

function columnsIn(lang: Language, offence: Offence | null) {
  const collator = new Intl.Collator(lang);
  return helper.columns([
    helper.accessor((row) => row.jurisdiction.name[lang], {
      id: 'name',
      sortFn: (a, b) =>
        collator.compare(a.original.jurisdiction.name[lang], b.original.jurisdiction.name[lang]),
      // A reader of either language may know the country by its other name or its code.
      filterFn: (row, _column, typed: string) => {
        const { code, name } = row.original.jurisdiction;
        return [code, name.en, name.ru, ...(ALIASES[code] ?? [])].some((text) =>
          fold(text).includes(fold(typed)),
        );
      },
    }),
    ...OFFENCES.map((name) =>
      helper.accessor((row): Severity | undefined => row.cells[name].harshest?.severity, {
        id: name,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compareSeverity(a.getValue<Severity>(id), b.getValue<Severity>(id)),
      }),
    ),
    helper.accessor((row) => sortableCustody(longestCell(row, offence).custody), {
      id: 'custody',
      sortUndefined: 'last',
      sortFn: (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id),
    }),
  ]);
}

/** @returns the rows in the order asked for, without those whose name does not contain what was typed */
export function orderRows(
  rows: readonly MatrixRow[],
  order: MatrixOrder,
  lang: Language,
  offence: Offence | null,
): MatrixRow[] {
  const table = constructTable({
    features,
    columns: columnsIn(lang, offence),
    data: [...rows],
    getRowId: (row) => row.jurisdiction.code,
    initialState: {
      sorting: [
        { id: order.sort, desc: order.descending },
        ...(order.sort === 'name' ? [] : [{ id: 'name', desc: false }]),
      ],
      columnFilters: order.name ? [{ id: 'name', value: order.name }] : [],
    },
  });
  return table.getRowModel().rows.map((row) => row.original);
}
