import type { Direction } from '@/law/vocabulary';

/** What marks a reform, by its direction; the centre is at 0, 0. Told apart by shape, not by colour alone. */
const SHAPES: Readonly<Record<Direction, string>> = {
  softer: 'M-7-5.5H7L0 7z',
  harsher: 'M-7 5.5H7L0-7z',
  neutral: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
};

/** The shapes, defined once a page for all marks to use. */
export function DirectionDefs() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        {(Object.keys(SHAPES) as Direction[]).map((direction) => (
          <path key={direction} id={`to-${direction}`} d={SHAPES[direction]} />
        ))}
      </defs>
    </svg>
  );
}

/** The mark in a line of text; the word beside it says the same. */
export function DirectionMark({
  direction,
  unverified = false,
}: {
  direction: Direction;
  unverified?: boolean;
}) {
  return (
    <svg className="to-mark" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <path className={toClass(direction, unverified)} d={SHAPES[direction]} />
    </svg>
  );
}

/** The class of a mark: its direction, and whether anything was read that supports it. */
export const toClass = (direction: Direction, unverified: boolean) =>
  `to-${direction}${unverified ? ' to-unverified' : ''}`;
