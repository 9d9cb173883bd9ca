/** The styles of frames, each written into the frame itself. */
import plain from '@/app/globals.css?frame';
import compare from '@/app/sections/compare.css?frame';
import costs from '@/app/sections/costs.css?frame';
import map from '@/app/sections/map.css?frame';
import proportion from '@/app/sections/proportion.css?frame';
import scenario from '@/app/sections/scenario.css?frame';

/** By the word of the section. */
export const FRAME_STYLES: Readonly<Record<string, string>> = {
  compare,
  costs,
  map,
  proportion,
  scenario,
};

/** Of a frame that says why there is nothing to show. */
export const PLAIN_STYLE = plain;
