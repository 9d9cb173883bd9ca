/** Dates: days that exist, in order, and nothing read or done in the future. */
import { earliestDay, isDay, latestDay, type PartialDate } from '../date';
import type { Dossier } from '../schema';
import { error, type Path, type Problem } from './problem';

/** Pairs of which the first can't come after the second. */
const ORDER = [
  ['valid_from', 'valid_to'],
  ['adopted', 'as_of'],
  ['published', 'retrieved'],
] as const;
/** Dates of what has already happened. A rule may be valid from a day to come. */
const PAST = ['published', 'retrieved', 'adopted', 'as_of', 'date', 'year'] as const;
const DATES = [...PAST, 'valid_from', 'valid_to'] as const;

type Dated = Partial<Record<(typeof DATES)[number], PartialDate | number | null>>;

function datedRecords(dossier: Dossier): { path: Path; record: Dated }[] {
  const in_ = (path: Path, rows: readonly Dated[] | null | undefined) =>
    (rows ?? []).map((record, at) => ({ path: [...path, at], record }));
  return [
    ...in_(['sources'], dossier.sources),
    ...in_(['instruments'], dossier.instruments),
    ...(dossier.units ?? []).flatMap((unit, at) => in_(['units', at, 'values'], unit.values)),
    ...in_(['offences'], dossier.offences),
    ...in_(['thresholds'], dossier.thresholds),
    ...in_(['timeline'], dossier.timeline),
    ...in_(['costs'], dossier.costs),
  ];
}

/**
 * @param today YYYY-MM-DD
 * @returns what is wrong with the dates; a date known to the year or month is wrong only when no day of it would be right
 */
export function dateProblems(dossier: Dossier, today: string): Problem[] {
  return [
    ...datedRecords(dossier).flatMap(({ path, record }) => recordProblems(record, path, today)),
    ...unitValueProblems(dossier),
  ];
}

/** A day on which something has happened: it is in the calendar and not in the future. */
export function pastDayProblems(path: Path, day: string, today: string): Problem[] {
  if (!isDay(day)) return [error(path, `${day} is not in the calendar: correct the day.`)];
  if (day > today)
    return [error(path, `${day} is in the future (today is ${today}): correct the date.`)];
  return [];
}

function recordProblems(record: Dated, path: Path, today: string): Problem[] {
  const problems: Problem[] = [];
  const date = (key: keyof Dated) => (record[key] == null ? null : String(record[key]));
  for (const key of DATES) {
    const day = date(key);
    if (day?.length === 10 && !isDay(day))
      problems.push(error([...path, key], `${day} is not in the calendar: correct the day.`));
  }
  for (const [first, second] of ORDER) {
    const [from, to] = [date(first), date(second)];
    if (from && to && earliestDay(from) > latestDay(to))
      problems.push(
        error([...path, first], `${from} is after ${second} ${to}: swap them or correct one.`),
      );
  }
  for (const key of PAST) {
    const day = date(key);
    if (day && earliestDay(day) > today)
      problems.push(
        error([...path, key], `${day} is in the future (today is ${today}): correct the date.`),
      );
  }
  return problems;
}

function unitValueProblems(dossier: Dossier): Problem[] {
  return (dossier.units ?? []).flatMap((unit, at) => {
    const seen = new Set<string>();
    return unit.values.flatMap(({ valid_from: from }, valueAt) => {
      const key = from ?? '';
      const twice = seen.has(key);
      seen.add(key);
      return twice
        ? [
            error(
              ['units', at, 'values', valueAt, 'valid_from'],
              `two values are valid from ${from ?? 'an unknown day'}: correct one date or take one value out.`,
            ),
          ]
        : [];
    });
  });
}
