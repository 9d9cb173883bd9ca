/**
 * The only script of a frame: tells the page around it `{ drugLaws: true, height }`, in CSS pixels, at first and
 * whenever it changes. It says nothing else, so it may say it to anybody ('*').
 * The headers of frames allow this text alone, by its hash.
 */
export const FRAME_SCRIPT =
  '(function(){var e=document.documentElement;function tell(){parent.postMessage({drugLaws:true,' +
  'height:Math.ceil(e.getBoundingClientRect().height)},"*")}' +
  'if(parent!==window){new ResizeObserver(tell).observe(e);addEventListener("load",tell)}})()';
