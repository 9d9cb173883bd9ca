/** One part of a penalty: bounds in order, in a unit that exists and suits the kind, and in the range that any law has. */
import type { PenaltyPart } from '../schema';
import {
  isCurrency,
  PERSONAL_UNITS,
  type PenaltyKind,
  TIME_UNITS,
  type TimeUnit,
} from '../vocabulary';
import { MEASURES, PERSONAL_RANGES, type Range } from './combinations';
import { currencyProblem } from './currencies';
import { didYouMean } from './did-you-mean';
import { error, list, type Path, type Problem, unusual } from './problem';

const isTime = (unit: string): unit is TimeUnit => (TIME_UNITS as readonly string[]).includes(unit);
const isPersonal = (unit: string): unit is (typeof PERSONAL_UNITS)[number] =>
  (PERSONAL_UNITS as readonly string[]).includes(unit);

/** @param units the ids of the file's units of account @param currency of the jurisdiction */
export function partProblems(
  part: PenaltyPart,
  path: Path,
  units: readonly string[],
  currency: string,
): Problem[] {
  const { kind, min, max, unit } = part;
  const measure = MEASURES[kind];
  if (measure === null) return unmeasuredProblems(part, path);
  if (min == null && max == null) return figurelessProblems(part, path, units, currency);
  const problems: Problem[] = [];
  if (min != null && max != null && min > max)
    problems.push(error([...path, 'min'], `${min} is above max ${max}: swap them or correct one.`));
  for (const key of ['min', 'max'] as const)
    if (part[key] === undefined)
      problems.push(
        error(
          [...path, key],
          `is missing beside the ${key === 'min' ? 'max' : 'min'}: add it, with ${key}: null where the law states none.`,
        ),
      );
  if (max === 0)
    problems.push(
      error([...path, 'max'], 'a penalty of at most nothing is none: correct the figure.'),
    );
  if (!unit)
    return [
      ...problems,
      error(
        [...path, 'unit'],
        `is missing although there is a ${min != null ? 'min' : 'max'}: add it, one of ${allowedUnits(units)}.`,
      ),
    ];
  const wrongUnit = unitProblems(kind, unit, [...path, 'unit'], units, currency);
  return [...problems, ...(wrongUnit.length > 0 ? wrongUnit : rangeProblems(part, unit, path))];
}

function unmeasuredProblems({ kind, min, max, unit }: PenaltyPart, path: Path): Problem[] {
  const key = (['min', 'max', 'unit'] as const).find((each) => ({ min, max, unit })[each] != null);
  if (!key) return [];
  const advice =
    kind === 'unknown'
      ? 'write the kind of the sanction that has these figures, or take min, max and unit out.'
      : 'take min, max and unit out.';
  return [error([...path, key], `${kind} has no length or amount: ${advice}`)];
}

function figurelessProblems(
  { kind, unit }: PenaltyPart,
  path: Path,
  units: readonly string[],
  currency: string,
): Problem[] {
  const measure = MEASURES[kind];
  if (measure !== 'any' && measure?.needed)
    return [
      error(
        path,
        `${kind} without a figure: add min, max and unit, or write kind: unknown where the range was not found.`,
      ),
    ];
  return unit ? unitProblems(kind, unit, [...path, 'unit'], units, currency) : [];
}

function unitProblems(
  kind: PenaltyKind,
  unit: string,
  path: Path,
  units: readonly string[],
  currency: string,
): Problem[] {
  const plain = [...TIME_UNITS, ...PERSONAL_UNITS, ...units];
  if (!plain.includes(unit) && !isCurrency(unit))
    return [
      error(
        path,
        `"${unit}" is not a known unit${didYouMean(unit, plain)} Use ${allowedUnits(units)}.`,
      ),
    ];
  if (!plain.includes(unit)) {
    const unknown = currencyProblem(unit, path, currency);
    if (unknown.length > 0) return unknown;
  }
  const measure = MEASURES[kind];
  if (measure === null || measure === 'any') return [];
  const { time = {}, rarely = {}, money, personal } = measure;
  const named = Object.keys(time);
  if (isTime(unit)) {
    if (unit in time) return [];
    if (named.length === 0)
      return [
        error(
          path,
          `a fine is not measured in ${unit}: use money, a unit of account or daily-rates.`,
        ),
      ];
    const what = `${kind} is measured in ${list(named)}, not in ${unit}: correct the unit.`;
    return unit in rarely ? [unusual(path, 'unusual-unit', what)] : [error(path, what)];
  }
  const fits = isPersonal(unit) ? personal : money;
  return fits
    ? []
    : [error(path, `${kind} is measured in time, not in ${unit}: use ${list(named)}.`)];
}

/** Figures outside of what any law has, and parts of years and months that are none. */
function rangeProblems(part: PenaltyPart, unit: string, path: Path): Problem[] {
  const range = rangeOf(part.kind, unit);
  return (['min', 'max'] as const).flatMap((key) => {
    const figure = part[key];
    // Nothing as a minimum is what a law says that begins at nothing.
    if (figure == null || figure === 0) return [];
    const where = [...path, key];
    if (range && (figure < range[0] || figure > range[1]))
      return [
        error(
          where,
          `${part.kind} of ${figure} ${unit} is outside of what any law sets, ${range[0]} to ${range[1]} ${unit}: correct the figure or the unit.`,
        ),
      ];
    // Half years and half months are written so in law; a quarter of a year is three months.
    const piece = unit === 'years' ? 4 : unit === 'months' ? 2 : 1;
    return isTime(unit) && (figure * piece) % 1 !== 0
      ? [
          error(
            where,
            `${figure} ${unit} is no round length of time: correct the figure, or write it in a smaller unit.`,
          ),
        ]
      : [];
  });
}

function rangeOf(kind: PenaltyKind, unit: string): Range | undefined {
  const measure = MEASURES[kind];
  if (isPersonal(unit)) return PERSONAL_RANGES[unit];
  if (measure === null || measure === 'any' || !isTime(unit)) return undefined;
  return measure.time?.[unit] ?? measure.rarely?.[unit];
}

function allowedUnits(units: readonly string[]): string {
  return list([
    ...TIME_UNITS,
    'an ISO 4217 code such as EUR',
    ...PERSONAL_UNITS,
    ...(units.length > 0 ? units : ['a unit of account listed under "units"']),
  ]);
}
