/** Prices, shares and sentences in words. */
import type { Headcount, Missing, Price } from '@/law/costs/figures';
import type { Sentence, Term } from '@/law/costs/sentence';
import { type CostSheet, FAR_APART, type ServiceLine } from '@/law/costs/sheet';
import type { CostFigure } from '@/law/schema';
import { isCurrency } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { exactNumber, givenMoney, oneDecimal, wholeEuros } from './money';

/** "17.2 ×" */
export const timesWords = (words: Words, ratio: number) => `${oneDecimal(words, ratio)}\u00a0×`;

/** "€12.60 a day", "2,733": a figure of the data as it stands there. */
export function figureWords(
  words: Words,
  { value, unit, per }: Pick<CostFigure, 'value' | 'unit' | 'per'>,
): string {
  const { t } = words;
  const amount = isCurrency(unit) ? givenMoney(words, value, unit) : exactNumber(words, value);
  return per ? `${amount} ${t(`vocabulary.per.${per}`)}` : amount;
}

/** "365 days × €12.60", "12 months × €55.00", "€35.00 a year": how a figure becomes a year. */
export function yearlyWords(words: Words, price: Price): string {
  const { t } = words;
  return t(`costs.calc.${price.per}`, {
    times: price.times,
    value: givenMoney(words, price.value, price.currency),
  });
}

/** "2021", "2018–2021": the years of the figures a sheet uses; '' when none has one. */
export function yearsWords(years: { first: number; last: number } | null): string {
  if (!years) return '';
  return years.first === years.last ? String(years.last) : `${years.first}–${years.last}`;
}

export function yearsOfLines(lines: readonly ServiceLine[]): string {
  const years = lines.flatMap(({ price, euros }) =>
    price?.record && euros !== null ? [price.record.year] : [],
  );
  if (years.length === 0) return '';
  return yearsWords({ first: Math.min(...years), last: Math.max(...years) });
}

export const areFarApart = ({ years }: CostSheet) =>
  years !== null && years.last - years.first > FAR_APART;

/** "needle and syringe programme and unemployment benefit (no figure was found)" for everything that a sheet lacks. */
export function missingWords(words: Words, { missing }: Pick<CostSheet, 'missing'>): string {
  const { t, format, lang } = words;
  const reasons = [...new Set(missing.map(({ why }) => why))];
  return reasons
    .map((why) => {
      const names = missing.flatMap(({ what, why: own }) =>
        own !== why
          ? []
          : what === 'prison'
            ? t('costs.prison').toLocaleLowerCase(lang)
            : t(`costs.service.${what}`),
      );
      return t('costs.missingItem', {
        what: format.list(names),
        why: t(`costs.reason.${why}`),
      });
    })
    .join('; ');
}

/** What stands where there is no price in euros: "not known", or that there is no such thing. */
export const absentWords = ({ t }: Words, missing: Missing | null): string =>
  t(missing === 'none-exists' ? 'costs.noneExists' : 'costs.notKnown');

/** "2,733 people (2018) × price of 2021, €4,599"; a number without a year is the reader's own. */
export function peopleSumWords(
  words: Words,
  people: Headcount & { people: number },
  price: { euros: number; year: number | null } | null,
): string {
  const { t } = words;
  const counted = people.record
    ? t('costs.calc.peopleIn', { n: people.people, year: String(people.record.year) })
    : t('costs.calc.people', { n: people.people });
  if (!price) return `${counted} × ${t('costs.notKnown')}`;
  const value = wholeEuros(words, price.euros);
  const said =
    price.year === null ? value : t('costs.calc.priceOf', { value, year: String(price.year) });
  return `${counted} × ${said}`;
}

/** The whole answer of a sheet in a sentence or two, for one person and one year. */
export function sheetWords(words: Words, sheet: CostSheet): string {
  const answer = answerOf(words, sheet);
  const own = [sheet.prison, ...sheet.lines].some(({ price }) => price && !price.record);
  return own ? `${answer} ${words.t('costs.answer.withOwn')}` : answer;
}

function answerOf(words: Words, sheet: CostSheet): string {
  const { t } = words;
  const { prisonEuros, freedomEuros, ratio, complete } = sheet;
  const prison = prisonEuros === null ? '' : wholeEuros(words, prisonEuros);
  const freedom = freedomEuros === null ? '' : wholeEuros(words, freedomEuros);
  if (!prison) return freedom ? t('costs.answer.noPrison', { freedom }) : t('costs.answer.nothing');
  if (!freedom) return t('costs.answer.onlyPrison', { prison });
  if (sheet.missing.length > 0 && sheet.missing.every(({ why }) => why === 'none-exists'))
    return t('costs.answer.lacking', { prison, freedom });
  if (!complete || ratio === null) return t('costs.answer.partly', { prison, freedom });
  return ratio > 1
    ? t('costs.answer.cheaper', { prison, freedom, ratio: oneDecimal(words, ratio) })
    : t('costs.answer.dearer', { prison, freedom });
}

const TERM_UNITS = { d: 'days', m: 'months', y: 'years' } as const;

/** "3 years" */
export function termWords({ t, format }: Words, { n, unit }: Term): string {
  return `${format.number(n)} ${t(`penalty.${TERM_UNITS[unit]}`, { n })}`;
}

/** "3 years – 7 years", "up to 3 years (no minimum stated)", "15 years – 20 years, or life". */
export function sentenceWords(words: Words, sentence: Sentence): string {
  const { t } = words;
  const range = boundsWords(words, sentence);
  return sentence.beyond ? t(`costs.range.${sentence.beyond}`, { range }) : range;
}

function boundsWords(words: Words, { from, to }: Sentence): string {
  const { t } = words;
  if (from?.n === 0 && to) return t('costs.range.orFree', { to: termWords(words, to) });
  if (from && to) {
    const [least, most] = [termWords(words, from), termWords(words, to)];
    return least === most
      ? t('costs.range.exactly', { to: most })
      : t('costs.range.between', { from: least, to: most });
  }
  if (to) return t('costs.range.upTo', { to: termWords(words, to) });
  if (from && from.n > 0) return t('costs.range.from', { from: termWords(words, from) });
  return t('costs.range.unstated');
}
