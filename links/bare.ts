import type { Language } from '@/law/vocabulary';
import { type Parsed, readSegment } from './grammar';
import { type Section, sectionPath } from './sections';

/** Parts of the site that are one page: nothing may follow their name in an address. */
export type BarePage = Extract<Section, 'method' | 'verification' | 'glossary'>;

/** @param segments what follows /{lang}/{page} */
export function parseBare(
  lang: Language,
  page: BarePage,
  segments: readonly string[],
): Parsed<null> {
  const path = sectionPath(lang, page);
  const [extra] = segments.map(readSegment).filter(Boolean);
  return extra
    ? { kind: 'problem', problem: { kind: 'extra', part: extra, proposals: [{ word: '', path }] } }
    : { kind: 'view', view: null };
}
