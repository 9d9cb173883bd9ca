import { type Language, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { extra, nearest, type Parsed, problem, readSegment, settle } from './grammar';
import { type OnDay, onDay } from './on';

/** No substance = the list of all. */
export interface ThresholdsView extends OnDay {
  substance: Substance | null;
}

/** /{lang}/thresholds[/{substance}] @param on YYYY-MM-DD; null or left out = today */
export function thresholdsPath(
  lang: Language,
  substance?: string | null,
  on?: string | null,
): string {
  return onDay([`/${lang}/thresholds`, substance].filter(Boolean).join('/'), on);
}

/** @param segments what follows /{lang}/thresholds; spaces in a substance's name are read as hyphens */
export function parseThresholds(
  lang: Language,
  segments: readonly string[],
): Parsed<ThresholdsView> {
  const [typed = '', part] = segments.map(readSegment).filter(Boolean);
  const word = typed.replace(/[\s_]+/g, '-');
  const substance = SUBSTANCES.find((known) => known === word) ?? null;
  if (typed && !substance)
    return problem('substance', typed, [...nearest(word, SUBSTANCES), ''], (proposed) =>
      thresholdsPath(lang, proposed),
    );
  const path = thresholdsPath(lang, substance);
  if (part) return extra(part, path);
  return settle(thresholdsPath(lang), segments, path, { substance });
}
