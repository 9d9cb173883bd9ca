import type { Custody } from '@/law/penalty/custody';
import { severityStep } from '@/words/penalty';
import { custodyPosition } from '../penalty/CustodyBar';
import { COLOUR, LOOKS } from './looks';
import type { Span } from './model';

/** A range of custody; an open end is striped, life is the dark end, what is merely possible is faint. */
export function Track({
  custody,
  perhaps = null,
  height,
  faint,
}: {
  custody: Custody | null;
  perhaps?: Custody | null;
  height: number;
  faint: boolean;
}) {
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        height,
        background: COLOUR.line,
        borderRadius: 3,
      }}
    >
      {perhaps && <Term custody={perhaps} opacity={FAINT} />}
      {custody && <Term custody={custody} opacity={faint ? FAINT : 1} />}
    </div>
  );
}

const FAINT = 0.4;

function Term({ custody, opacity }: { custody: Custody; opacity: number }) {
  const { possible, minDays, maxDays, life, death } = custody;
  const endless = life || death;
  if (possible !== 'yes' && !endless) return null;
  const from = custodyPosition(minDays ?? 0);
  const open = maxDays === null;
  const to = maxDays === null ? 94 : custodyPosition(maxDays);
  const colour = COLOUR.severity[severityStep(custody)];
  return (
    <div style={{ display: 'flex', position: 'absolute', inset: 0, opacity }}>
      <div
        style={{
          display: 'flex',
          position: 'absolute',
          left: `${from}%`,
          width: `${Math.max(to - from, 0.6)}%`,
          top: 0,
          bottom: 0,
          borderRadius: 3,
          ...(open
            ? {
                backgroundImage: `repeating-linear-gradient(90deg, ${colour} 0px, ${colour} 6px, ${COLOUR.paper} 6px, ${COLOUR.paper} 10px)`,
              }
            : { background: colour }),
        }}
      />
      {endless && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            right: 0,
            width: '5%',
            top: 0,
            bottom: 0,
            background: COLOUR.ink,
          }}
        />
      )}
    </div>
  );
}

/** The narrowest place of the bars, in pixels: a label is set only where it fits. */
const BAR_WIDTH = 430;

/** Stretches, one lane under the other. */
export function Lanes({
  lanes,
  height,
  faint,
}: {
  lanes: readonly (readonly Span[])[];
  height: number;
  faint: boolean;
}) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {lanes.map((spans, at) => (
        <div
          // The lanes of a row have no name of their own and never change places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          style={{
            display: 'flex',
            position: 'relative',
            height: lanes.length > 1 ? height * 0.65 : height * 1.4,
            marginBottom: 2,
            background: COLOUR.line,
          }}
        >
          {spans.map((span) => (
            <Stretch key={`${span.look} ${span.from}`} span={span} height={height} faint={faint} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Stretch({ span, height, faint }: { span: Span; height: number; faint: boolean }) {
  const { from, to, look, label, open, unverified } = span;
  const { background, ink } = LOOKS[look];
  const width = Math.max(to - from, 0.4);
  const letters = ((width / 100) * BAR_WIDTH) / (height * 0.62);
  const text =
    label && (letters > label.long.length ? label.long : letters > 1.2 ? label.short : '');
  return (
    <div
      style={{
        display: 'flex',
        position: 'absolute',
        left: `${from}%`,
        width: `${width}%`,
        top: 0,
        bottom: 0,
        alignItems: 'center',
        justifyContent: 'center',
        background,
        color: ink,
        fontSize: height,
        lineHeight: 1,
        opacity: faint ? 0.5 : 1,
        ...(unverified
          ? { border: `2px dashed ${COLOUR.warn}` }
          : { borderRight: `1px solid ${COLOUR.paper}` }),
      }}
    >
      {text}
      {open && text ? ' ›' : ''}
    </div>
  );
}
