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
 * @param perhaps a wider range that is possible, while `custody` is what is likely: drawn faintly behind it
 */
export function CustodyBar({ custody, perhaps }: { custody: Custody; perhaps?: Custody | null }) {
  if (custody.possible === 'unknown' && !perhaps) return null;
  return (
    <div className="span-bar" aria-hidden="true">
      {perhaps && <Stretch custody={perhaps} className="perhaps" />}
      <Stretch custody={custody} />
    </div>
  );
}

function Stretch({ custody, className = '' }: { custody: Custody; className?: string }) {
  const open = custody.maxDays === null;
  const from = custodyPosition(custody.minDays ?? 0);
  const to = custody.maxDays === null ? LINEAR_PERCENT : custodyPosition(custody.maxDays);
  const classes = (own: string) =>
    [`fill-${severityStep(custody)}`, own, className].filter(Boolean).join(' ');
  return (
    <>
      {custody.possible === 'yes' && (
        <span
          className={classes(open ? 'open-ended' : '')}
          style={{ '--from': `${round(from)}%`, '--to': `${round(to)}%` } as CSSProperties}
        />
      )}
      {(custody.life || custody.death) && <span className={classes('life-end')} />}
    </>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
