/** Dates: days that exist, in order, and nothing read or done in the future. */
import { earliestDay, isDay, latestDay } from '../date';
import { allRecords, type PlacedRecord, rowOf } from '../records';
import { fieldsOf } from '../records/facts';
import type { Dossier } from '../schema';
import { error, type Path, type Problem } from './problem';

/** Pairs of which the first can't come after the second. */
const ORDER = [
  ['valid_from', 'valid_to'],
  ['adopted', 'as_of'],
  ['published', 'retrieved'],
  ['text_of', 'retrieved'],
] as const;

/** No law that holds or held within memory is older, and nothing was read before there was a web. */
const EARLIEST: Readonly<Record<string, string>> = { retrieved: '1991', year: '1990' };
const EARLIEST_LAW = '1900';
/** How many years ahead a law may already say from when it holds. */
const FARTHEST = 20;

/**
 * @param today YYYY-MM-DD
 * @returns what is wrong with the dates; a date known to the year or month is wrong only when no day of it would be right
 */
export function dateProblems(dossier: Dossier, today: string): Problem[] {
  return [
    ...allRecords(dossier).flatMap((placed) => recordProblems(placed, today)),
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

function recordProblems({ kind, path, record }: PlacedRecord, today: string): Problem[] {
  const problems: Problem[] = [];
  const row = rowOf(record);
  const date = (key: string) => (row[key] == null ? null : String(row[key]));
  const dates = fieldsOf(kind).filter(({ shape, past }) => shape === 'date' || past);
  for (const { name } of dates) {
    const day = date(name);
    if (day?.length === 10 && !isDay(day))
      problems.push(error([...path, name], `${day} is not in the calendar: correct the day.`));
    const earliest = EARLIEST[name] ?? EARLIEST_LAW;
    if (day && day.slice(0, 4) < earliest)
      problems.push(error([...path, name], `${day} is before ${earliest}: correct the date.`));
    if (day && Number(day.slice(0, 4)) > Number(today.slice(0, 4)) + FARTHEST)
      problems.push(
        error([...path, name], `${day} is more than ${FARTHEST} years ahead: correct the date.`),
      );
  }
  for (const [first, second] of ORDER) {
    const [from, to] = [date(first), date(second)];
    if (from && to && earliestDay(from) > latestDay(to))
      problems.push(
        error([...path, first], `${from} is after ${second} ${to}: swap them or correct one.`),
      );
  }
  for (const { name } of dates.filter(({ past }) => past)) {
    const day = date(name);
    if (day && earliestDay(day) > today)
      problems.push(
        error([...path, name], `${day} is in the future (today is ${today}): correct the date.`),
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
