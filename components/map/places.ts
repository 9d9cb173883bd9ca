/** Which shape of the atlas is which jurisdiction, and where its label stands. */
import type { Point } from './planar';

/** ISO 3166 numbers, by which the atlas names its shapes; Kosovo has none and is found by its name. */
export const SHAPE_KEYS: Readonly<Record<string, string>> = {
  al: '008',
  am: '051',
  az: '031',
  ba: '070',
  bg: '100',
  by: '112',
  cz: '203',
  ee: '233',
  ge: '268',
  hr: '191',
  hu: '348',
  kg: '417',
  kz: '398',
  lt: '440',
  lv: '428',
  md: '498',
  me: '499',
  mk: '807',
  pl: '616',
  pt: '620',
  ro: '642',
  rs: '688',
  ru: '643',
  si: '705',
  sk: '703',
  tj: '762',
  tm: '795',
  ua: '804',
  uz: '860',
  xk: 'Kosovo',
};

/** A point inside Crimea: the atlas draws the peninsula with Russia, this map with Ukraine (UN resolution 68/262). */
export const CRIMEA: Point = [34.2, 45.2];

export const PANELS = ['west', 'east', 'inset'] as const;
export type PanelName = (typeof PANELS)[number];

/** Where a country is labelled. `leader` = the point of the country to which a line leads from the label. */
export interface Place {
  panel: PanelName;
  /** Longitude and latitude of the middle of the label's first line. */
  at: Point;
  leader?: Point;
  anchor?: 'end';
  /** Name and mark on one line, where countries lie too close above each other for two. */
  inline?: boolean;
  /** Large enough that its name fits on a phone too. */
  large?: boolean;
  /** The name stands on as many lines as it has words. */
  narrow?: boolean;
}

export const PLACES: Readonly<Record<string, Place>> = {
  al: { panel: 'inset', at: [20.05, 41.0] },
  am: { panel: 'east', at: [43.6, 37.9], leader: [44.9, 40.1] },
  az: { panel: 'east', at: [48.0, 40.6] },
  ba: { panel: 'inset', at: [17.7, 44.6], narrow: true },
  bg: { panel: 'west', at: [25.2, 42.8] },
  by: { panel: 'west', at: [28.0, 53.6], large: true },
  cz: { panel: 'west', at: [15.2, 49.9] },
  ee: { panel: 'west', at: [19.6, 59.3], leader: [24.6, 58.8], anchor: 'end', inline: true },
  ge: { panel: 'east', at: [43.3, 42.2] },
  hr: { panel: 'inset', at: [16.2, 45.75] },
  hu: { panel: 'west', at: [19.3, 47.3] },
  kg: { panel: 'east', at: [74.8, 41.7] },
  kz: { panel: 'east', at: [67.5, 48.6], large: true },
  lt: { panel: 'west', at: [18.0, 55.9], leader: [22.2, 55.6], anchor: 'end', inline: true },
  lv: { panel: 'west', at: [18.6, 57.4], leader: [22.6, 56.9], anchor: 'end', inline: true },
  md: { panel: 'west', at: [31.4, 44.4], leader: [28.8, 46.9] },
  me: { panel: 'inset', at: [17.3, 41.9], leader: [19.2, 42.8] },
  mk: { panel: 'inset', at: [21.75, 41.9], narrow: true },
  pl: { panel: 'west', at: [19.4, 52.4], large: true },
  pt: { panel: 'west', at: [-14.4, 44.6], leader: [-8.3, 41.0] },
  ro: { panel: 'west', at: [24.9, 46.2], large: true },
  rs: { panel: 'inset', at: [20.7, 44.4] },
  ru: { panel: 'east', at: [52.0, 56.5], large: true },
  si: { panel: 'west', at: [9.2, 46.9], leader: [14.2, 46.2] },
  sk: { panel: 'west', at: [19.5, 48.95] },
  tj: { panel: 'east', at: [71.6, 38.6] },
  tm: { panel: 'east', at: [59.3, 39.3], large: true },
  ua: { panel: 'west', at: [32.0, 49.3], large: true },
  uz: { panel: 'east', at: [63.5, 41.8], large: true },
  xk: { panel: 'inset', at: [20.9, 42.7] },
};
