import type { Citation, Source } from '@/law/schema';
import type { Words } from '@/messages';

/** The sources of one record, each leading to its entry in the list of sources of the page. */
export function Citations({
  words,
  citations,
  sources,
  base = '',
}: {
  words: Words;
  citations: readonly Citation[];
  sources: ReadonlyMap<string, Source>;
  /** path of the page that holds the list of sources; '' = this page */
  base?: string;
}) {
  if (citations.length === 0) return null;
  return (
    <span className="small">
      {words.t('common.sources')}:{' '}
      {citations.map((citation, at) => (
        <span key={`${citation.source} ${citation.locator}`}>
          {at > 0 && '; '}
          <a href={`${base}#${citation.source}`}>
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
