import { takePath } from '@/links/take';
import type { Words } from '@/messages';

/** From a page to everything that can be taken from it. @param path the page's canonical path */
export function TakeLink({ words, path }: { words: Words; path: string }) {
  return (
    <a className="button" href={takePath(path)} rel="nofollow">
      {words.t('take.link')}
    </a>
  );
}
