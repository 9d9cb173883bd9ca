/** What was read for a record, and which state of the law it shows. Pure. */
import { inForce, latestDay, type PartialDate } from './date';
import type { Source } from './records/source';
import type { Citation } from './schema';
import type { SourceKind, Status, TextKind } from './vocabulary';

/** The kinds of source that are the law's own text. */
export const LAW_TEXTS: readonly SourceKind[] = ['statute', 'court-ruling'];

/** The part of a source that says what was read, and when. */
export type ReadSource = Pick<
  Source,
  'id' | 'kind' | 'text_of' | 'text_kind' | 'published' | 'retrieved'
>;

/** The part of a record that says where it was read. */
export interface Cited {
  sources?: readonly Citation[];
  status?: Status;
}

/** The text that a record was read in last. */
export interface Reading {
  source: string;
  /** The state of the law that the text shows; null where the source does not say. */
  textOf: PartialDate | null;
  /** null = not said. */
  textKind: TextKind | null;
  /** When it was read. */
  retrieved: PartialDate | null;
  /** The first day (YYYY-MM-DD) of which the text surely tells. */
  day: string;
}

const isLawText = ({ kind }: ReadSource) => LAW_TEXTS.includes(kind);

/**
 * The text that a record rests on: of a `checked` one a text of the law, of others any source. Of several the one that
 * shows the latest state, since an older one may be cited for what the law was before; a text whose state is known goes
 * before one of which only the day of reading is.
 * @returns null where nothing was read, or no source has a date
 */
export function readingOf(
  { sources: cited = [], status }: Cited,
  sources: ReadonlyMap<string, ReadSource>,
): Reading | null {
  const read = cited.flatMap(({ source }) => sources.get(source) ?? []);
  const laws = status === 'checked' ? read.filter(isLawText) : [];
  const readings = (laws.length > 0 ? laws : read).flatMap((source) => readingIn(source) ?? []);
  const dated = readings.filter(({ textOf }) => textOf !== null);
  return (
    (dated.length > 0 ? dated : readings).reduce<Reading | null>(
      (latest, one) => (latest && latest.day >= one.day ? latest : one),
      null,
    ) ?? null
  );
}

/**
 * A report shows the law as it was when it was published; a text of the law, as of the date that it says, and without
 * one as it was on the day of reading, because codes are published anew for years. No text shows a day after it was read.
 */
function readingIn(source: ReadSource): Reading | null {
  const { id, text_of, text_kind, published, kind, retrieved } = source;
  const textOf = text_of ?? (kind === 'statute' ? null : (published ?? null));
  const days = [textOf, retrieved].flatMap((date) => (date ? [latestDay(date)] : []));
  const day = days.sort()[0];
  if (!day) return null;
  return { source: id, textOf, textKind: text_kind ?? null, retrieved: retrieved ?? null, day };
}

/** After so many years a text of the law is no longer taken for the present one. */
const YEARS_FRESH = 2;

/**
 * Whether a record that holds on a day was read in a text of the law so old that it may have changed since.
 * @param day YYYY-MM-DD
 */
export function isOldReading(
  record: Cited & { valid_from?: PartialDate | null; valid_to?: PartialDate | null },
  reading: Reading | null,
  day: string,
): boolean {
  if (record.status !== 'checked' || !reading?.textOf || inForce(record, day) === 'no')
    return false;
  return reading.day < `${Number(day.slice(0, 4)) - YEARS_FRESH}${day.slice(4)}`;
}
