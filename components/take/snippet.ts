import { escapeMarkup } from '@/words/escape';

/**
 * Sets the height of the frame before it to what that frame, and no other window, says of itself. No more than a
 * number is taken from the message.
 */
const LISTENER =
  '(function(f){addEventListener("message",function(e){' +
  'if(f&&e.source===f.contentWindow&&e.data&&e.data.drugLaws===true&&e.data.height>0)' +
  'f.height=Math.ceil(e.data.height)})})(document.currentScript.previousElementSibling)';

/**
 * HTML that puts a frame of this site into another page. With JavaScript the frame takes the height of its content,
 * without it the given one holds and the frame scrolls. One line, so that editors of articles leave it whole.
 * @param src absolute address of the frame: the site's origin and embedPath of a page
 * @param title what the frame shows, for those who do not see it
 * @param height in CSS pixels
 */
export function embedSnippet({
  src,
  title,
  height,
}: {
  src: string;
  title: string;
  height: number;
}): string {
  const frame = `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}<script>${LISTENER}</script>`;
}
