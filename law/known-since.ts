/** Whether a record stood on a day, where its beginning may not be recorded. */
import { earliestDay, type InForce, inForce, latestDay, type PartialDate } from './date';
import type { Instrument } from './schema';

/** The part of a record that says when it holds. */
export interface Period {
  valid_from?: PartialDate | null;
  valid_to?: PartialDate | null;
}

/**
 * When the text that a record was read in is dated: the instrument's `as_of`, else the latest of the dossier.
 * A record without `valid_from` was in force then; before that day nothing is known of it.
 */
export class KnownSince {
  private readonly byInstrument: ReadonlyMap<string, PartialDate>;
  private readonly latest: PartialDate | null;

  /** @param instruments all instruments of the record's jurisdiction */
  constructor(instruments: Iterable<Pick<Instrument, 'id' | 'as_of'>>) {
    const dated = [...instruments].flatMap(({ id, as_of }) =>
      as_of ? [[id, as_of] as const] : [],
    );
    this.byInstrument = new Map(dated);
    this.latest =
      dated
        .map(([, date]) => date)
        .sort()
        .at(-1) ?? null;
  }

  /**
   * The date of the text in which a record without a beginning was read.
   * @param instrument the id of the act the record belongs to
   * @returns null for a record whose beginning is recorded, for one that had ended by then (a later text tells of
   *   it), and where no text is dated.
   */
  textOf({ valid_from, valid_to }: Period, instrument?: string | null): PartialDate | null {
    if (valid_from) return null;
    const dated = (instrument && this.byInstrument.get(instrument)) || this.latest;
    return dated && valid_to && earliestDay(dated) > latestDay(valid_to) ? null : dated;
  }

  /**
   * @param day YYYY-MM-DD
   * @returns as inForce(), but for a record without a beginning `perhaps` on a day before its text is dated, or
   *   before the last day on which it is known to have held.
   */
  standing(record: Period, instrument: string | null | undefined, day: string): InForce {
    const plain = inForce(record, day);
    if (plain !== 'yes' || record.valid_from) return plain;
    const dated = this.textOf(record, instrument);
    const held = dated ? earliestDay(dated) : record.valid_to && latestDay(record.valid_to);
    return held && day < held ? 'perhaps' : 'yes';
  }
}
