import type { CSSProperties } from 'react';
import type { Custody } from '@/law/penalty/custody';
import { severityStep } from '@/words/penalty';

/** Years the linear part of the scale covers; what is longer, and life, ends in the last stretch. */
const SCALE_YEARS = 25;
const LINEAR_PERCENT = 94;

/** Where a length of custody stands on the scale, in percent of its width. Linear up to 25 years. */
export function custodyPosition(days: number): number {
  return Math.min(LINEAR_PERCENT, (days / 365 / SCALE_YEARS) * LINEAR_PERCENT);
}

/**
 * The range of custody on one scale for all countries. It repeats what the words beside it say, so it is hidden
 * from screen readers; nothing is drawn where custody is not known.
 */
export function CustodyBar({ custody }: { custody: Custody }) {
  if (custody.possible === 'unknown') return null;
  const from = custodyPosition(custody.minDays ?? 0);
  const to = custody.maxDays === null ? LINEAR_PERCENT : custodyPosition(custody.maxDays);
  return (
    <div
      className={`span-bar fill-${severityStep(custody)}`}
      style={{ '--from': `${round(from)}%`, '--to': `${round(to)}%` } as CSSProperties}
      aria-hidden="true"
    >
      {custody.possible === 'yes' && (
        <span className={custody.maxDays === null ? 'open-ended' : undefined} />
      )}
      {(custody.life || custody.death) && <span className="life-end" />}
    </div>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
