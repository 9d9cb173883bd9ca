import type { Words } from '@/messages';
import { BasisShape } from './BasisMark';
import { fits, type Lane, limitLabels, type Segment, tierStep } from './layout';

const BAR = { top: 18, height: 22 } as const;

/**
 * One lane as a bar of steps with a mark on every limit. Positions are in percent, so the drawing takes any width
 * while its letters keep their size. @param label what the bar says, in words
 */
export function LaneBar({ words, lane, label }: { words: Words; lane: Lane; label: string }) {
  const { format } = words;
  const limits = new Map<number, number>();
  for (const { row, from, to, open } of lane.segments) {
    if (row.threshold.from) limits.set(from, row.threshold.from);
    if (!open && row.threshold.to) limits.set(to, row.threshold.to);
  }
  const labels = limitLabels(
    [...limits].map(([at, grams]) => ({
      at,
      text: format.number(grams, { maximumFractionDigits: 8 }),
    })),
  );
  const [{ row }] = lane.segments;
  return (
    <svg className="lane-bar" role="img" aria-label={label}>
      {lane.segments.map((segment) => (
        <Step key={segment.row.id} words={words} segment={segment} />
      ))}
      {[...limits.keys()].map((at) => (
        <svg
          key={at}
          x={`${at}%`}
          y={BAR.top + BAR.height / 2}
          overflow="visible"
          aria-hidden="true"
        >
          <BasisShape basis={row.threshold.basis} />
        </svg>
      ))}
      {labels.map(({ at, text, show }) => (
        <text
          key={at}
          x={`${at}%`}
          y={BAR.top - 5}
          className={show === 'wide' ? 'figure wide-only' : 'figure'}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

/** A stretch in the colour of its step: hatched where no court is bound, dashed where not verified. */
function Step({ words: { t, lang }, segment }: { words: Words; segment: Segment }) {
  const { row, from, to, open } = segment;
  const { tier, status } = row.threshold;
  const step = tierStep(tier);
  // The law's own word where it has several for one step: Slovakia's negligible and small.
  const word = row.term?.[lang] ?? t(`thresholds.short.${tier}`);
  const fit = fits(word.length + 2, to - from);
  const box = { x: `${from}%`, y: BAR.top, width: `${to - from}%`, height: BAR.height };
  const middle = { x: `${(from + to) / 2}%`, y: BAR.top + 15.5 };
  return (
    <>
      <rect className={`step-${step}`} {...box} />
      {open && (
        <svg x="100%" y={BAR.top} overflow="visible" aria-hidden="true">
          <path className={`step-${step}`} d={`M0 0L10 ${BAR.height / 2}L0 ${BAR.height}z`} />
        </svg>
      )}
      {row.force !== 'law' && <rect className="hatched" {...box} fill="url(#limits-hatch)" />}
      <rect className={status === 'recalled' ? 'edge unverified' : 'edge'} {...box} />
      {fit !== 'never' && (
        <text {...middle} className={fit === 'wide' ? 'wide-only' : undefined}>
          {step} {word}
        </text>
      )}
      {fit !== 'always' && (
        <text {...middle} className={fit === 'wide' ? 'phone-only' : undefined}>
          {step}
        </text>
      )}
    </>
  );
}
