import { CHOICES, type Choice, DEFAULT_CHOICE } from '@/law/matrix';
import type { Language } from '@/law/vocabulary';
import { type Chosen, choose, unfiltered } from './filters';
import { extra, nearest, type Parsed, problem, readSegment, settle } from './grammar';
import { lineWord } from './matrix';
import { type OnDay, onDay } from './on';

/** What the colours of the map say: the longest custody, or the kind of liability. */
export const COLOURINGS = ['custody', 'regime'] as const;
export type Colouring = (typeof COLOURINGS)[number];

export interface MapView extends OnDay {
  /** The line that the colours tell of. */
  line: Choice;
  colouring: Colouring;
}

/** What the bare address shows. */
export const DEFAULT_MAP: MapView = { line: DEFAULT_CHOICE, colouring: 'custody' };

const WORDS = { line: CHOICES, colouring: COLOURINGS } as const;

/** /{lang}/map[/{line}[/{colouring}]], without what is the default anyway. */
export function mapPath(lang: Language, { line, colouring, on }: MapView): string {
  const byLiability = line !== 'sale-worst' && colouring !== DEFAULT_MAP.colouring;
  const words = [
    ...(byLiability || line !== DEFAULT_MAP.line ? [line] : []),
    ...(byLiability ? [colouring] : []),
  ];
  return onDay([`/${lang}/map`, ...words].join('/'), on);
}

/** @param segments what follows /{lang}/map; either word may come first or alone */
export function parseMap(lang: Language, segments: readonly string[]): Parsed<MapView> {
  const given = unfiltered(WORDS);
  for (const word of segments.map(readSegment).filter(Boolean))
    if (!choose(WORDS, given, lineWord(word))) return wrong(lang, given, word);
  const view = completed(given);
  return settle(`/${lang}/map`, segments, mapPath(lang, view), view);
}

/** What was given, with the default for what was not. The worst case is one penalty, of which no kind of liability is told. */
const completed = ({ line, colouring }: Chosen<typeof WORDS>): MapView => ({
  line: line ?? DEFAULT_MAP.line,
  colouring: (line !== 'sale-worst' && colouring) || DEFAULT_MAP.colouring,
});

/** A word that can't be read: a line while none is given, then a colouring, then one part too many. */
function wrong(lang: Language, given: Chosen<typeof WORDS>, part: string): Parsed<never> {
  const view = completed(given);
  if (!given.line && nearest(part, COLOURINGS, 1).length === 0)
    return problem('line', part, near(part, CHOICES), (line) => mapPath(lang, { ...view, line }));
  if (!given.colouring)
    return problem('colouring', part, near(part, COLOURINGS), (colouring) =>
      mapPath(lang, { ...view, colouring }),
    );
  return extra(part, mapPath(lang, view));
}

/** The words of a short list, the nearest first; all of them when none is near. */
function near<Word extends string>(part: string, words: readonly Word[]): readonly Word[] {
  const found = nearest(part, words);
  return found.length ? words.filter((word) => found.includes(word)) : words;
}
