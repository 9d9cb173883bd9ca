/** Units of account: valued in the country's money, from days that fines of the past and of today can use. */
import { earliestDay, type PartialDate } from '../date';
import type { Dossier, ExchangeRates, LegalUnit } from '../schema';
import { UNIT_IN_EUROS } from './combinations';
import { currenciesOf } from './countries';
import { toEuros } from './euros';
import { error, list, type Path, type Problem, unusual } from './problem';
import { punishedRecords } from './punished';

/** How many times the value before it a value may be, either way. */
const MOST_TIMES = 4;

/** @param today YYYY-MM-DD */
export function legalUnitProblems(
  dossier: Dossier,
  rates: ExchangeRates,
  today: string,
): Problem[] {
  const used = new Set(
    punishedRecords(dossier).flatMap(({ penalties }) =>
      penalties.flatMap(({ all_of }) => all_of.map(({ unit }) => unit)),
    ),
  );
  return (dossier.units ?? []).flatMap((unit, at) => {
    const path = ['units', at];
    return [
      ...(used.has(unit.id)
        ? []
        : [
            unusual(
              path,
              'unused',
              `no fine is set in "${unit.id}": take it out, or correct the unit of the fines.`,
            ),
          ]),
      ...presentProblems(unit, path, today),
      ...unit.values.flatMap(({ currency, value }, valueAt) => {
        const own = currenciesOf(dossier.jurisdiction);
        const where = [...path, 'values', valueAt];
        const euros = toEuros(value, currency, dossier, rates);
        const [least, most] = UNIT_IN_EUROS;
        const problems: Problem[] = [];
        if (!own.includes(currency))
          problems.push(
            error(
              [...where, 'currency'],
              `a value in ${currency}, while the money of ${dossier.jurisdiction.code} is ${list(own)}: correct the currency.`,
            ),
          );
        else if (euros !== null && (euros < least || euros > most))
          problems.push(
            error(
              [...where, 'value'],
              `${value} ${currency} is about ${euros.toPrecision(2)} euros, and no unit of account is worth that (${least} to ${most} euros): correct the value.`,
            ),
          );
        return problems;
      }),
      ...jumpProblems(unit, path),
    ];
  });
}

/** A unit that has no value today leaves every fine in it without one. */
function presentProblems({ id, values }: LegalUnit, path: Path, today: string): Problem[] {
  if (values.length === 0)
    return [
      unusual(
        [...path, 'values'],
        'no-value',
        `the list is empty, so that no fine in "${id}" has an amount: add a value.`,
      ),
    ];
  const begun = values.some(({ valid_from }) => !valid_from || earliestDay(valid_from) <= today);
  return begun
    ? []
    : [
        error(
          [...path, 'values', 0, 'valid_from'],
          `every value of "${id}" begins in the future (today is ${today}): correct the date, or add the value of today.`,
        ),
      ];
}

/** A value many times the one before it, in one currency. */
function jumpProblems({ values }: LegalUnit, path: Path): Problem[] {
  const start = (date: PartialDate | null | undefined) => (date ? earliestDay(date) : '');
  const sorted = values
    .map((value, at) => ({ ...value, at }))
    .sort((a, b) => (start(a.valid_from) < start(b.valid_from) ? -1 : 1));
  return sorted.flatMap((value, index) => {
    const before = sorted[index - 1];
    if (!before || before.currency !== value.currency) return [];
    const times = Math.max(value.value / before.value, before.value / value.value);
    return times <= MOST_TIMES
      ? []
      : [
          unusual(
            [...path, 'values', value.at, 'value'],
            'unit-jump',
            `${value.value} ${value.currency} follows ${before.value} ${before.currency}: correct one of the two.`,
          ),
        ];
  });
}
