/** For how long others may keep an answer. "Today" on every page is the day in UTC, so nothing may outlive it. */

const DAY = 86_400;
/** A browser asks again after a minute, a shared cache after an hour: so soon new data is seen. */
const BROWSER = 60;
const SHARED = 3600;

/** The number of the day in UTC. @param now milliseconds */
export const dayOf = (now: number): number => Math.floor(now / (DAY * 1000));

/** @param now milliseconds. @returns the header's text */
export function keptControl(now: number): string {
  const left = DAY - (Math.floor(now / 1000) % DAY);
  const shared = Math.min(SHARED, left);
  return [
    'public',
    `max-age=${Math.min(BROWSER, left)}`,
    `s-maxage=${shared}`,
    // Never stale across the turn of the day.
    ...(left > shared ? [`stale-while-revalidate=${left - shared}`] : []),
  ].join(', ');
}

export const FOR_GOOD = `public, max-age=${365 * DAY}, immutable`;
export const NOT_KEPT = 'no-store';
/** A mistyped address may mean something after the next change. */
export const PROBLEM = `public, max-age=${BROWSER}`;
