/** No text of the interface is kept that nothing shows. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from './index';

type Tree = { readonly [key: string]: string | Tree };

const keysOf = (tree: Tree, at = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${at}${key}` : keysOf(value, `${at}${key}.`),
  );

const code = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && !/\.test\.tsx?$|^e2e\//.test(file) && existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys as the program writes them: whole, or with a place for a word, `penalty.${kind}`. */
const WRITTEN = new Set(code.match(/(?<![\w.-])[a-zA-Z]+(?:\.[\w-]+)+(?![\w.$-])/g));
const MADE = [...code.matchAll(/`([a-zA-Z]+\.(?:[^`\s]*?)\$\{[^`\n]*)`/g)].map(
  ([, key = '']) =>
    new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '[\\w-]+')}$`),
);
/** The places of lists of words, `vocabulary.offence`: their keys are put together elsewhere. */
const isInList = (key: string) => WRITTEN.has(key.slice(0, key.lastIndexOf('.')));

test('every text is used', () => {
  const keys = keysOf(messages.en as unknown as Tree);
  expect(WRITTEN.size).toBeGreaterThan(500);
  const unused = keys.filter(
    (key) => !WRITTEN.has(key) && !isInList(key) && !MADE.some((made) => made.test(key)),
  );
  expect(unused).toEqual([]);
});
