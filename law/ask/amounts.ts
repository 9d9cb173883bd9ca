/**
 * Amounts as people write them, in English and Russian: "0,8 г", "500 mg", "½ g", "an eighth", "5 таблеток",
 * "2 joints". What can be turned into grams exactly is; what cannot keeps its own unit.
 *
 * Conversions: 1 kg = 1,000 g, 1 g = 1,000 mg = 1,000,000 µg (SI); 1 ounce = 28.349523125 g (international
 * avoirdupois ounce, 1959), an "eighth" is an eighth of it.
 */
import { type Amount, type AmountUnit, MOST } from '../scenario/amount';

/** One way of reading an amount, with the place in the text where it stood. */
export interface AmountRead {
  amount: Amount;
  /** Grams of substance in one piece, where the writer gave its strength: "5 tablets of 100 mg". */
  strength: number | null;
}

/**
 * - `amount`: one reading.
 * - `several`: "10,000" may be ten thousand or ten: never one of them silently.
 * - `none`: no number above zero and below the bound with a unit that is known.
 */
export type AmountAnswer =
  | ({ kind: 'amount' } & AmountRead)
  | { kind: 'several'; readings: AmountRead[] }
  | { kind: 'none' };

const OUNCE = 28.349523125;

/** Beginnings of words for units, the longest first where one is the beginning of another. */
const UNITS: readonly (readonly [RegExp, AmountUnit, number])[] = [
  [/^(?:kg|kilos?|kilograms?|kilogrammes?|кг|кило(?:грамм\p{L}*)?)$/u, 'g', 1000],
  [/^(?:mg|milligrams?|milligrammes?|мг|миллиграмм\p{L}*)$/u, 'g', 0.001],
  [/^(?:mcg|[µμu]g|micrograms?|мкг|микрограмм\p{L}*)$/u, 'g', 0.000001],
  [/^(?:g|gr|gm|gms|grams?|grammes?|г|гр|грам+\p{L}*)$/u, 'g', 1],
  [/^(?:oz|ounces?|унци\p{L}*)$/u, 'g', OUNCE],
  [/^(?:eighths?)$/u, 'g', OUNCE / 8],
  [/^(?:tablets?|tabs?|pills?|табл?|таблет\p{L}*|колес\p{L}*|колёс\p{L}*)$/u, 'tablets', 1],
  [
    /^(?:plants?|bush(?:es)?|seedlings?|куст\p{L}*|растени\p{L}*|саженц\p{L}*|саженец)$/u,
    'plants',
    1,
  ],
  [/^(?:doses?|доз\p{L}*)$/u, 'doses', 1],
  [/^(?:blotters?|stamps?|марк\p{L}*|марок|промокаш\p{L}*)$/u, 'blotters', 1],
  [/^(?:ampoules?|ampules?|vials?|ампул\p{L}*)$/u, 'ampoules', 1],
  [/^(?:joints?|spliffs?|косяк\p{L}*|самокрут\p{L}*)$/u, 'joints', 1],
  [/^(?:ml|millilit(?:er|re)s?|мл|миллилитр\p{L}*)$/u, 'ml', 1],
];

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅕': 1 / 5,
};

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  half: 0.5,
  один: 1,
  одна: 1,
  одно: 1,
  одну: 1,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  пол: 0.5,
  полтора: 1.5,
  полторы: 1.5,
};

