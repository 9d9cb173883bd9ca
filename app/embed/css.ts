/** The styles of frames: those of the pages, then what is different in a frame, written into each frame itself. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FILES = ['globals.css', 'styles/costs.css', 'styles/embed.css'] as const;

let known: Promise<string> | undefined;

/** Read once. @throws when the files of app/ are not beside the program */
export function frameCss(): Promise<string> {
  known ??= Promise.all(
    FILES.map((file) =>
      readFile(path.join(/*turbopackIgnore: true*/ process.cwd(), 'app', file), 'utf8'),
    ),
  ).then((texts) => shorten(texts.join('\n')));
  return known;
}

/** Without comments and indentation. No string in these files holds either. */
const shorten = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([{;,])\n/g, '$1')
    .replace(/;?\n?}\n?/g, '}');
