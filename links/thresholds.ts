import { type Language, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { nearest, type Parsed, type Problem, readSegment } from './grammar';

/** No substance = the list of all. */
export interface ThresholdsView {
  substance: Substance | null;
}

/** /{lang}/thresholds[/{substance}] */
export function thresholdsPath(lang: Language, substance?: string | null): string {
  return [`/${lang}/thresholds`, substance].filter(Boolean).join('/');
}

/** @param segments what follows /{lang}/thresholds; spaces in a substance's name are read as hyphens */
export function parseThresholds(
  lang: Language,
  segments: readonly string[],
): Parsed<ThresholdsView> {
  const [typed = '', ...extra] = segments.map(readSegment).filter(Boolean);
  const word = typed.replace(/[\s_]+/g, '-');
  const substance = SUBSTANCES.find((known) => known === word) ?? null;
  if (typed && !substance)
    return problem('substance', typed, [...nearest(word, SUBSTANCES), ''], (proposed) =>
      thresholdsPath(lang, proposed),
    );
  if (extra[0]) return problem('extra', extra[0], [''], () => thresholdsPath(lang, substance));
  const path = thresholdsPath(lang, substance);
  return [`/${lang}/thresholds`, ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view: { substance } }
    : { kind: 'moved', path };
}

function problem(
  kind: Problem['kind'],
  part: string,
  words: readonly string[],
  path: (word: string) => string,
): Parsed<never> {
  return {
    kind: 'problem',
    problem: { kind, part, proposals: words.map((word) => ({ word, path: path(word) })) },
  };
}
