/** Whether a record stood on a day, where its beginning may not be recorded. */
import { type InForce, inForce, latestDay, type PartialDate } from './date';
import { type Cited, type Reading, type ReadSource, readingOf } from './reading';

/** The part of a record that says when it holds and where it was read. */
export interface Period extends Cited {
  valid_from?: PartialDate | null;
  valid_to?: PartialDate | null;
}

/**
 * Tells of which days a record without `valid_from` vouches: of none before the date of the text in which it was read
 * itself. What nobody read was known when the last source of the jurisdiction was read.
 */
export class KnownSince {
  private readonly sources: ReadonlyMap<string, ReadSource>;
  private readonly lastRead: PartialDate | null;

  /** @param sources all sources of the record's jurisdiction */
  constructor(sources: Iterable<ReadSource>) {
    this.sources = new Map([...sources].map((source) => [source.id, source]));
    this.lastRead =
      [...this.sources.values()]
        .flatMap(({ retrieved }) => retrieved ?? [])
        .sort()
        .at(-1) ?? null;
  }

  /**
   * The date of the text in which a record without a beginning was read.
   * @returns null for a record whose beginning is recorded, for one that had ended by then (a later text tells of
   *   it), and where no text is dated.
   */
  textOf(record: Period): PartialDate | null {
    return this.readOf(record)?.date ?? null;
  }

  /**
   * @param day YYYY-MM-DD
   * @returns as inForce(), but for a record without a beginning `perhaps` on a day before its text is dated, or
   *   before the last day on which it is known to have held.
   */
  standing(record: Period, day: string): InForce {
    const plain = inForce(record, day);
    if (plain !== 'yes' || record.valid_from) return plain;
    const held = this.readOf(record)?.day ?? (record.valid_to && latestDay(record.valid_to));
    return held && day < held ? 'perhaps' : 'yes';
  }

  /** The text that a record was read in last; null where nothing was read. */
  readingOf(record: Cited): Reading | null {
    return readingOf(record, this.sources);
  }

  private readOf(record: Period): { date: PartialDate; day: string } | null {
    const { valid_from, valid_to } = record;
    if (valid_from) return null;
    const reading = readingOf(record, this.sources);
    const date = reading ? (reading.textOf ?? reading.day) : this.lastRead;
    const day = reading?.day ?? (date && latestDay(date));
    if (!date || !day || (valid_to && day > latestDay(valid_to))) return null;
    return { date, day };
  }
}
