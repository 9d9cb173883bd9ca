import { takePath } from '@/links/take';
import type { Words } from '@/messages';
import { CopyLink } from '../client/CopyLink';

/**
 * What a reader can take from a page: its link, and everything else on a page of its own.
 * @param path the page's canonical path
 * @param query what changes only how the page is shown, with its question mark; copied with the link
 */
export function TakeAlong({
  words: { t },
  path,
  query = '',
}: {
  words: Words;
  path: string;
  query?: string;
}) {
  return (
    <>
      <a className="button" href={takePath(path)} rel="nofollow">
        {t('take.link')}
      </a>
      <CopyLink
        path={path + query}
        label={t('common.copyLink')}
        done={t('common.copied')}
        failed={t('common.copyFailed')}
      />
    </>
  );
}
