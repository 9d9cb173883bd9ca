/** Fines: in the money of the country, and of an amount that somebody could be asked to pay. */
import type { Dossier, ExchangeRates, PenaltyPart } from '../schema';
import { isCurrency } from '../vocabulary';
import { FINE_IN_EUROS, FINE_IN_EUROS_ADMINISTRATIVE, type Range } from './combinations';
import { currenciesOf, WORLD_CURRENCIES } from './countries';
import { toEuros } from './euros';
import { error, list, type Path, type Problem, unusual } from './problem';
import { type Punished, punishedRecords } from './punished';

/** How many times the next highest fine of a file one of it may be. */
const MOST_TIMES = 50;

interface Fine {
  part: PenaltyPart;
  rule: Punished;
  path: Path;
  /** Its upper bound, else its lower one, in euros; null where the unit has no value that is known. */
  euros: number | null;
}

/** What is wrong with the money of fines. @param rates oldest first */
export function fineProblems(dossier: Dossier, rates: ExchangeRates): Problem[] {
  const fines = finesOf(dossier, rates);
  return fines.flatMap((fine) => [
    ...currencyProblems(fine, dossier),
    ...amountProblems(fine),
    ...highestProblems(fine, fines),
  ]);
}

function finesOf(dossier: Dossier, rates: ExchangeRates): Fine[] {
  return punishedRecords(dossier).flatMap((rule) =>
    rule.penalties.flatMap(({ all_of }, alternativeAt) =>
      all_of.flatMap((part, partAt): Fine[] => {
        if (part.kind !== 'fine') return [];
        const path = [...rule.path, 'penalties', alternativeAt, 'all_of', partAt];
        const amount = part.max ?? part.min;
        const euros = amount == null ? null : toEuros(amount, part.unit ?? '', dossier, rates);
        return [{ part, rule, path, euros }];
      }),
    ),
  );
}

function currencyProblems({ part, path }: Fine, { jurisdiction }: Dossier): Problem[] {
  const { unit } = part;
  const own = currenciesOf(jurisdiction);
  if (!unit || !isCurrency(unit) || own.includes(unit)) return [];
  const where = [...path, 'unit'];
  const what = `a fine in ${unit}, while the money of ${jurisdiction.code} is ${list(own)}`;
  return WORLD_CURRENCIES.includes(unit)
    ? [unusual(where, 'foreign-currency', `${what}: correct the currency.`)]
    : [error(where, `${what}: correct the currency.`)];
}

function amountProblems({ part, path, rule, euros }: Fine): Problem[] {
  if (euros === null) return [];
  const [least, most]: Range =
    rule.regime === 'administrative' ? FINE_IN_EUROS_ADMINISTRATIVE : FINE_IN_EUROS;
  if (euros >= least && euros <= most) return [];
  const key = part.max != null ? 'max' : 'min';
  return [
    error(
      [...path, key],
      `a fine of ${part[key]} ${part.unit} is about ${shown(euros)} euros, and no fine under this regime is ${euros < least ? 'less' : 'more'} than ${shown(euros < least ? least : most)}: correct the figure or the unit.`,
    ),
  ];
}

/** A fine far above all others of the country may have a few zeros too many. */
function highestProblems(fine: Fine, fines: readonly Fine[]): Problem[] {
  const { euros, part, path, rule } = fine;
  if (euros === null || part.max == null) return [];
  // A code fines theft and bribes by other measures than drugs.
  const others = fines.flatMap((each) =>
    each !== fine &&
    each.rule.kind === rule.kind &&
    each.euros !== null &&
    each.part.max !== part.max
      ? [each.euros]
      : [],
  );
  const next = Math.max(0, ...others);
  if (next === 0 || euros / next <= MOST_TIMES) return [];
  return [
    unusual(
      [...path, 'max'],
      'high-fine',
      `${part.max} ${part.unit} is ${shown(euros / next)} times the next highest fine of this file: correct the figure.`,
    ),
  ];
}

/** A number with as many digits as tell it from its neighbours. */
function shown(value: number): string {
  return value >= 1 ? String(Math.round(value)) : value.toPrecision(1);
}
