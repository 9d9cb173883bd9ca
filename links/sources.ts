import type { Language } from '@/law/vocabulary';
import {
  extra,
  jurisdictionCode,
  type Known,
  nearestJurisdictions,
  type Parsed,
  problem,
  readSegment,
  settle,
} from './grammar';

/** No code = all jurisdictions with the number of their sources. */
export interface SourcesView {
  code: string | null;
}

/** /{lang}/sources[/{ge}] */
export function sourcesPath(lang: Language, code?: string | null): string {
  return [`/${lang}/sources`, code].filter(Boolean).join('/');
}

/**
 * The entry of one source, with all that rests on it.
 * @param source its id, which starts with the code of its jurisdiction (data/FORMAT.md; the check holds it)
 */
export function sourcePath(lang: Language, source: string): string {
  return `${sourcesPath(lang, source.split('-', 1)[0])}#${source}`;
}

/** @param segments what follows /{lang}/sources */
export function parseSources(
  lang: Language,
  segments: readonly string[],
  known: Known,
): Parsed<SourcesView> {
  const [typed = '', part] = segments.map(readSegment).filter(Boolean);
  const code = typed ? jurisdictionCode(typed, known) : null;
  if (typed && !code)
    return problem('country', typed, nearestJurisdictions(typed, known), (word) =>
      sourcesPath(lang, word),
    );
  const path = sourcesPath(lang, code);
  if (part) return extra(part, path);
  return settle(sourcesPath(lang), segments, path, { code });
}
