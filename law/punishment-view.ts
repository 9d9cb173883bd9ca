/** What a provision threatens, as it is shown on a day: priced, measured for the order of penalties, with its act at hand. */
import type { InForce, PartialDate } from './date';
import type { KnownSince, Period } from './known-since';
import type { Money, MoneyOn } from './money';
import { type Custody, custodyOf } from './penalty/custody';
import { type Severity, severityRange } from './penalty/order';
import { isOldReading, type Reading } from './reading';
import type { Alternative, Instrument, PenaltyPart, Provision, Text } from './schema';

/** A part of a penalty with its amounts in money, where its unit has a value on the day of the view. */
export interface PricedPart extends PenaltyPart {
  unitName: Text | null;
  minMoney: Money | null;
  maxMoney: Money | null;
}

export interface PunishmentView {
  jurisdiction: string;
  instrument: Instrument | null;
  alternatives: PricedPart[][];
  custody: Custody;
  /** The mildest and harshest alternative: its place in `alternatives` (null = no penalty); null when a sanction is unknown. */
  mildest: { severity: Severity; alternative: number | null } | null;
  harshest: { severity: Severity; alternative: number | null } | null;
  inForce: InForce;
  /** The date of the text it was read in, where its beginning is not recorded: before that it is not known to have held. */
  readIn: PartialDate | null;
  /** The text it was read in last; null where nothing was read. */
  reading: Reading | null;
  /** Whether that text is so old that the law may have changed since. */
  oldReading: boolean;
}

/** What the records of one jurisdiction are read against. */
export interface ViewContext {
  instruments: ReadonlyMap<string, Instrument>;
  /** Tells whether a record without a beginning stood on the day. */
  known: KnownSince;
  unitNames: ReadonlyMap<string, Text>;
  /** Converts amounts on the day of the view. */
  money: MoneyOn;
}

/** The part of a record that says what it threatens and where it stands. */
interface Punishing extends Period {
  provision: Provision | null;
  penalties: readonly Alternative[];
}

/** @param context its `money` says on which day */
export function viewPunishment(
  jurisdiction: string,
  record: Punishing,
  { instruments, known, unitNames, money }: ViewContext,
): PunishmentView {
  const price = (amount: number | null | undefined, unit: string | null | undefined) =>
    amount == null || !unit ? null : money.convert(amount, unit);
  const reading = known.readingOf(record);
  const range = severityRange(record.penalties, money.toEuros);
  return {
    jurisdiction,
    instrument: record.provision ? (instruments.get(record.provision.instrument) ?? null) : null,
    alternatives: record.penalties.map((alternative) =>
      alternative.all_of.map((part) => ({
        ...part,
        unitName: part.unit ? (unitNames.get(part.unit) ?? null) : null,
        minMoney: part.kind === 'fine' ? price(part.min, part.unit) : null,
        maxMoney: part.kind === 'fine' ? price(part.max, part.unit) : null,
      })),
    ),
    custody: custodyOf(record.penalties),
    mildest: range.mildest,
    harshest: range.harshest,
    inForce: known.standing(record, money.day),
    readIn: known.textOf(record),
    reading,
    oldReading: isOldReading(record, reading, money.day),
  };
}