/** Digits with decimals, thousands set apart by a space, or a fraction written with a bar or as one sign. */
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)`;
const FRACTION_SIGNS = Object.keys(FRACTIONS).join('');

/** The readings of a written number; none when it is not one. */
function numbersOf(text: string): number[] {
  const sign = new RegExp(`^(${NUMBER})?\\s*([${FRACTION_SIGNS}])$`, 'u').exec(text);
  if (sign) return [Number(sign[1] ?? 0) + (FRACTIONS[sign[2] ?? ''] ?? 0)];
  const bar = /^(\d{1,3})\s*[/⁄]\s*(\d{1,3})$/.exec(text);
  if (bar) return Number(bar[2]) > 0 ? [Number(bar[1]) / Number(bar[2])] : [];
  const digits = text.replace(/[ \u00a0\u202f]/g, '');
  if (/^\d+$/.test(digits)) return [Number(digits)];
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(digits)) return [Number(digits.replace(/,/g, ''))];
  // Ten thousand to one reader, ten to another; "0,800" can only be a decimal.
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits))
    return [Number(digits.replace(',', '')), Number(digits.replace(',', '.'))];
  if (/^\d*[.,]\d+$/.test(digits)) return [Number(digits.replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return [Number(digits.replace(/,/g, ''))];
  return [];
}

const unitOf = (word: string) =>
  UNITS.find(([names]) => names.test(word.toLowerCase().replace(/\.$/, '')));

/** Eight decimals: a hundredth of a microgram, finer than any limit of the data. */
const rounded = (value: number) => Number(value.toFixed(8));

/** Half a gram in one word: "полграмма", "полтаблетки". */
const HALF = /^пол(?=(?:грам|кило|таблет|доз|ампул)\p{L}*$)/u;

interface Found {
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
  readings: AmountRead[];
}

/**
 * Finds the first amount in a text.
 * @param text whatever was typed: an amount alone or a sentence with one.
 * @param bare the unit of a number without one, where that may be meant; null = such a number is no amount.
 */
export function findAmountIn(text: string, bare: AmountUnit | null = null): Found | null {
  const words = Object.keys(NUMBER_WORDS).sort((a, b) => b.length - a.length);
  const digits = `${NUMBER}\\s*[${FRACTION_SIGNS}]?|[${FRACTION_SIGNS}]|\\d+\\s*[/⁄]\\s*\\d+`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,−-])(?:(${digits})\\s*|(${words.join('|')})\\s+)(?:(?:of\\s+)?an?\\s+)?([\\p{L}µμ]+\\.?)`,
    'giu',
  );
  const lower = text.toLowerCase();
  for (const match of lower.matchAll(pattern)) {
    const [whole, digit, word = '', unitWord = ''] = match;
    const unit = unitOf(unitWord);
    if (!unit) continue;
    const values = digit === undefined ? [NUMBER_WORDS[word] ?? 0] : numbersOf(digit.trim());
    const found = withStrength(lower, match.index, whole, values, unit);
    if (found) return found;
  }
  for (const match of lower.matchAll(/[\p{L}]+/gu)) {
    const rest = match[0].replace(HALF, '');
    const unit = rest === match[0] ? undefined : unitOf(rest);
    if (unit) return withStrength(lower, match.index, match[0], [0.5], unit);
  }
  if (!bare) return null;
  const alone = new RegExp(`^\\s*(${NUMBER}|[${FRACTION_SIGNS}])\\s*$`, 'u').exec(lower);
  return alone
    ? withStrength(lower, 0, lower, numbersOf((alone[1] ?? '').trim()), [/$/, bare, 1])
    : null;
}

/** Adds the strength of a piece that follows, as in "5 tablets (100 mg)" or "5 таблеток по 10 мг". */
function withStrength(
  text: string,
  index: number,
  whole: string,
  values: readonly number[],
  [, unit, factor]: readonly [RegExp, AmountUnit, number],
): Found | null {
  const after = text.slice(index + whole.length);
  const strength =
    unit === 'g'
      ? null
      : new RegExp(
          `^\\s*(?:of|по|\\(|x|×|@|,)?\\s*(${NUMBER})\\s*(mg|мг|mcg|мкг|[µμ]g|g|г)(?!\\p{L})\\)?`,
          'u',
        ).exec(after);
  const grams = strength
    ? (numbersOf(strength[1] ?? '')[0] ?? 0) * (unitOf(strength[2] ?? '')?.[2] ?? 0)
    : null;
  const readings = values
    .map((value) => rounded(value * factor))
    .filter((value) => value > 0 && value <= MOST)
    .map((value) => ({ amount: { value, unit }, strength: grams || null }));
  return readings.length === 0
    ? null
    : { from: index, to: index + whole.length + (strength?.[0].length ?? 0), readings };
}

/**
 * Reads a text that is an amount and nothing else, as a field of a form holds it.
 * @param bare the unit of a number without one
 */
export function readAmountText(text: string, bare: AmountUnit | null = null): AmountAnswer {
  const found = findAmountIn(text, bare);
  if (!found) return { kind: 'none' };
  const around = text.slice(0, found.from) + text.slice(found.to);
  const [first, ...others] = found.readings;
  if (/[\p{L}\d]/u.test(around) || !first) return { kind: 'none' };
  return others.length > 0
    ? { kind: 'several', readings: found.readings }
    : { kind: 'amount', ...first };
}
