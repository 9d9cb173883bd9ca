/** Penalties in words, in the reader's language. */
import { type Custody, knownCustody } from '@/law/penalty/custody';
import { toDays } from '@/law/penalty/parts';
import type { PricedPart } from '@/law/rule-view';
import { isCurrency, TIME_UNITS, type TimeUnit } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { about, exactNumber, hundredths } from './money';
import { wordsOnce } from './once';

const isTime = (unit: string): unit is TimeUnit => (TIME_UNITS as readonly string[]).includes(unit);

/** "imprisonment, 3–7 years", "fine, 80–120 MCI (346,000–519,000 KZT, about €690–€1,040)". */
export const partWords = wordsOnce<PricedPart>((words, part) => {
  const { t } = words;
  const kind = t(`penalty.${part.kind}`);
  const amount = measureWords(words, part);
  const money = moneyWords(words, part);
  return `${kind}${amount ? ` ${amount}` : ''}${money ? ` (${money})` : ''}`;
});

/** Kinds for which the law is expected to set an amount: its absence is said. */
const MEASURED = new Set(['fine', 'imprisonment', 'administrative-detention', 'arrest']);

/**
 * "3–7 years", "(length not stated)"; '' where the law is not expected to set an amount.
 * @param withUnit false: "3–7", for a place where the unit follows
 */
export function measureWords(
  words: Words,
  part: Omit<PricedPart, 'minMoney' | 'maxMoney'>,
  withUnit = true,
): string {
  const { t } = words;
  const { min, max } = part;
  if (min == null && max == null) {
    if (!MEASURED.has(part.kind)) return '';
    return `(${t(part.kind === 'fine' ? 'penalty.unstated' : 'penalty.length')})`;
  }
  const number = (value: number) => exactNumber(words, value);
  const unit = withUnit ? unitWords(words, part, max ?? min ?? 0) : '';
  return boundWords(words, min, max, number, unit);
}

/** "3–7 years", "up to 3 years", "from 5 years, no maximum stated"; `unit` may be ''. */
function boundWords(
  { t }: Words,
  min: number | null | undefined,
  max: number | null | undefined,
  number: (value: number) => string,
  unit: string,
): string {
  // A currency sign must not begin a line by itself.
  const after = unit && `${unit === '€' ? '\u00a0' : ' '}${unit}`;
  if (max == null) return min == null ? '' : t('penalty.from', { min: number(min) + after });
  if (min == null) return t('penalty.upTo', { max: number(max) }) + after;
  return (
    (min === max ? number(max) : t('penalty.range', { min: number(min), max: number(max) })) + after
  );
}

function unitWords(
  words: Words,
  part: Pick<PricedPart, 'unit' | 'unitName' | 'min' | 'max'>,
  n: number,
): string {
  const { t, lang } = words;
  const unit = part.unit;
  if (!unit) return '';
  if (isTime(unit) || unit === 'daily-rates')
    // Russian puts the unit of an open bound in the genitive: "до 3 лет", "до 1 года".
    return lang === 'ru' && part.min !== part.max ? genitive(unit, n) : t(`penalty.${unit}`, { n });
  if (unit === 'percent-of-income') return t('penalty.percent-of-income');
  if (isCurrency(unit)) return unit;
  return part.unitName?.[lang] ?? unit;
}

const GENITIVE: Record<TimeUnit | 'daily-rates', [one: string, many: string]> = {
  hours: ['часа', 'часов'],
  days: ['дня', 'дней'],
  months: ['месяца', 'месяцев'],
  years: ['года', 'лет'],
  'daily-rates': ['дневной ставки', 'дневных ставок'],
};

const russianPlural = new Intl.PluralRules('ru');

function genitive(unit: TimeUnit | 'daily-rates', n: number): string {
  const [one, many] = GENITIVE[unit];
  const form = russianPlural.select(n);
  return form === 'one' || form === 'other' ? one : many;
}

