import { correctionLink } from '@/links/correction';
import type { Words } from '@/messages';

/** What a site knows about corrections: where they go, where it is reached from outside, what data it shows. */
export interface Corrections {
  /** `mailto:…` or the address of a form for issues; null = none is set, and the page on method says what to do. */
  target: string | null;
  /** The address of the site, without a path. */
  site: string;
  version: string;
}

/** Where a correction of a record is written: a message with the record, its link and the version of the data. */
export function correctionHref(
  { t, lang }: Words,
  { target, site, version }: Corrections,
  { name, record, path }: { name: string; record: string; path: string },
): string {
  if (!target) return `/${lang}/method#corrections`;
  return correctionLink(target, {
    title: t('corrections.subject', { record, name }),
    body: t('corrections.body', { record, link: new URL(path, site).href, version }),
  });
}

/**
 * "Report a correction" of one record. Nothing is sent or kept by the site: the reader's own program writes.
 * @param name what the record is called for a person who reads the message
 * @param record its id, or the path of a page that shows many
 * @param path its address on this site
 */
export function CorrectionLink({
  words,
  corrections,
  ...about
}: {
  words: Words;
  corrections: Corrections;
  name: string;
  record: string;
  path: string;
}) {
  return (
    <a className="correct" href={correctionHref(words, corrections, about)} rel="nofollow">
      {words.t('corrections.link')}
      <span className="visually-hidden">: {about.name}</span>
    </a>
  );
}
