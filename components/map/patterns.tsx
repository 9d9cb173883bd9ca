import { REGIMES } from '@/law/vocabulary';

/** The colour of each regime where it stands alone; the stylesheet has the same for plain fills. */
const REGIME_COLOUR = {
  none: 'var(--sev-0)',
  administrative: 'var(--sev-1)',
  misdemeanour: 'var(--sev-2)',
  criminal: 'var(--sev-4)',
} as const;

/** Every pair of a milder and a harsher regime. */
const PAIRS = REGIMES.flatMap((first, at) =>
  REGIMES.slice(at + 1).map((last) => ({ id: `${first}-${last}`, first, last })),
);

/** Fills that are patterns; the others are plain colours of the stylesheet. */
export const PATTERNS: ReadonlySet<string> = new Set([
  'unknown',
  'unstated',
  ...PAIRS.map(({ id }) => id),
]);

/**
 * Stripes of both regimes where a country has both, dots for what is not known, stripes for an open maximum.
 * @param used only these are written
 */
export function PatternDefs({ used }: { used: ReadonlySet<string> }) {
  const rules = [...used]
    .filter((fill) => PATTERNS.has(fill))
    .map((fill) => `.map .${fill}{fill:url(#map-${fill})}`);
  return (
    <defs>
      {/* Written here, since a stylesheet of its own would look for the pattern in itself. */}
      <style>{rules.join('')}</style>
      {used.has('unknown') && (
        <pattern id="map-unknown" width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M0 0h8v8H0z" fill="var(--sheet)" />
          <path d="M1 1h1.6v1.6H1zM5 5h1.6v1.6H5z" fill="var(--muted)" />
        </pattern>
      )}
      {used.has('unstated') && (
        <Stripes id="map-unstated" ground="var(--sev-0)" stripe="var(--sev-4)" />
      )}
      {PAIRS.filter(({ id }) => used.has(id)).map(({ id, first, last }) => (
        <Stripes
          key={id}
          id={`map-${id}`}
          ground={REGIME_COLOUR[first]}
          stripe={REGIME_COLOUR[last]}
          slant={first === 'none' ? 'level' : first === 'misdemeanour' ? 'falling' : 'rising'}
        />
      ))}
    </defs>
  );
}

const SLANTS = {
  rising: 'M-2 2l4-4M-2 10L10-2M6 10l4-4',
  falling: 'M-2 6l4 4M-2-2L10 10M6-2l4 4',
  level: 'M0 2h8',
} as const;

function Stripes({
  id,
  ground,
  stripe,
  slant = 'rising',
}: {
  id: string;
  ground: string;
  stripe: string;
  slant?: keyof typeof SLANTS;
}) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      <path d="M0 0h8v8H0z" fill={ground} />
      <path d={SLANTS[slant]} stroke={stripe} strokeWidth={3} />
    </pattern>
  );
}
