import type { Citation, Source } from '@/law/schema';
import { sourcePath } from '@/links/sources';
import type { Words } from '@/messages';

/**
 * The sources of one record with the article in each. A source leads to its entry, where one sees when it was read,
 * where it is found, and every record that rests on it with article and status.
 */
export function Citations({
  words,
  citations,
  sources,
}: {
  words: Words;
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
}) {
  if (citations.length === 0) return null;
  return (
    <span className="small">
      {words.t('common.sources')}:{' '}
      {citations.map((citation, at) => (
        <span key={`${citation.source} ${citation.locator}`}>
          {at > 0 && '; '}
          <a href={sourcePath(words.lang, citation.source)}>
            {shorten(sources.get(citation.source)?.title ?? citation.source)}
          </a>
          {citation.locator ? `, ${citation.locator}` : ''}
        </span>
      ))}
    </span>
  );
}

function shorten(title: string): string {
  return title.length > 70 ? `${title.slice(0, 67).trimEnd()}…` : title;
}
