import type { TakenView } from './view';

/** What to paste into another site to show a page there; null where the page has no frame. */
export function snippetOf(_view: TakenView): string | null {
  return null;
}
