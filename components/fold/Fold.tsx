import type { ReactNode } from 'react';

/**
 * A part of a page that is folded until it is asked for. The place that links lead to is inside, so that a browser
 * opens it for a fragment, without a script; on paper it is open.
 * @param id the anchor
 * @param count how much there is in it, in words
 */
export function Fold({
  id,
  title,
  count,
  open = false,
  children,
}: {
  id: string;
  title: string;
  count?: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="folded" open={open}>
      <summary>
        <h2>{title}</h2> {count && <span className="fold-count">{count}</span>}
      </summary>
      <div id={id}>{children}</div>
    </details>
  );
}
