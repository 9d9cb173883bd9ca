/** The letters of pictures: Latin with all its diacritics, and Cyrillic, read once from the font's own package. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Font } from 'satori';

const FOLDER = 'node_modules/@fontsource/noto-sans/files';
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
const WEIGHTS = [400, 700] as const;

let known: Promise<Font[]> | undefined;

/** @throws when the package is not installed */
export function pictureFonts(): Promise<Font[]> {
  known ??= Promise.all(
    WEIGHTS.flatMap((weight) =>
      SUBSETS.map(
        async (subset): Promise<Font> => ({
          // A name a subset: a letter that one lacks is looked for in the next.
          name: `Noto Sans ${subset}`,
          weight,
          style: 'normal',
          data: await readFile(
            path.join(
              /*turbopackIgnore: true*/ process.cwd(),
              FOLDER,
              `noto-sans-${subset}-${weight}-normal.woff`,
            ),
          ),
        }),
      ),
    ),
  );
  return known;
}

export const FONT_FAMILY = SUBSETS.map((subset) => `"Noto Sans ${subset}"`).join(', ');
