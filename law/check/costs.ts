/** Figures of cost: people are counted and money is paid, in amounts that can be meant, and parts are no more than the whole. */
import type { CostFigure, Dossier, ExchangeRates } from '../schema';
import { type CostMetric, isCurrency } from '../vocabulary';
import { METRICS } from './combinations';
import { currenciesOf, WORLD_CURRENCIES } from './countries';
import { toEuros } from './euros';
import { error, list, type Problem } from './problem';

/** A figure that counts a part of what another counts. */
const PARTS: readonly (readonly [part: CostMetric, whole: CostMetric])[] = [
  ['prisoners-drug-offences', 'prisoners-total'],
  ['prisoners-drug-possession', 'prisoners-drug-offences'],
  ['prisoners-drug-possession', 'prisoners-total'],
  ['convictions-drug-possession', 'convictions-drug-offences'],
  ['minimum-wage', 'median-or-average-wage'],
];

/** How many times a figure of another year one of the same kind may be. */
const MOST_TIMES = 20;

const TIMES_A_YEAR = { day: 365, month: 12, year: 1, case: 1 } as const;

/** @param rates oldest first */
export function costProblems(dossier: Dossier, rates: ExchangeRates): Problem[] {
  const costs = dossier.costs ?? [];
  return costs.flatMap((cost, at) => [
    ...kindProblems(cost, at, dossier),
    ...amountProblems(cost, at, dossier, rates),
    ...twiceProblems(costs, at),
    ...partProblems(costs, at),
    ...yearProblems(costs, at),
  ]);
}

function kindProblems({ metric, unit, per, value }: CostFigure, at: number, dossier: Dossier) {
  const { counts, per: periods } = METRICS[metric];
  const path = ['costs', at];
  const money = isCurrency(unit);
  const own = [...currenciesOf(dossier.jurisdiction), ...WORLD_CURRENCIES];
  const problems: Problem[] = [];
  if (money ? counts !== 'money' : !counts.includes(unit as 'people'))
    problems.push(
      error(
        [...path, 'unit'],
        `${metric} is not measured in ${unit}: use ${counts === 'money' ? `money such as ${dossier.jurisdiction.currency}` : list(counts)}.`,
      ),
    );
  else if (money && !own.includes(unit))
    problems.push(
      error(
        [...path, 'unit'],
        `money in ${unit}, while that of ${dossier.jurisdiction.code} is ${list([...new Set(own)])}: correct the currency.`,
      ),
    );
  if (!money && value % 1 !== 0)
    problems.push(
      error([...path, 'value'], `${value} ${unit} is no whole number: correct the figure.`),
    );
  if (!periods.includes(per ?? null))
    problems.push(
      error(
        [...path, 'per'],
        `${metric} is not counted per ${per}: use ${list(periods.map((each) => each ?? 'no per at all'))}.`,
      ),
    );
  return problems;
}

function amountProblems(cost: CostFigure, at: number, dossier: Dossier, rates: ExchangeRates) {
  const { most, least } = METRICS[cost.metric];
  const money = isCurrency(cost.unit);
  const paid = money ? toEuros(cost.value, cost.unit, dossier, rates) : cost.value;
  // Nothing is what a source says that there is not.
  if (paid === null || paid === 0 || (money && !cost.per)) return [];
  const amount = money ? paid * TIMES_A_YEAR[cost.per ?? 'year'] : paid;
  if (amount >= least && amount <= most) return [];
  const what = money ? `about ${Math.round(amount)} euros a year` : `${amount} ${cost.unit}`;
  return [
    error(
      ['costs', at, 'value'],
      `${cost.metric} of ${cost.value} ${cost.unit}${cost.per ? ` per ${cost.per}` : ''} is ${what}, outside of what it is anywhere (${least} to ${most}): correct the figure, its unit or its period.`,
    ),
  ];
}

/** Two values of one thing have two sources. */
function twiceProblems(costs: readonly CostFigure[], at: number): Problem[] {
  const cost = costs[at] as CostFigure;
  const alike = costs.findIndex((other, otherAt) => {
    if (otherAt >= at) return false;
    const one = other.sources.map(({ source }) => source);
    return (
      other.metric === cost.metric &&
      other.year === cost.year &&
      other.unit === cost.unit &&
      (other.per ?? null) === (cost.per ?? null) &&
      (other.covers ?? null) === (cost.covers ?? null) &&
      cost.sources.every(({ source }) => one.includes(source)) &&
      (other.note?.en ?? '') === (cost.note?.en ?? '')
    );
  });
  return alike < 0
    ? []
    : [
        error(
          ['costs', at, 'metric'],
          `${cost.metric} of ${cost.year} is there twice from the same source: keep one, or say in the notes what each counts.`,
        ),
      ];
}

function partProblems(costs: readonly CostFigure[], at: number): Problem[] {
  const cost = costs[at] as CostFigure;
  return PARTS.flatMap(([part, whole]) => {
    if (cost.metric !== part) return [];
    const all = costs.filter(
      ({ metric, year, unit, per, covers }) =>
        metric === whole &&
        !covers &&
        year === cost.year &&
        unit === cost.unit &&
        (per ?? null) === (cost.per ?? null),
    );
    return all.length > 0 && all.every(({ value }) => value < cost.value)
      ? [
          error(
            ['costs', at, 'value'],
            `${part} (${cost.value}) is more than ${whole} (${all[0]?.value}) in ${cost.year}: correct one of the two.`,
          ),
        ]
      : [];
  });
}

/** A number of people far from that of every other year has a digit too many or too few. */
function yearProblems(costs: readonly CostFigure[], at: number): Problem[] {
  const cost = costs[at] as CostFigure;
  if (METRICS[cost.metric].counts === 'money' || cost.value === 0) return [];
  const others = costs.filter(
    ({ metric, unit, year, value }) =>
      metric === cost.metric && unit === cost.unit && year !== cost.year && value > 0,
  );
  const far = others.every(
    ({ value }) => Math.max(value / cost.value, cost.value / value) > MOST_TIMES,
  );
  return others.length > 0 && far
    ? [
        error(
          ['costs', at, 'value'],
          `${cost.value} in ${cost.year} is far from ${others[0]?.value} in ${others[0]?.year}: correct one of the two.`,
        ),
      ]
    : [];
}
