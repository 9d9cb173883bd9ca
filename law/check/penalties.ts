/** Penalties: the regime fits them, bounds are in order and have a unit that exists and suits the kind. */
import type { Dossier, PenaltyPart, Rule } from '../schema';
import { PERSONAL_UNITS, type PenaltyKind, TIME_UNITS } from '../vocabulary';
import { currencyProblem, looksLikeCurrency } from './currencies';
import { didYouMean } from './nearest';
import { error, list, type Path, type Problem } from './problem';

/** Kinds that are measured in time. */
const TIMED: ReadonlySet<PenaltyKind> = new Set([
  'community-service',
  'restriction-of-liberty',
  'administrative-detention',
  'arrest',
  'imprisonment',
  'disqualification',
  'probation',
]);
/** Kinds that have no measure. */
const UNMEASURED: ReadonlySet<PenaltyKind> = new Set(['warning', 'life-imprisonment', 'death']);

const isTime = (unit: string) => (TIME_UNITS as readonly string[]).includes(unit);

/** What is wrong with the regimes and penalties of all rules. */
export function penaltyProblems(dossier: Dossier): Problem[] {
  const units = (dossier.units ?? []).map((unit) => unit.id);
  return dossier.offences.flatMap((rule, at) => [
    ...regimeProblems(rule, ['offences', at]),
    ...rule.penalties.flatMap((alternative, alternativeAt) =>
      alternative.all_of.flatMap((part, partAt) =>
        partProblems(
          part,
          ['offences', at, 'penalties', alternativeAt, 'all_of', partAt],
          units,
          dossier.jurisdiction.currency,
        ),
      ),
    ),
  ]);
}

function regimeProblems(rule: Rule, path: Path): Problem[] {
  if (rule.regime === 'none' && rule.penalties.length > 0)
    return [
      error(
        [...path, 'regime'],
        `none means lawful or without a sanction, but ${rule.penalties.length} are listed under penalties: correct the regime, or write penalties: [].`,
      ),
    ];
  if (rule.regime !== 'none' && rule.penalties.length === 0)
    return [
      error(
        [...path, 'penalties'],
        `the list is empty although regime is ${rule.regime}: list the sanction, with kind: unknown where it was not found, or write regime: none.`,
      ),
    ];
  return [];
}

function partProblems(
  part: PenaltyPart,
  path: Path,
  units: readonly string[],
  currency: string,
): Problem[] {
  const problems: Problem[] = [];
  const { kind, min, max, unit } = part;
  if (min != null && max != null && min > max)
    problems.push(error([...path, 'min'], `${min} is above max ${max}: swap them or correct one.`));
  if (UNMEASURED.has(kind) && (min != null || max != null))
    problems.push(
      error(
        [...path, min != null ? 'min' : 'max'],
        `${kind} has no length or amount: take min, max and unit out.`,
      ),
    );
  if ((min != null || max != null) && !unit)
    problems.push(
      error(
        [...path, 'unit'],
        `is missing although there is a ${min != null ? 'min' : 'max'}: add it, one of ${allowedUnits(units)}.`,
      ),
    );
  if (unit) problems.push(...unitProblems(kind, unit, [...path, 'unit'], units, currency));
  return problems;
}

function unitProblems(
  kind: PenaltyKind,
  unit: string,
  path: Path,
  units: readonly string[],
  currency: string,
): Problem[] {
  const plain = [...TIME_UNITS, ...PERSONAL_UNITS, ...units];
  if (!plain.includes(unit)) {
    if (looksLikeCurrency(unit)) return currencyProblem(unit, path, currency);
    return [
      error(
        path,
        `"${unit}" is not a known unit${didYouMean(unit, plain)} Use ${allowedUnits(units)}.`,
      ),
    ];
  }
  if (TIMED.has(kind) && !isTime(unit))
    return [error(path, `${kind} is measured in time, not in ${unit}: use ${list(TIME_UNITS)}.`)];
  if (kind === 'fine' && isTime(unit))
    return [
      error(
        path,
        `a fine is not measured in ${unit}: use money, a unit of account or daily-rates.`,
      ),
    ];
  return [];
}

function allowedUnits(units: readonly string[]): string {
  return list([
    ...TIME_UNITS,
    'an ISO 4217 code such as EUR',
    ...PERSONAL_UNITS,
    ...(units.length > 0 ? units : ['a unit of account listed under "units"']),
  ]);
}
