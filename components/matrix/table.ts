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
import { type MatrixRow, orderOf } from '@/law/matrix';
import { comparePlaces, type Place } from '@/law/penalty/order';
import { MATRIX_SORTS, type MatrixOrder } from '@/links/matrix';
import type { Language } from '@/messages';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е').trim();

function columnsIn<Row extends MatrixRow>(lang: Language) {
  const helper = createColumnHelper<typeof features, Row>();
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
    ...MATRIX_SORTS.flatMap((name) =>
      name === 'name'
        ? []
        : helper.accessor((row): Place | undefined => orderOf(row, name) ?? undefined, {
            id: name,
            sortUndefined: 'last',
            sortFn: (a, b, id) => comparePlaces(a.getValue<Place>(id), b.getValue<Place>(id)),
          }),
    ),
  ]);
}

/**
 * The rows in the order asked for, without those whose name does not contain what was typed.
 * @returns apart, those that have no place in the order, since the line that it goes by is not known wholly
 */
export function orderRows<Row extends MatrixRow>(
  rows: readonly Row[],
  order: MatrixOrder,
  lang: Language,
): { placed: Row[]; apart: Row[] } {
  const { sort } = order;
  const table = constructTable({
    features,
    columns: columnsIn<Row>(lang),
    data: [...rows],
    getRowId: (row) => row.jurisdiction.code,
    initialState: {
      sorting: [
        { id: sort, desc: order.descending },
        ...(sort === 'name' ? [] : [{ id: 'name', desc: false }]),
      ],
      columnFilters: order.name ? [{ id: 'name', value: order.name }] : [],
    },
  });
  const all = table.getRowModel().rows.map((row) => row.original);
  const hasPlace = (row: Row) => sort === 'name' || orderOf(row, sort) !== null;
  return { placed: all.filter(hasPlace), apart: all.filter((row) => !hasPlace(row)) };
}
