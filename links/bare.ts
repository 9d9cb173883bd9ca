import type { Language } from '@/law/vocabulary';
import { extra, type Parsed, readSegment } from './grammar';
import { type Section, sectionPath } from './sections';

/** Parts of the site that are one page: nothing may follow their name in an address. */
export type BarePage = Extract<Section, 'overview' | 'method' | 'verification' | 'glossary'>;

/** @param segments what follows /{lang}/{page} */
export function parseBare(
  lang: Language,
  page: BarePage,
  segments: readonly string[],
): Parsed<null> {
  const [part] = segments.map(readSegment).filter(Boolean);
  return part ? extra(part, sectionPath(lang, page)) : { kind: 'view', view: null };
}
