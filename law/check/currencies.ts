/** Money: currencies that exist, and those for which there is an exchange rate. */
import type { Dossier, ExchangeRates } from '../schema';
import { isCurrency } from '../vocabulary';
import { didYouMean } from './did-you-mean';
import { error, type Path, type Problem, warning } from './problem';
import { punishedRecords } from './punished';

// The names of currencies, those of the past included (litas, koruna …); undefined for a code that never was one.
const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/**
 * @param likely a currency that may have been meant, such as the jurisdiction's own
 * @returns empty when the code is one of ISO 4217, of today or of the past
 */
export function currencyProblem(code: string, path: Path, ...likely: string[]): Problem[] {
  if (names.of(code)) return [];
  const meant = didYouMean(code, [...likely, 'EUR', 'USD']);
  return [
    error(path, `"${code}" is not a currency of ISO 4217${meant} Write its three-letter code.`),
  ];
}

/** The places where a dossier names a currency, in the order of the file. */
function currencies(dossier: Dossier): { code: string; path: Path }[] {
  return [
    { code: dossier.jurisdiction.currency, path: ['jurisdiction', 'currency'] },
    ...(dossier.units ?? []).flatMap((unit, at) =>
      unit.values.map((value, valueAt) => ({
        code: value.currency,
        path: ['units', at, 'values', valueAt, 'currency'],
      })),
    ),
    ...punishedRecords(dossier).flatMap(({ penalties, path }) =>
      penalties.flatMap((alternative, alternativeAt) =>
        alternative.all_of.map((part, partAt) => ({
          code: part.unit ?? '',
          path: [...path, 'penalties', alternativeAt, 'all_of', partAt, 'unit'],
        })),
      ),
    ),
    ...(dossier.costs ?? []).map((cost, at) => ({ code: cost.unit, path: ['costs', at, 'unit'] })),
  ].filter(({ code }) => isCurrency(code));
}

/**
 * Codes that are no currency, and (as a warning, at their first use) currencies that can't be shown in euros.
 * The units of penalties are looked at with the penalties.
 */
export function currencyProblems(dossier: Dossier, rates: ExchangeRates): Problem[] {
  const rated = new Set(['EUR', ...rates.flatMap((day) => Object.keys(day.per_eur))]);
  const told = new Set<string>();
  return currencies(dossier).flatMap(({ code, path }) => {
    if (!names.of(code))
      return path.includes('penalties')
        ? []
        : currencyProblem(code, path, dossier.jurisdiction.currency);
    if (rated.has(code) || told.has(code)) return [];
    told.add(code);
    return [
      warning(
        path,
        `there is no exchange rate for ${code}, so its amounts are not shown in euros: add one to exchange-rates.yaml where a rate is known.`,
      ),
    ];
  });
}
