/** Whether a record stood on the day of a scenario. */
import { earliestDay, type InForce, inForce, type PartialDate } from '../date';
import type { ScenarioLaw } from './answer';

/**
 * When the text that a record was read in is dated: the instrument's `as_of`, else the latest of the dossier.
 * A record without `valid_from` was in force then; before that day nothing is known of it.
 */
export class KnownSince {
  private readonly byInstrument: ReadonlyMap<string, PartialDate>;
  private readonly latest: PartialDate | null;

  constructor(law: ScenarioLaw) {
    const dated = law.instruments.flatMap(({ id, as_of }) => (as_of ? [[id, as_of] as const] : []));
    this.byInstrument = new Map(dated);
    this.latest =
      dated
        .map(([, date]) => date)
        .sort()
        .at(-1) ?? null;
  }

  /**
   * @param day YYYY-MM-DD
   * @returns as inForce(), but `perhaps` for a record without a beginning on a day before its text is dated.
   */
  standing(
    record: { valid_from?: PartialDate | null; valid_to?: PartialDate | null },
    instrument: string | null | undefined,
    day: string,
  ): InForce {
    const plain = inForce(record, day);
    if (plain !== 'yes' || record.valid_from) return plain;
    const dated = (instrument && this.byInstrument.get(instrument)) || this.latest;
    return dated && day < earliestDay(dated) ? 'perhaps' : 'yes';
  }
}
