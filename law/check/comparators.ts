/** Other crimes of the code: each once, from a code, of a length that is meant, and no other graver than homicide. */
import { earliestDay, latestDay } from '../date';
import { compareSeverity, ORDER, type Severity, severityRange } from '../penalty/order';
import { codeOf, placedRecords } from '../records';
import type { Comparator, Dossier, ExchangeRates } from '../schema';
import type { InstrumentKind } from '../vocabulary';
import { LONGEST_TERMS } from './combinations';
import { toEuros } from './euros';
import { error, type Path, type Problem, unusual } from './problem';

/** What holds crimes: a code, or the law that stands for one. */
const CODES: readonly InstrumentKind[] = ['criminal-code', 'other'];

interface Placed {
  id: string;
  one: Comparator;
  path: Path;
  harshest: Severity | null;
}

/** What is wrong with the crimes that the penalties for drugs are compared with. */
export function comparatorProblems(dossier: Dossier, rates: ExchangeRates): Problem[] {
  const euros = (amount: number, unit: string) => toEuros(amount, unit, dossier, rates);
  const placed = placedRecords('comparator', dossier, codeOf(dossier)).map(
    ({ id, path, record }): Placed => {
      const { harshest } = severityRange(record.penalties, euros);
      return { id, one: record, path, harshest: harshest?.severity ?? null };
    },
  );
  const kinds = new Map(dossier.instruments.map(({ id, kind }) => [id, kind]));
  return placed.flatMap((each, at) => [
    ...twiceProblems(each, placed.slice(0, at)),
    ...codeProblems(each, kinds.get(each.one.provision.instrument)),
    ...lengthProblems(each),
    ...homicideProblems(each, placed),
  ]);
}

/** A crime has one basic form at a time: which of two is meant could not be told. */
function twiceProblems({ one, path }: Placed, before: readonly Placed[]): Problem[] {
  const other = before.find((each) => each.one.crime === one.crime && overlap(each.one, one));
  return other
    ? [
        error(
          [...path, 'crime'],
          `"${one.crime}" is there twice for one time, as ${other.id} too: keep the basic form, or correct a date.`,
        ),
      ]
    : [];
}

function overlap(a: Comparator, b: Comparator): boolean {
  const ends = ({ valid_to }: Comparator) => (valid_to ? latestDay(valid_to) : '9999');
  const begins = ({ valid_from }: Comparator) => (valid_from ? earliestDay(valid_from) : '');
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

function codeProblems({ one, path }: Placed, kind: InstrumentKind | undefined): Problem[] {
  return kind && !CODES.includes(kind)
    ? [
        error(
          [...path, 'provision', 'instrument'],
          `${one.provision.instrument} is a ${kind}, and ${one.crime} is a crime of the code: correct the instrument.`,
        ),
      ]
    : [];
}

/** A longest term far from that of every other code. */
function lengthProblems({ one, path, harshest }: Placed): Problem[] {
  const days = harshest?.[ORDER.indexOf('longest-imprisonment')] ?? 0;
  const years = days / 365;
  const [least, most] = LONGEST_TERMS[one.crime];
  if (days < 1 || !Number.isFinite(days) || (years >= least && years <= most)) return [];
  return [
    unusual(
      [...path, 'penalties'],
      'odd-amount',
      `hold up to ${Math.round(years * 100) / 100} years of imprisonment for ${one.crime}, and codes set ${least} to ${most} years: correct the figure.`,
    ),
  ];
}

/** Homicide is the gravest of these crimes in every code. */
function homicideProblems({ one, path, harshest }: Placed, all: readonly Placed[]): Problem[] {
  if (one.crime !== 'homicide' || !harshest || one.valid_to) return [];
  const graver = all.find(
    (other) =>
      other.harshest && !other.one.valid_to && compareSeverity(other.harshest, harshest) > 0,
  );
  return graver
    ? [
        unusual(
          [...path, 'penalties'],
          'milder-step',
          `are milder than those of ${graver.id}: correct one of the two.`,
        ),
      ]
    : [];
}
