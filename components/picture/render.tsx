/** Pictures as files. Letters become outlines, so that they look the same wherever they are opened. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Words } from '@/messages';
import { escapeMarkup } from '@/words/escape';
import { Chart, chartSize, PREVIEW, Preview } from './Drawing';
import { pictureFonts } from './fonts';
import type { Picture } from './model';

/** The chart of a page with all its rows. */
export async function chartSvg(words: Words, picture: Picture): Promise<string> {
  return withTitle(
    await satori(<Chart words={words} picture={picture} />, {
      ...chartSize(picture),
      fonts: await pictureFonts(),
    }),
    picture,
  );
}

/** The picture of a link, 1200 × 630. */
export async function previewSvg(words: Words, picture: Picture): Promise<string> {
  return withTitle(
    await satori(<Preview words={words} picture={picture} />, {
      ...PREVIEW,
      fonts: await pictureFonts(),
    }),
    picture,
  );
}

export function toPng(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Outlines can't be read aloud or copied: the title and the rows stand in the file as text too. */
function withTitle(svg: string, { title, rows, unknown, foot, link }: Picture): string {
  const told = [...rows, ...unknown]
    .map(({ name, word, value }) => `${name}: ${word}, ${value}`)
    .join('; ');
  return svg.replace(
    /^(<svg[^>]*)>/,
    (_all, open: string) =>
      `${open} role="img"><title>${escapeMarkup(title)}</title><desc>${escapeMarkup(`${told}. ${foot}. ${link}`)}</desc>`,
  );
}
