/** What differs between two versions of a record, field by field, in words. */
import { same } from './canonical';
import { arrow, inWords } from './words';

export type Row = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/**
 * @param before the record, or part of one, as it stands
 * @param after the same in the other version
 * @returns one line for each field, such as `penalties › fine max 500 → 300 GEL`; empty when both say the same
 */
export function describeChanges(before: unknown, after: unknown): string[] {
  return compare(before, after, []);
}

function compare(before: unknown, after: unknown, path: Path): string[] {
  if (same(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path);
  if (isRow(before) && isRow(after)) return compareRows(before, after, path);
  return [line(path, arrow(before, after))];
}

function compareRows(before: Row, after: Row, path: Path): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const [old, now] = [before[key], after[key]];
    // An alternative has no other key than all_of, which would only lengthen the path.
    if (key === 'all_of') return compare(old, now, path);
    if ((isRow(old) && isRow(now)) || (Array.isArray(old) && Array.isArray(now)))
      return compare(old, now, [...path, key]);
    if (same(old, now)) return [];
    const unit = key === 'min' || key === 'max' ? (after.unit ?? before.unit) : undefined;
    return [line(path, `${key} ${arrow(old, now)}${unit ? ` ${unit}` : ''}`)];
  });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path): string[] {
  const gone = before.filter((item) => !after.some((other) => same(item, other)));
  const come = after.filter((item) => !before.some((other) => same(item, other)));
  if (gone.length === 0 && come.length === 0) return [line(path, 'in another order or number')];
  const key = tellingKey(gone, come);
  const inPlace = gone.length === come.length;
  const rest = new Set(gone);
  const changes = come.flatMap((item, at) => {
    const old = key
      ? gone.find((other) => fieldOf(other, key) === fieldOf(item, key))
      : inPlace && gone[at];
    if (!isRow(item) || !isRow(old)) return [line(path, `+ ${inWords(item)}`)];
    rest.delete(old);
    const name = key ? String(fieldOf(item, key)) : String(after.indexOf(item) + 1);
    return compareRows(old, item, !key && gone.length === 1 ? path : [...path, name]);
  });
  return [...changes, ...[...rest].map((item) => line(path, `− ${inWords(item)}`))];
}

/** The key by which the rows of two lists are told apart, where each row has another value of it. */
function tellingKey(gone: readonly unknown[], come: readonly unknown[]): string | undefined {
  return ['source', 'kind', 'id'].find((key) =>
    [gone, come].every((list) => {
      const names = list.map((item) => fieldOf(item, key));
      return !names.includes(undefined) && new Set(names).size === names.length;
    }),
  );
}

function fieldOf(item: unknown, key: string): unknown {
  return isRow(item) ? item[key] : undefined;
}

function line(path: Path, change: string): string {
  return [path.join(' › '), change].filter(Boolean).join(' ');
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
