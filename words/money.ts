/**
 * Sums of money and other figures in words; every rounding of them is here. What the law or a record says keeps all its
 * digits: only what was computed is rounded.
 */
import type { Words } from '@/messages';

/** "0.511292", "2,733": a number of the data as it stands there. */
export function exactNumber({ format }: Words, value: number): string {
  return format.number(value, { maximumFractionDigits: 8 });
}

/** "620.2 EUR": an amount as the law writes it. */
export function legalMoney(words: Words, value: number, currency: string): string {
  return `${exactNumber(words, value)} ${currency}`;
}

/** "€12.60", "7,500 KZT": an amount that a source gives, in its own currency; euros with their cents. */
export function givenMoney(words: Words, value: number, currency: string): string {
  if (currency !== 'EUR') return `${exactNumber(words, value)}\u00a0${currency}`;
  return words.format.number(value, {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 8,
  });
}

/** "2,737,500.5 KZT": a computed amount, to the hundredth. */
export function computedMoney(words: Words, value: number, currency: string): string {
  return currency === 'EUR'
    ? exactEuros(words, value)
    : `${hundredths(words, value)}\u00a0${currency}`;
}

/** "511.29": a computed number, to the hundredth. */
export function hundredths({ format }: Words, value: number): string {
  return format.number(value, { maximumFractionDigits: 2 });
}

/** "€0.30": computed euros with their cents. */
function exactEuros({ format }: Words, amount: number): string {
  return format.number(amount, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** "€4,599": whole euros, for all that is computed from estimates. */
export function wholeEuros({ format }: Words, amount: number): string {
  return format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
}

/** "about €12.6 million": a product of two estimates, to three digits. */
export function roughEuros({ t, format }: Words, amount: number): string {
  const million = 1_000_000;
  const value =
    amount >= million
      ? t('costs.million', { n: format.number(amount / million, { maximumSignificantDigits: 3 }) })
      : format.number(amount, { style: 'currency', currency: 'EUR', maximumSignificantDigits: 3 });
  return t('costs.about', { value });
}

/** "1,380": what a sum in another currency comes to, to four significant digits: no rate is known better. */
export function about({ format }: Words, value: number): string {
  return format.number(value, { maximumSignificantDigits: 4 });
}

/** "612.1324": units of a currency for one euro. */
export function rateNumber({ format }: Words, perEuro: number): string {
  return format.number(perEuro, { maximumFractionDigits: 6 });
}

/** "17.2" */
export function oneDecimal({ format }: Words, value: number): string {
  return format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
