import { type Language, OFFENCES, type Offence } from '@/law/vocabulary';
import { nearest, type Parsed, readSegment } from './grammar';
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

const isOneOf = <Word extends string>(list: readonly Word[], word: string): word is Word =>
  (list as readonly string[]).includes(word);

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
  const view: MapView = { ...DEFAULT_MAP };
  const given = new Set<keyof MapView>();
  for (const word of segments.map(readSegment).filter(Boolean)) {
    if (isOneOf(OFFENCES, word) && !given.has('offence')) {
      view.offence = word;
      given.add('offence');
    } else if (isOneOf(COLOURINGS, word) && !given.has('colouring')) {
      view.colouring = word;
      given.add('colouring');
    } else return wrong(lang, view, given, word);
  }
  const path = mapPath(lang, view);
  return [`/${lang}/map`, ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view }
    : { kind: 'moved', path };
}

/** A word that can't be read: an offence while none is given, then a colouring, then one part too many. */
function wrong(
  lang: Language,
  view: MapView,
  given: ReadonlySet<keyof MapView>,
  part: string,
): Parsed<never> {
  const propose = (word: string, change: Partial<MapView>) => ({
    word,
    path: mapPath(lang, { ...view, ...change }),
  });
  if (!given.has('offence') && nearest(part, COLOURINGS, 1).length === 0)
    return {
      kind: 'problem',
      problem: {
        kind: 'offence',
        part,
        proposals: near(part, OFFENCES).map((offence) => propose(offence, { offence })),
      },
    };
  if (!given.has('colouring'))
    return {
      kind: 'problem',
      problem: {
        kind: 'colouring',
        part,
        proposals: near(part, COLOURINGS).map((colouring) => propose(colouring, { colouring })),
      },
    };
  return { kind: 'problem', problem: { kind: 'extra', part, proposals: [propose('', {})] } };
}

/** The words of a short list, the nearest first; all of them when none is near. */
function near<Word extends string>(part: string, words: readonly Word[]): readonly Word[] {
  const found = nearest(part, words);
  return found.length ? words.filter((word) => found.includes(word)) : words;
}
