/** A range of prison as the law or a reader sets it, in the units in which it is said. */
import { custodyOf, joinCustody } from '../penalty/custody';
import { type Answer, isOpen } from '../scenario/answer';
import type { Alternative, PenaltyPart } from '../schema';

/** A length of prison. `d` days, `m` months, `y` years; 0 days = a sentence without prison is open. */
export interface Term {
  n: number;
  unit: 'd' | 'm' | 'y';
}

/**
 * `from` = null: the law states no minimum here. `to` = null: it states no maximum. `beyond`: what no term can
 * measure and what therefore has no price.
 */
export interface Sentence {
  from: Term | null;
  to: Term | null;
  beyond: 'life' | 'death' | null;
}

const UNITS_A_YEAR = { d: 365, m: 12, y: 1 } as const;

/** A term in years: a year has 12 months or 365 days, as the price of prison is 365 × the cost of a day. */
export function yearsOf({ n, unit }: Term): number {
  return n / UNITS_A_YEAR[unit];
}

/** The one way of saying a term: twelve months are a year, and nothing is no days. */
export function plainTerm({ n, unit }: Term): Term {
  if (n === 0) return { n, unit: 'd' };
  return unit === 'm' && n % 12 === 0 ? { n: n / 12, unit: 'y' } : { n, unit };
}

/** @param days a length in which a month counts 30 days and a year 365; null where it is in none of the units. */
export function termOfDays(days: number): Term | null {
  if (days > 0 && days % 365 === 0) return { n: days / 365, unit: 'y' };
  if (days > 0 && days % 30 === 0) return plainTerm({ n: days / 30, unit: 'm' });
  if (days > 0 && (days * 12) % 365 === 0) return { n: (days * 12) / 365, unit: 'm' };
  return Number.isInteger(days) ? { n: days, unit: 'd' } : null;
}

/** Custody of other kinds (a police cell, a house of arrest) is no prison and is not priced as prison. */
const NOT_PRISON: ReadonlySet<PenaltyPart['kind']> = new Set([
  'administrative-detention',
  'arrest',
]);

const prisonAlone = (alternatives: readonly Alternative[]): Alternative[] =>
  alternatives.map(({ all_of }) => ({
    all_of: all_of.map((part) => (NOT_PRISON.has(part.kind) ? { ...part, kind: 'other' } : part)),
  }));

/**
 * The prison that an answer leaves open, from the least to the most over all rules that apply or may apply.
 * @returns null when it is not prison, or when not every sanction is known.
 */
export function sentenceOf(answer: Answer): Sentence | null {
  if (answer.outcome === 'unknown' || answer.range?.known !== 'yes') return null;
  const custody = joinCustody(
    answer.rules.filter(isOpen).map(({ rule }) => custodyOf(prisonAlone(rule.penalties))),
  );
  if (custody.possible !== 'yes') return null;
  const beyond = custody.death ? 'death' : custody.life ? 'life' : null;
  const from = custody.minDays === null ? null : termOfDays(custody.minDays);
  const to = custody.maxDays ? termOfDays(custody.maxDays) : null;
  return { from, to, beyond };
}

/** Whether two sentences say the same. */
export function sameSentence(a: Sentence, b: Sentence): boolean {
  const same = (one: Term | null, other: Term | null) =>
    one === null || other === null ? one === other : yearsOf(one) === yearsOf(other);
  return same(a.from, b.from) && same(a.to, b.to) && a.beyond === b.beyond;
}
