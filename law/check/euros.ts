import type { Dossier, ExchangeRates } from '../schema';

/**
 * About how many euros an amount is, for judging whether it can be meant: by the last value of a unit of account and
 * the last known rate, whatever day it speaks of.
 * @returns null where the unit has no value, or its currency no rate
 */
export function toEuros(
  amount: number,
  unit: string,
  { units }: Pick<Dossier, 'units'>,
  rates: ExchangeRates,
): number | null {
  const value = units?.find(({ id }) => id === unit)?.values.at(-1);
  const money = value ? amount * value.value : amount;
  const currency = value?.currency ?? unit;
  if (currency === 'EUR') return money;
  const rate = rates.findLast(({ per_eur }) => per_eur[currency] !== undefined)?.per_eur[currency];
  return rate ? money / rate : null;
}
