import type { Basis } from '@/law/vocabulary';

/** What marks a limit, by how the substance is weighed; the centre is at 0, 0. */
const SHAPES: Readonly<Record<Basis, string>> = {
  'pure-substance': 'M0-5.5L5.5 0 0 5.5-5.5 0z',
  'total-mixture': 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'dry-weight': 'M0-5L5 4H-5z',
  unknown: 'M-3.5-3.5L3.5 3.5M-3.5 3.5L3.5-3.5',
};

export function BasisShape({ basis }: { basis: Basis }) {
  return <path className={`basis basis-${basis}`} d={SHAPES[basis]} />;
}

/** The mark in a line of text; the word beside it says the same. */
export function BasisMark({ basis }: { basis: Basis }) {
  return (
    <svg className="basis-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <BasisShape basis={basis} />
    </svg>
  );
}