/** Local currency (where the law's own unit is another) and euros, rounded to four significant digits. */
function moneyWords(words: Words, part: PricedPart): string {
  if (part.kind !== 'fine' || (!part.minMoney && !part.maxMoney)) return '';
  const pieces: string[] = [];
  const local = [part.minMoney?.local?.amount, part.maxMoney?.local?.amount] as const;
  const currency = (part.maxMoney ?? part.minMoney)?.local?.currency;
  if (currency && currency !== part.unit)
    pieces.push(
      boundWords(words, local[0], local[1], (value) => hundredths(words, value), currency),
    );
  const euros = [part.minMoney?.euros?.amount, part.maxMoney?.euros?.amount] as const;
  if (currency !== 'EUR' && (euros[0] != null || euros[1] != null))
    pieces.push(
      `≈\u00a0${boundWords(words, euros[0], euros[1], (value) => about(words, value), '€')}`,
    );
  return pieces.join('; ');
}

/** All parts of one alternative in one line, joined by "and". */
export function alternativeWords(words: Words, parts: readonly PricedPart[] | null): string {
  if (!parts) return words.t('penalty.none');
  return parts.map((part) => partWords(words, part)).join(` ${words.t('penalty.and')} `);
}

/** The main parts of an alternative only (optional measures left out), for tight places. */
export function shortAlternativeWords(words: Words, parts: readonly PricedPart[] | null): string {
  const main = parts?.filter((part) => !part.optional);
  return alternativeWords(words, main?.length ? main : parts);
}

/**
 * A length of custody: in the unit of the law, where it is known, full years of months being years; else in the unit
 * that reads best: whole and half years, else months, else days.
 */
function lengthIn(
  days: number,
  inLaw: TimeUnit | undefined,
): { n: number; unit: 'years' | 'months' | 'days' } {
  if (inLaw === 'days' || inLaw === 'hours') return { n: Math.ceil(days), unit: 'days' };
  const months = days / 30;
  if (inLaw === 'months' && Number.isInteger(months) && (months < 24 || months % 12 > 0))
    return { n: months, unit: 'months' };
  const [n, unit] =
    (days >= 365 && days % 182.5 === 0) || days >= 730
      ? ([days / 365, 'years'] as const)
      : days >= 60 && days % 30 === 0
        ? ([days / 30, 'months'] as const)
        : ([days, 'days'] as const);
  return { n: Math.round(n * 10) / 10, unit };
}

/** "8 years", "6 months", "15 days". */
export function daysWords({ t, format }: Words, days: number, inLaw?: TimeUnit): string {
  const { n, unit } = lengthIn(days, inLaw);
  return `${format.number(n)} ${t(`penalty.${unit}`, { n })}`;
}

/** The longest custody in words: "no", "15 days", "8 years", "life", "yes, maximum not stated", "not known". */
export function longestCustodyWords(words: Words, custody: Custody): string {
  const { t } = words;
  if (custody.possible === 'unknown') return t('penalty.custodyUnknown');
  if (custody.death) return t('penalty.deathShort');
  if (custody.life) return t('penalty.life');
  if (custody.possible === 'no') return t('penalty.noCustody');
  if (custody.maxDays === null) return t('penalty.custodyUnstated');
  return daysWords(words, custody.maxDays, custody.unit);
}

/** The longest custody that is known among several, "at least" where there may be more: "at least 8 years". */
export function knownCustodyWords(words: Words, all: readonly Custody[]): string {
  const { custody, partly } = knownCustody(all);
  const longest = longestCustodyWords(words, custody);
  if (!partly) return longest;
  return custody.possible === 'no'
    ? words.t('penalty.custodyUnknown')
    : words.t('headlines.atLeast', { value: longest });
}

/** 0 (no custody) to 5 (over ten years, life or death): the step of the colour scale. */
export function severityStep(custody: Custody): 0 | 1 | 2 | 3 | 4 | 5 {
  if (custody.life || custody.death) return 5;
  if (custody.possible !== 'yes') return 0;
  const days = custody.maxDays;
  if (days === null) return 4;
  const years = days / (toDays(1, 'years') ?? 365);
  return days <= 60 ? 1 : years <= 3 ? 2 : years <= 8 ? 3 : years <= 12 ? 4 : 5;
}
