/** What of `data/` is read and given away, as somebody would try it who puts a link there. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataVersion, readDataFiles, readPublishedFiles } from './files';
import { testFolder } from './test-database';

let root: string;
let data: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
const names = () => readPublishedFiles(data).map((file) => file.path);

beforeEach(() => {
  root = testFolder();
  data = path.join(root, 'data');
  write('secret.yaml', 'password: hidden');
  write('data/jurisdictions/ge.yaml', 'jurisdiction: {}');
  write('data/exchange-rates.yaml', 'rates: []');
  write('data/LICENSE', 'CC BY 4.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what is published', () => {
  it('is a fixed list of files', () => {
    write('data/jurisdictions/.draft.yaml', 'draft');
    write('data/jurisdictions/old/ge.yaml', 'old');
    write('data/notes.md', 'notes');
    write('data/merged/ge.json', '{}');
    expect(names()).toEqual(['jurisdictions/ge.yaml', 'LICENSE', 'exchange-rates.yaml']);
  });

  it.each(['jurisdictions/am.yaml', 'exchange-rates.yaml', 'changes.yaml', 'LICENSE', 'FORMAT.md'])(
    'is never what a link leads to, as %s',
    (name) => {
      rmSync(path.join(data, name), { force: true });
      symlinkSync(path.join(root, 'secret.yaml'), path.join(data, name));
      for (const read of [readPublishedFiles, readDataFiles]) {
        expect(() => read(data)).toThrow(`data/${name} is no regular file`);
        expect(() => read(data)).not.toThrow(/hidden/);
      }
    },
  );

  it('is not read through a folder that is a link', () => {
    renameSync(path.join(data, 'jurisdictions'), path.join(root, 'elsewhere'));
    symlinkSync(path.join(root, 'elsewhere'), path.join(data, 'jurisdictions'));
    expect(() => readPublishedFiles(data)).toThrow('data/jurisdictions is no folder');
  });

  it('is no folder under the name of a file', () => {
    mkdirSync(path.join(data, 'jurisdictions/am.yaml'));
    expect(() => readPublishedFiles(data)).toThrow('data/jurisdictions/am.yaml is no regular file');
  });
});

it.each(['jurisdictions/ge.yaml', 'exchange-rates.yaml', 'LICENSE'])(
  'the data version changes with any byte that is published, of %s',
  (name) => {
    const before = dataVersion(readPublishedFiles(data));
    write(`data/${name}`, 'other');
    expect(dataVersion(readPublishedFiles(data))).not.toBe(before);
  },
);
