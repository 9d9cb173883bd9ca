/** Limits of quantity, one by one and against each other: what can be counted, and in which amounts. */
import type { Dossier, Threshold } from '../schema';
import type { Substance } from '../vocabulary';
import { COUNTED, DRIED, UNIT_BASES } from './combinations';
import { LIMITS } from './limit-ranges';
import { error, list, type Path, type Problem, unusual } from './problem';
import { onEachDay } from './thresholds';

type Row = Threshold & { at: number };

/** So many rows outside of what any country sets are the whole table in another unit. */
const WHOLE_TABLE = 3;

/** What is wrong with rows, and with rows that stood together on a day. */
export function limitProblems(dossier: Dossier): Problem[] {
  const rows = (dossier.thresholds ?? []).map((row, at) => ({ ...row, at }));
  return [
    ...rows.flatMap((row) => rowProblems(row, dossier)),
    ...amountProblems(rows),
    ...onEachDay(rows, (together) => [
      ...scaleProblems(together),
      ...limitInclusionProblems(together),
    ]),
  ];
}

function rowProblems(row: Row, { instruments }: Dossier): Problem[] {
  const { substance, unit, basis, from, to, tier, force, instrument } = row;
  const path: Path = ['thresholds', row.at];
  const problems: Problem[] = [];
  const units = ['g', ...(COUNTED[substance] ?? [])];
  if (!units.includes(unit))
    problems.push(
      error([...path, 'unit'], `${substance} is not counted in ${unit}: use ${list(units)}.`),
    );
  else if (!UNIT_BASES[unit].includes(basis))
    problems.push(
      error(
        [...path, 'basis'],
        `${unit} have no ${basis}: use ${list(UNIT_BASES[unit])}, or correct the unit.`,
      ),
    );
  if (basis === 'dry-weight' && !DRIED.includes(substance))
    problems.push(
      error(
        [...path, 'basis'],
        `${substance} is not dried: use pure-substance, total-mixture or unknown.`,
      ),
    );
  if (unit === 'plants' || unit === 'tablets')
    for (const key of ['from', 'to'] as const)
      if (row[key] !== null && (row[key] ?? 0) % 1 !== 0)
        problems.push(
          error([...path, key], `${row[key]} ${unit} is no whole number: correct it or the unit.`),
        );
  if (tier === 'any')
    problems.push(error([...path, 'tier'], 'any is no tier: write which tier the limit bounds.'));
  if (from === null && to === null)
    problems.push(error(path, 'has neither from nor to: add the limit, or take the row out.'));
  if (to === 0)
    problems.push(error([...path, 'to'], 'an amount up to nothing is none: correct the limit.'));
  if (from !== null && from === to && (row.from_included === false || row.to_included === false))
    problems.push(
      error(
        [...path, 'to'],
        `from and to are both ${to}, of which a limit is left out, so that no amount is meant: correct one of the two.`,
      ),
    );
  const kind = instruments.find(({ id }) => id === instrument)?.kind;
  if (force === 'practice' && kind !== undefined && kind !== 'court-ruling' && kind !== 'other')
    problems.push(
      error(
        [...path, 'force'],
        `practice, while the limit stands in a ${kind}, which binds: correct force or instrument.`,
      ),
    );
  return problems;
}

