import { type Language, OFFENCES, type Offence } from '@/law/vocabulary';
import { type Chosen, choose, unfiltered } from './filters';
import { extra, nearest, type Parsed, problem, readSegment, settle } from './grammar';
import { type OnDay, onDay } from './on';

/** What the colours of the map say: the longest custody, or the kind of liability. */
export const COLOURINGS = ['custody', 'regime'] as const;
export type Colouring = (typeof COLOURINGS)[number];

export interface MapView extends OnDay {
  offence: Offence;
  colouring: Colouring;
}

/** What the bare address shows. */
export const DEFAULT_MAP: MapView = { offence: 'possession', colouring: 'custody' };

const WORDS = { offence: OFFENCES, colouring: COLOURINGS } as const;

/** /{lang}/map[/{offence}[/{colouring}]], without what is the default anyway. */
export function mapPath(lang: Language, { offence, colouring, on }: MapView): string {
  const byLiability = colouring !== DEFAULT_MAP.colouring;
  const words = [
    ...(byLiability || offence !== DEFAULT_MAP.offence ? [offence] : []),
    ...(byLiability ? [colouring] : []),
  ];
  return onDay([`/${lang}/map`, ...words].join('/'), on);
}

/** @param segments what follows /{lang}/map; either word may come first or alone */
export function parseMap(lang: Language, segments: readonly string[]): Parsed<MapView> {
  const given = unfiltered(WORDS);
  for (const word of segments.map(readSegment).filter(Boolean))
    if (!choose(WORDS, given, word)) return wrong(lang, given, word);
  const view = completed(given);
  return settle(`/${lang}/map`, segments, mapPath(lang, view), view);
}

/** What was given, with the default for what was not. */
const completed = ({ offence, colouring }: Chosen<typeof WORDS>): MapView => ({
  offence: offence ?? DEFAULT_MAP.offence,
  colouring: colouring ?? DEFAULT_MAP.colouring,
});

/** A word that can't be read: an offence while none is given, then a colouring, then one part too many. */
function wrong(lang: Language, given: Chosen<typeof WORDS>, part: string): Parsed<never> {
  const view = completed(given);
  if (!given.offence && nearest(part, COLOURINGS, 1).length === 0)
    return problem('offence', part, near(part, OFFENCES), (offence) =>
      mapPath(lang, { ...view, offence }),
    );
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
