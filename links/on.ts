/**
 * The day of an address: `…/on/2018-07-29` at its end shows the law as it stood then. An address without it shows
 * today's law, so today's date is never written.
 */
import { isDay } from '@/law/date';
import { ANY_LANGUAGE, type Language } from '@/law/language';
import { type Parsed, type Problem, problem, readSegment, settle } from './grammar';

/** The part of a view that says of which day the law is shown; null or left out = today. */
export interface OnDay {
  on?: string | null;
}

const ON = 'on';

/** The earliest and the latest day that can be asked about. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2099-12-31';

/** An address on a day. @param path a canonical path without a day @param on YYYY-MM-DD; null = today */
export function onDay(path: string, on: string | null | undefined): string {
  return on ? `${path}/${ON}/${on}` : path;
}

/** An address without its day. */
export function withoutDay(path: string): string {
  return path.replace(/\/on(\/[^/]*)?$/, '');
}

/**
 * Reads the day at the end of an address and leaves the rest to the section's own grammar.
 * @param base what comes before the segments: /{lang}/compare
 * @param today YYYY-MM-DD; an address on it is moved, for now, to the address without a day
 * @param parse the section's grammar, which knows nothing of days
 * @param pathOf the canonical address of a view of the section, with its day
 */
export function parseOn<View extends OnDay | null>(
  base: string,
  segments: readonly string[],
  today: string,
  parse: (rest: readonly string[]) => Parsed<View>,
  pathOf: (view: View) => string,
): Parsed<View> {
  const words = segments.map(readSegment);
  const at = words.lastIndexOf(ON);
  if (at < 0) return parse(segments);
  const rest = segments.slice(0, at);
  const plain = [base, ...rest.filter(Boolean)].join('/');
  const [typed = '', ...extra] = words.slice(at + 1).filter(Boolean);
  const day = readDay(typed);
  if (!day) return wrongDay('date', typed || ON, plain, proposedDays(typed));
  if (extra[0]) return wrongDay('extra', extra[0], plain, [day]);
  const parsed = parse(rest);
  if (parsed.kind === 'moved')
    return { kind: 'moved', path: day === today ? parsed.path : onDay(parsed.path, day) };
  if (parsed.kind === 'problem') {
    const proposals = parsed.problem.proposals.map(({ word, path }) => ({
      word,
      path: onDay(path, day === today ? null : day),
    }));
    return { kind: 'problem', problem: { ...parsed.problem, proposals } };
  }
  if (day === today) return { kind: 'moved', path: plain, forNow: true };
  // A view that is of no day, such as a form alone, stays as it is, and its address has none.
  const view = parsed.view && { ...parsed.view, on: day };
  return settle(base, segments, pathOf(view), view);
}

/** Something is wrong with the day: the same address with each of some days, and with none. */
const wrongDay = (
  kind: Problem['kind'],
  part: string,
  plain: string,
  days: readonly string[],
): Parsed<never> => problem(kind, part, [...days, ''], (day) => onDay(plain, day));

/** A day as a person may write it: 2018-07-30, 2018-7-30, 30.07.2018; null = none, or out of bounds. */
export function readDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  const [, day2, month2, year2] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const written = [
    year ?? year2 ?? '',
    (month ?? month2 ?? '').padStart(2, '0'),
    (day ?? day2 ?? '').padStart(2, '0'),
  ].join('-');
  return isDay(written) && written >= FIRST_DAY && written <= LAST_DAY ? written : null;
}

/** For a year or a month alone, its first and last day; which of them was meant is the reader's to say. */
function proposedDays(typed: string): string[] {
  const [, year, month] = /^(\d{4})(?:[-./](\d{1,2}))?/.exec(typed) ?? [];
  if (!year) return [];
  const number = Number(month);
  const [first, last] = number >= 1 && number <= 12 ? [number, number] : [1, 12];
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [readDay(`${year}-${first}-1`), readDay(`${year}-${last}-${days}`)].filter(
    (day) => day !== null,
  );
}

const PAGE = new RegExp(`^/(${ANY_LANGUAGE})(/[\\w%.~-]+)+$`);

/** The address that the form for a day means; a page of the site, whatever its hidden field was made to hold. */
export function onDayFromForm(lang: Language, fields: URLSearchParams): string {
  const path = withoutDay(fields.get('path')?.slice(0, 300) ?? '');
  if (!PAGE.test(path)) return `/${lang}`;
  const typed = fields.get('day')?.trim().slice(0, 60) ?? '';
  return typed ? onDay(path, readDay(typed) ?? encodeURIComponent(typed)) : path;
}
