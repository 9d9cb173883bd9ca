/** What differs between two versions of a jurisdiction's law, record by record. */
import { earliestDay, latestDay, type PartialDate } from '../date';
import { same } from '../merge/canonical';
import { type Pair, pairRecords, type Section } from '../merge/records';
import type { Dossier } from '../schema';
import { type FieldDifference, fieldDifferences, type Row } from './fields';

export interface RecordChange {
  /** `unit-values` are the values of one legal unit; their rows carry the unit's `id` and `name`. */
  section: Section | 'unit-values';
  /** `replaced`: the earlier record ends, and the later one holds `from` the day after. */
  what: 'new' | 'gone' | 'changed' | 'replaced';
  before: Row | null;
  after: Row | null;
  from: PartialDate | null;
  /** Empty for what is new or gone. */
  fields: FieldDifference[];
}

/** A jurisdiction that one of the two versions lacks is given as null. @returns in the order of the format */
export function dossierChanges(before: Dossier | null, after: Dossier | null): RecordChange[] {
  const pairs = pairRecords(before ?? {}, after ?? {}).map(toPair);
  const changes = rematched(pairs).flatMap(toChange);
  return successions(changes, [
    ...(before?.offences ?? []),
    ...(before?.thresholds ?? []),
    ...(before?.comparators ?? []),
    ...unitValues(before),
  ] as Row[]);
}

interface RowPair {
  section: RecordChange['section'];
  before: Row | null;
  after: Row | null;
}

function unitValues(dossier: Dossier | null): Row[] {
  return (dossier?.units ?? []).flatMap(({ id, name, values }) =>
    values.map((value) => ({ unit_id: id, name, ...value })),
  );
}

function toPair({ section, local, incoming }: Pair): RowPair {
  const row = (value: unknown): Row | null =>
    value === undefined ? null : typeof value === 'string' ? { en: value } : (value as Row);
  return { section, before: row(local?.value), after: row(incoming?.value) };
}

/** What names a record when what usually names it has changed itself: a year, a date. */
const LOOSE_NAMES: Partial<Record<RecordChange['section'], readonly string[]>> = {
  costs: ['metric', 'per'],
  'unit-values': ['unit_id'],
};

/** Units taken apart into their names and values, and records that only seem to be gone and new put together. */
function rematched(pairs: readonly RowPair[]): RowPair[] {
  const all = pairs.flatMap((pair) => (pair.section === 'units' ? takenApart(pair) : [pair]));
  const lone = (pair: RowPair) => !pair.before !== !pair.after;
  const used = new Set<RowPair>();
  return all.flatMap((pair) => {
    if (used.has(pair)) return [];
    const names = LOOSE_NAMES[pair.section];
    if (!names || !lone(pair)) return [pair];
    const alike = (other: RowPair) =>
      other.section === pair.section &&
      lone(other) &&
      names.every((name) =>
        same((other.before ?? other.after)?.[name], (pair.before ?? pair.after)?.[name]),
      );
    const rivals = all.filter(alike);
    const other = rivals.find((each) => each !== pair);
    // With more than one of a kind it is not known which became which.
    if (rivals.length !== 2 || !other || !other.before === !pair.before) return [pair];
    used.add(other);
    return [
      {
        section: pair.section,
        before: pair.before ?? other.before,
        after: pair.after ?? other.after,
      },
    ];
  });
}

function takenApart({ before, after }: RowPair): RowPair[] {
  const named = (unit: Row | null): Row | null => unit && { id: unit.id, name: unit.name };
  const values = (unit: Row | null): Row[] =>
    ((unit?.values ?? []) as Row[]).map((value) => ({
      unit_id: unit?.id,
      name: unit?.name,
      ...value,
    }));
  const days = [...values(before), ...values(after)].map((value) => value.valid_from ?? null);
  const on = (unit: Row | null, day: unknown) =>
    values(unit).find((value) => (value.valid_from ?? null) === day) ?? null;
  return [
    { section: 'units', before: named(before), after: named(after) },
    ...[...new Set(days)].map((day) => ({
      section: 'unit-values' as const,
      before: on(before, day),
      after: on(after, day),
    })),
  ];
}

function toChange({ section, before, after }: RowPair): RecordChange[] {
  if (!before || !after) {
    const what = after ? 'new' : 'gone';
    return [{ section, what, before, after, from: null, fields: [] }];
  }
  const fields = fieldDifferences(
    before,
    after,
    section === 'unit-values' ? ['name', 'unit_id'] : [],
  );
  return fields.length > 0 ? [{ section, what: 'changed', before, after, from: null, fields }] : [];
}

/** Records of a period of time that are alike in these keys are versions of one rule, limit or value. */
const VERSION_KEYS: Partial<Record<RecordChange['section'], readonly string[]>> = {
  offences: ['offence', 'quantity', 'circumstances', 'territory'],
  thresholds: ['substance', 'tier', 'unit', 'place'],
  comparators: ['crime'],
  'unit-values': ['unit_id'],
};
const PERIOD = ['valid_from', 'valid_to'];

/** Finds new records that take over from one that ends the day before, and tells each such pair as one change. */
function successions(changes: readonly RecordChange[], older: readonly Row[]): RecordChange[] {
  const told = new Set<RecordChange>();
  return changes
    .map((change): RecordChange => {
      const ended = change.what === 'new' ? predecessor(change, changes, older) : undefined;
      if (!ended || !change.after) return change;
      if (ended.change) told.add(ended.change);
      return {
        ...change,
        what: 'replaced',
        before: ended.row,
        from: String(change.after.valid_from),
        fields: fieldDifferences(ended.row, change.after, [...PERIOD, 'name', 'unit_id']),
      };
    })
    .flatMap((change) => {
      if (!told.has(change)) return [change];
      const fields = change.fields.filter(
        (each) => !('field' in each && each.field === 'valid_to'),
      );
      return fields.length > 0 ? [{ ...change, fields }] : [];
    });
}

function predecessor(
  { section, after }: RecordChange,
  changes: readonly RecordChange[],
  older: readonly Row[],
): { row: Row; change: RecordChange | null } | undefined {
  const keys = VERSION_KEYS[section];
  const from = after?.valid_from;
  if (!keys || !after || !from) return undefined;
  const alike = (row: Row | null): row is Row =>
    row !== null && keys.every((key) => same(row[key], after[key]));
  if (section === 'unit-values') {
    const earlier = older
      .filter(
        (row) => 'unit_id' in row && alike(row) && String(row.valid_from ?? '') < String(from),
      )
      .sort((a, b) => (String(a.valid_from ?? '') < String(b.valid_from ?? '') ? 1 : -1));
    return earlier[0] && { row: earlier[0], change: null };
  }
  const ending = changes.filter(
    (change) =>
      change.section === section &&
      change.what === 'changed' &&
      alike(change.before) &&
      follows(change.after?.valid_to, from) &&
      !same(change.before.valid_to, change.after?.valid_to),
  );
  const closest = (change: RecordChange) =>
    ['provision', 'substances', 'conduct'].filter((key) => same(change.before?.[key], after[key]))
      .length;
  const [best] = ending.sort((a, b) => closest(b) - closest(a));
  return best?.before ? { row: best.before, change: best } : undefined;
}

/** Whether a record from one day follows one to another day without a gap. */
function follows(to: unknown, from: unknown): boolean {
  if (!to) return false;
  const next = new Date(`${latestDay(String(to))}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10) === earliestDay(String(from));
}
