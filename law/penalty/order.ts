/**
 * The order of penalties (told on the page of the method): for sorting and highlighting only. Compared one after the other: death,
 * life, longest imprisonment, shortest imprisonment, detention or arrest, restriction of liberty (probation
 * included), labour and community service, fine in euros, warning, none. Measures outside that list
 * (confiscation, disqualification, treatment, deportation, discontinuance, other) only tell "something" from "none".
 */
import type { Alternative, PenaltyPart } from '../schema';
import { daysOf, toDays } from './parts';

/** What the position of each number in a severity stands for. */
export const ORDER = [
  'death',
  'life',
  'longest-imprisonment',
  'shortest-imprisonment',
  'detention',
  'restriction',
  'labour',
  'fine',
  'warning',
  'other-measure',
] as const;

/** Numbers in the order of ORDER (days, euros, or 1 = present); a stated minimum without maximum is Infinity. */
export type Severity = readonly number[];

/** A penalty without a number is still one: the smallest step above none. */
const TOUCH = Number.MIN_VALUE;

export const NO_PENALTY: Severity = ORDER.map(() => 0);

/** Turns a fine into euros; null where it cannot (no value, no rate, or it depends on the person). */
export type ToEuros = (amount: number, unit: string) => number | null;

/**
 * The severity of parts imposed together.
 * @param bound `mildest` leaves out parts that the court may omit and takes lower bounds; `harshest` the reverse.
 * @returns null when a sanction is unknown, since nothing can then be said of its place.
 */
export function severityOf(
  parts: readonly PenaltyPart[],
  bound: 'mildest' | 'harshest',
  toEuros: ToEuros,
): Severity | null {
  const severity = ORDER.map(() => 0);
  const raise = (name: (typeof ORDER)[number], value: number) => {
    const at = ORDER.indexOf(name);
    severity[at] = Math.max(severity[at] ?? 0, value);
  };
  for (const part of parts) {
    if (part.kind === 'unknown') return null;
    if (part.optional && bound === 'mildest') continue;
    const { min, max } = daysOf(part);
    const upper = max ?? (min === null ? TOUCH : Number.POSITIVE_INFINITY);
    const days = bound === 'harshest' ? upper : (min ?? TOUCH);
    switch (part.kind) {
      case 'death':
        raise('death', 1);
        break;
      case 'life-imprisonment':
        raise('life', 1);
        break;
      case 'imprisonment':
        raise('longest-imprisonment', days);
        raise('shortest-imprisonment', min ?? TOUCH);
        break;
      case 'administrative-detention':
      case 'arrest':
        raise('detention', days);
        break;
      case 'restriction-of-liberty':
      case 'probation':
        raise('restriction', days);
        break;
      case 'community-service':
      case 'corrective-labour':
        raise('labour', labour(part, bound) ?? TOUCH);
        break;
      case 'fine':
        raise('fine', fine(part, bound, toEuros) ?? TOUCH);
        break;
      case 'warning':
        raise('warning', 1);
        break;
      default:
        raise('other-measure', 1);
    }
  }
  return severity;
}

function labour(part: PenaltyPart, bound: 'mildest' | 'harshest'): number | null {
  const amount = bound === 'harshest' ? (part.max ?? part.min) : part.min;
  return amount == null ? null : toDays(amount, part.unit);
}

function fine(part: PenaltyPart, bound: 'mildest' | 'harshest', toEuros: ToEuros): number | null {
  const amount = bound === 'harshest' ? (part.max ?? part.min) : part.min;
  return amount == null || !part.unit ? null : toEuros(amount, part.unit);
}

/** Negative when a is milder than b, positive when harsher, 0 when their order is the same. */
export function compareSeverity(a: Severity, b: Severity): number {
  for (let at = 0; at < ORDER.length; at++) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Where something that goes from a mildest to a harshest penalty stands among others. */
export interface Place {
  most: Severity;
  least: Severity;
}

/** Negative when a is milder: by the harshest, then by the mildest. */
export const comparePlaces = (a: Place, b: Place): number =>
  compareSeverity(a.most, b.most) || compareSeverity(a.least, b.least);

const TIMES: ReadonlySet<(typeof ORDER)[number]> = new Set(['longest-imprisonment', 'detention']);

/**
 * Whether the heaviest of what a severity counts has a recorded bound. Custody without a stated maximum and a fine
 * without an amount have none: neither the most nor nothing.
 */
export function isBounded(severity: Severity): boolean {
  const at = severity.findIndex((value) => value > 0);
  const [name, value = 0] = [ORDER[at], severity[at]];
  if (!name) return true;
  if (TIMES.has(name)) return Number.isFinite(value) && value > TOUCH;
  return name !== 'fine' || value > TOUCH;
}

/** The mildest and the harshest of alternative penalties, each with the place of its alternative in the list; null where one is unknown. */
export function severityRange(
  alternatives: readonly Alternative[],
  toEuros: ToEuros,
): {
  mildest: { severity: Severity; alternative: number | null } | null;
  harshest: { severity: Severity; alternative: number | null } | null;
} {
  if (alternatives.length === 0) {
    const none = { severity: NO_PENALTY, alternative: null };
    return { mildest: none, harshest: none };
  }
  const pick = (bound: 'mildest' | 'harshest') => {
    const sign = bound === 'mildest' ? 1 : -1;
    let best: { severity: Severity; alternative: number | null } | null = null;
    for (const [at, alternative] of alternatives.entries()) {
      const severity = severityOf(alternative.all_of, bound, toEuros);
      if (!severity) return null;
      if (!best || sign * compareSeverity(severity, best.severity) < 0)
        best = { severity, alternative: at };
    }
    return best;
  };
  return { mildest: pick('mildest'), harshest: pick('harshest') };
}