/** Amounts that no country sets for the substance: a slip of a thousand between milligrams and grams, as a rule. */
function amountProblems(rows: readonly Row[]): Problem[] {
  const judged = rows.flatMap((row) => {
    const ranges = LIMITS[row.substance];
    if (!ranges || row.unit !== 'g' || row.to === null || row.to === 0) return [];
    const range =
      row.tier === 'small' || row.tier === 'below-threshold' ? ranges.small : ranges.large;
    return row.tier === 'especially-large' ? [] : [{ row, range, to: row.to }];
  });
  const odd = judged.filter(({ to, range }) => to < range[0] || to > range[1]);
  const first = odd[0];
  if (!first) return [];
  const far = odd.find(({ to, range }) => to < range[0] / 1000 || to > range[1] * 1000);
  if ((odd.length >= WHOLE_TABLE && odd.length * 2 > judged.length) || far) {
    const { row, range, to } = far ?? first;
    return [
      error(
        ['thresholds', row.at, 'to'],
        `${to} g of ${row.substance} (${row.tier})${odd.length > 1 ? ` and ${odd.length - 1} other rows are` : ' is'} outside of what any country sets (here ${range[0]} to ${range[1]} g): correct the unit.`,
      ),
    ];
  }
  const told = new Set<Substance>();
  return odd.flatMap(({ row, range, to }) => {
    if (told.has(row.substance)) return [];
    told.add(row.substance);
    return [
      unusual(
        ['thresholds', row.at, 'to'],
        'odd-amount',
        `${to} g of ${row.substance} (${row.tier}) is outside of what other countries set, ${range[0]} to ${range[1]} g: correct the limit or its unit.`,
      ),
    ];
  });
}

/** Rows of one substance that say two things at once: on two bases, or under two instruments. */
function scaleProblems(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row, index) => {
    const scale = rows
      .slice(0, index)
      .filter(
        (other) =>
          other.substance === row.substance &&
          other.unit === row.unit &&
          (other.place ?? null) === (row.place ?? null) &&
          (other.force ?? 'law') === (row.force ?? 'law'),
      );
    const path = ['thresholds', row.at];
    const based = scale.find(
      (other) => other.basis !== row.basis && ![other.basis, row.basis].includes('dry-weight'),
    );
    if (based)
      return [
        error(
          [...path, 'basis'],
          `${row.basis}, while row ${based.at + 1} of the same substance is on ${based.basis}: correct one of the two.`,
        ),
      ];
    const same = scale.filter((other) => other.basis === row.basis);
    const other = same.find((each) => (each.instrument ?? null) !== (row.instrument ?? null));
    if (!other) return [];
    const overlapping = same.find(
      (each) => (each.instrument ?? null) !== (row.instrument ?? null) && overlap(each, row),
    );
    if (overlapping)
      return [
        error(
          [...path, 'instrument'],
          `says of the same amounts of ${row.substance} what row ${overlapping.at + 1} says under ${overlapping.instrument ?? 'no instrument'}: keep one, or say with force which of them binds.`,
        ),
      ];
    return row.instrument && other.instrument
      ? []
      : [
          error(
            [...path, 'instrument'],
            `${row.instrument ?? 'none'}, while row ${other.at + 1} of the same scale has ${other.instrument ?? 'none'}: name the instrument of both.`,
          ),
        ];
  });
}

function overlap(a: Row, b: Row): boolean {
  const [low, high] = [Math.max(a.from ?? 0, b.from ?? 0), Math.min(upper(a), upper(b))];
  return low < high;
}

const upper = (row: Row) => row.to ?? Number.POSITIVE_INFINITY;

/** A limit between two tiers belongs to one of them. */
function limitInclusionProblems(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row) => {
    const before = rows.find(
      (other) =>
        other.to !== null &&
        other.to === row.from &&
        other !== row &&
        other.substance === row.substance &&
        other.unit === row.unit &&
        other.basis === row.basis &&
        (other.place ?? null) === (row.place ?? null) &&
        (other.force ?? 'law') === (row.force ?? 'law'),
    );
    if (!before || before.to_included === undefined || row.from_included === undefined) return [];
    if (before.to_included !== row.from_included) return [];
    return [
      error(
        ['thresholds', row.at, 'from_included'],
        `${row.from} ${row.unit} belongs to ${row.from_included ? 'both' : 'none of'} the tiers ${before.tier} and ${row.tier}: correct from_included, or to_included of row ${before.at + 1}.`,
      ),
    ];
  });
}
