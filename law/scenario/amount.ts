/** An amount of a substance as people write it: `1g`, `0.5 g`, `2 plants`, `1 tablet`. */
import { QUANTITY_UNITS } from '../vocabulary';

/**
 * Units a person may name an amount in. Beside those that limits are set in, pieces of which the law weighs or counts
 * what is in them: no limit speaks of a joint, and what one holds is not known.
 */
export const AMOUNT_UNITS = [...QUANTITY_UNITS, 'blotters', 'ampoules', 'joints', 'ml'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** `value` counts grams, millilitres or pieces, as `unit` says; it is always above zero. */
export interface Amount {
  value: number;
  unit: AmountUnit;
}

/** No real case is larger; a number beyond it is a slip of the keyboard. */
export const MOST = 100_000_000;

/** Each unit in the plural, as links write it, and in the singular. */
const SPELLINGS = new Map<string, AmountUnit>(
  AMOUNT_UNITS.flatMap((unit) => [[unit, unit] as const, [unit.replace(/s$/, ''), unit] as const]),
)
  .set('grams', 'g')
  .set('gram', 'g');

/**
 * Reads an amount written as in a link or in a terminal; a comma is taken for a decimal point.
 * @returns null when it is not a number above zero (at most eight decimals) followed by a known unit.
 */
export function parseAmount(text: string): Amount | null {
  const match = /^(\d{1,9}(?:[.,]\d{1,8})?)\s*([a-z]+)$/.exec(text.trim().toLowerCase());
  const unit = SPELLINGS.get(match?.[2] ?? '');
  const value = Number(match?.[1]?.replace(',', '.'));
  return unit && value > 0 && value <= MOST ? { value, unit } : null;
}

/** The one spelling used in links: `0.5g`, `2plants`. What parseAmount() reads, this writes. */
export function formatAmount({ value, unit }: Amount): string {
  const digits = value.toFixed(8).replace(/\.?0+$/, '');
  return `${digits}${unit}`;
}
