import { embedSnippet } from '@/components/take/snippet';
import { isFramed } from '@/links/embed';
import { embedPath } from '@/links/take';
import { SITE } from '../page-metadata';
import type { TakenView } from './view';

/** CSS pixels; with JavaScript the frame takes the height of what it shows. */
const HEIGHT = 600;

/** What to paste into another site to show a page there; null where the page has no frame. */
export function snippetOf({ path, title, tables }: TakenView): string | null {
  const [, , section = ''] = path.split('/');
  if (!isFramed(section) || !tables) return null;
  return embedSnippet({ src: SITE.origin + embedPath(path), title, height: HEIGHT });
}
