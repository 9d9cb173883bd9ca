/**
 * Pages of the site as frames in others: which parts have one, and how a frame says how high it is.
 * Its address is that of the page with a word before it, see embedPath.
 */

/** The parts of the site that can stand in another site. */
export const FRAMED = ['compare', 'scenario', 'map', 'costs'] as const;
export type Framed = (typeof FRAMED)[number];

export const isFramed = (section: string): section is Framed =>
  (FRAMED as readonly string[]).includes(section);

/**
 * The only script of a frame: tells the page around it `{ drugLaws: true, height }`, in CSS pixels, at first and
 * whenever it changes. It says nothing else, so it may say it to anybody ('*').
 * The headers of frames allow this text alone, by its hash.
 */
export const FRAME_SCRIPT =
  '(function(){var e=document.documentElement;function tell(){parent.postMessage({drugLaws:true,' +
  'height:Math.ceil(e.getBoundingClientRect().height)},"*")}' +
  'if(parent!==window){new ResizeObserver(tell).observe(e);addEventListener("load",tell)}})()';
