/** The order in which the answers of several jurisdictions to one scenario are read. */
import { comparePlaces, isBounded, NO_PENALTY, type Place } from '../penalty/order';
import type { Answer, PenaltyRange } from './answer';

/**
 * - `settled`: what applies, or likely applies, is known, and so is its harshest penalty.
 * - `open`: all that may apply is known; which of it does depends on what was not said, or a court decides.
 * - `unknown`: something that may apply is not known, or was not read in any source.
 */
export const STANDINGS = ['settled', 'open', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What applies or likely applies; where nothing is likelier than the rest, all that may apply. */
export const leadingRange = (answer: Answer): PenaltyRange | null =>
  answer.likelyRange ?? answer.range;

const isLawful = ({ outcome, regimes }: Answer) =>
  outcome === 'no-offence' || (regimes.length === 1 && regimes[0] === 'none');

function placeOf(answer: Answer): Place | null {
  // That nothing punishes an act gives it no place where no source was read that says so.
  if (isLawful(answer))
    return answer.evidence === null || answer.evidence === 'recalled'
      ? null
      : { most: NO_PENALTY, least: NO_PENALTY };
  const range = leadingRange(answer);
  if (range?.known !== 'yes' || !range.harshest || !range.mildest) return null;
  const { severity } = range.harshest;
  return isBounded(severity) ? { most: severity, least: range.mildest.severity } : null;
}

/** In which of the three groups an answer stands. */
export function standingOf(answer: Answer): Standing {
  if (answer.outcome === 'unknown' || !placeOf(answer)) return 'unknown';
  if (answer.likelyRange) return 'settled';
  // Not punished if it was for own use, and no amount says so: that is for a court.
  if (answer.caveats.includes('own-use-unmeasured')) return 'open';
  return answer.outcome === 'depends' || answer.outcome === 'court-decides' ? 'open' : 'settled';
}

export interface Ranked {
  answer: Answer;
  standing: Standing;
  /** From 1, the mildest, among the settled; those of one severity share it. null = not ranked. */
  rank: number | null;
}

/**
 * Ranks answers by the harshest penalty of what applies or is likely, then by the mildest.
 * @returns the settled ones from the mildest; then the open ones, ordered by all that may apply and without a rank;
 *   then, in the order given, those that are not known wholly.
 */
export function rank(answers: readonly Answer[]): Ranked[] {
  const placed = answers.map((answer) => ({
    answer,
    standing: standingOf(answer),
    place: placeOf(answer),
  }));
  placed.sort(
    (a, b) =>
      STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
      (a.standing !== 'unknown' && a.place && b.place ? comparePlaces(a.place, b.place) : 0),
  );
  let last: { rank: number; place: Place } | null = null;
  return placed.map(({ answer, standing, place }, at) => {
    if (standing !== 'settled' || !place) return { answer, standing, rank: null };
    if (!last || comparePlaces(last.place, place) !== 0) last = { rank: at + 1, place };
    return { answer, standing, rank: last.rank };
  });
}

/** The groups that have answers, in their order. */
export const inGroups = (ranked: readonly Ranked[]): { standing: Standing; members: Ranked[] }[] =>
  STANDINGS.map((standing) => ({
    standing,
    members: ranked.filter((one) => one.standing === standing),
  })).filter(({ members }) => members.length > 0);
