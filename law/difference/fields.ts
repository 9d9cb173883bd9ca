/** What differs between two versions of a record, key by key, for being told in words. */
import { same } from '../merge/canonical';
import type { Alternative, Citation, Text } from '../schema';
import { type PenaltyDifference, penaltyDifferences } from './penalties';

export type Row = Readonly<Record<string, unknown>>;

export type FieldDifference =
  | PenaltyDifference
  | { kind: 'value'; field: string; before: unknown; after: unknown }
  | { kind: 'text'; field: string; before: Text | null; after: Text | null }
  /** A list of words of the vocabulary. */
  | { kind: 'words'; field: string; added: string[]; removed: string[] }
  | { kind: 'sources'; added: Citation[]; removed: Citation[] };

/** Keys that name a record, and keys of a threshold or figure that make sense only together. */
const SKIPPED = new Set(['id', 'aspect', 'metric', 'substance', 'crime']);
const TOGETHER: Readonly<Record<string, string>> = {
  from: 'amount',
  to: 'amount',
  value: 'figure',
  per: 'figure',
};

/**
 * @param without keys that are not to be compared
 * @returns in the order in which the record is written; `amount` (a threshold's bounds) and `figure` (a sum of
 * money or a number) have the two whole records as their values
 */
export function fieldDifferences(
  before: Row,
  after: Row,
  without: readonly string[] = [],
): FieldDifference[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (key) => !SKIPPED.has(key) && !without.includes(key) && !same(before[key], after[key]),
  );
  const told = new Set<string>();
  return keys.flatMap((key): FieldDifference[] => {
    const field = togetherAs(key, after);
    if (told.has(field)) return [];
    told.add(field);
    return field === key
      ? differencesOf(key, before[key], after[key])
      : [{ kind: 'value', field, before, after }];
  });
}

/** The unit of a threshold belongs to its amount, that of a figure to the figure. */
function togetherAs(key: string, record: Row): string {
  if ('aspect' in record) return key;
  if (key === 'unit' && 'tier' in record) return 'amount';
  if (['unit', 'currency'].includes(key) && 'value' in record) return 'figure';
  return TOGETHER[key] ?? key;
}

function differencesOf(field: string, before: unknown, after: unknown): FieldDifference[] {
  const lists = [before, after].map((value) => (Array.isArray(value) ? value : []));
  const [old = [], now = []] = lists;
  if (field === 'penalties') return penaltyDifferences(old as Alternative[], now as Alternative[]);
  if (field === 'sources') return sourceDifferences(old as Citation[], now as Citation[]);
  if (Array.isArray(before) || Array.isArray(after)) {
    const [added, removed] = [minus(now, old), minus(old, now)];
    return added.length + removed.length > 0 ? [{ kind: 'words', field, added, removed }] : [];
  }
  if (isText(before) || isText(after))
    return [
      {
        kind: 'text',
        field,
        before: isText(before) ? before : null,
        after: isText(after) ? after : null,
      },
    ];
  return [{ kind: 'value', field, before: before ?? null, after: after ?? null }];
}

/** Where an article was read (`read`) is for the watch on it alone. */
function sourceDifferences(before: readonly Citation[], after: readonly Citation[]) {
  const plain = (list: readonly Citation[]) =>
    list.map(({ source, locator }): Citation => ({ source, locator }));
  const lacking = (list: Citation[], other: Citation[]) =>
    list.filter((each) => !other.some((one) => same(one, each)));
  const [old, now] = [plain(before), plain(after)];
  const [added, removed] = [lacking(now, old), lacking(old, now)];
  return added.length + removed.length > 0 ? [{ kind: 'sources' as const, added, removed }] : [];
}

function minus(list: readonly unknown[], other: readonly unknown[]): string[] {
  return list.filter((item) => !other.some((one) => same(one, item))).map(String);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value && 'ru' in value;
}
