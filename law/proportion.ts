/**
 * What a code threatens for drugs beside what it threatens for other crimes: basic form with basic form, by the longest
 * custody. Unknown has no place: where no longest is stated or known, nothing is said to be longer or shorter. Pure.
 */
import type { ComparatorView } from './comparator-view';
import { endsOf } from './headlines/ends';
import type { Branch, Headlines, RangeLine, WorstLine } from './headlines/headline';
import { custodyOfLine, mayBeHarsher } from './headlines/scale';
import type { Custody } from './penalty/custody';
import type { ToEuros } from './penalty/order';

/** The lines of each kind of offence that stand beside other crimes. */
export const PROPORTION_LINES = {
  possession: ['small', 'largest'],
  supply: ['sale', 'sale-worst'],
} as const;
export type ProportionKind = keyof typeof PROPORTION_LINES;
export const PROPORTION_KINDS = Object.keys(PROPORTION_LINES) as ProportionKind[];
export type ProportionLine = RangeLine | WorstLine;

/** Lines that are the basic form of an act, as the other crimes are: the least amount, without any circumstance. */
const BASIC: readonly string[] = ['small', 'sale'];

/** Another crime with both ends of its range, as a line has them. */
export interface Crime {
  view: ComparatorView;
  line: Branch;
  custody: Custody;
}

/** A basic line beside the other crimes of the code. */
export interface Weighed {
  line: RangeLine;
  custody: Custody;
  /** Crimes with a shorter longest custody than the line, and with the same. */
  longerThan: Crime[];
  sameAs: Crime[];
  /** Crimes for which this code has no custody at all; restriction of liberty is none. */
  without: Crime[];
  /** Of these no longest custody is stated or known, so that nothing is said of them. */
  open: Crime[];
}

/** The lines that are shown, in the order of the nine. @param kind null = of all kinds */
export function proportionLines(
  headlines: Headlines,
  kind: ProportionKind | null,
): ProportionLine[] {
  const kinds = kind ? [kind] : PROPORTION_KINDS;
  return kinds.flatMap((one) => PROPORTION_LINES[one].map((line) => headlines[line]));
}

/** Both ends of another crime. @param toEuros by which fines are put in order */
export function crimeOf(view: ComparatorView, toEuros: ToEuros): Crime {
  const { penalties, status } = view.comparator;
  const { missing, ...ends } = endsOf([{ id: view.id, regime: 'criminal', penalties }], toEuros);
  const line: Branch = {
    when: { place: null, region: null, substances: null },
    range: { step: null, ...ends },
    rules: [],
    aspects: [],
    evidence: status,
    known: missing.length > 0 ? 'partly' : 'wholly',
    missing,
  };
  return { view, line, custody: custodyOfLine(line) };
}

/** Each basic line of which a longest custody is known, beside the crimes that hold on the day. */
export function weigh(lines: readonly ProportionLine[], crimes: readonly Crime[]): Weighed[] {
  return lines.flatMap((line): Weighed[] => {
    if (!('range' in line) || !BASIC.includes(line.line)) return [];
    const custody = custodyOfLine(line);
    const longest = daysOf(custody);
    if (longest === null) return [];
    const found: Weighed = { line, custody, longerThan: [], sameAs: [], without: [], open: [] };
    for (const crime of crimes) {
      const days = mayBeHarsher(crime.line) ? null : daysOf(crime.custody);
      if (days === null) found.open.push(crime);
      else if (days === 0) found.without.push(crime);
      else if (longest > days) found.longerThan.push(crime);
      // What of the line is not known may be longer still: then it is not the same.
      else if (longest === days && !mayBeHarsher(line)) found.sameAs.push(crime);
    }
    return [found];
  });
}

/** The longest custody in days, life and death as Infinity; null where none is stated or known. */
function daysOf({ possible, maxDays, life, death }: Custody): number | null {
  if (possible === 'unknown') return null;
  return life || death ? Number.POSITIVE_INFINITY : maxDays;
}
