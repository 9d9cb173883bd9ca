/** Every case of `data/headlines/` against the engine, and the words of every line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataFolder } from '@/db/files';
import { readLaw } from '@/db/read-law';
import { caseDifferences } from './case-differences';
import { type HeadlineCase, headlineFileSchema } from './case-schema';
import { headlinesOf } from './headlines';

const { dossiers, rates } = readLaw();
const folder = path.join(dataFolder(), 'headlines');
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => headlineFileSchema.parse(parse(readFileSync(path.join(folder, name), 'utf8'))));

const nameOf = ({ substance, on }: HeadlineCase) => `${substance ?? 'any drug'} on ${on}`;

describe.each(files.map((file) => [file.jurisdiction, file] as const))('%s', (code, file) => {
  const dossier = dossiers.find(({ jurisdiction }) => jurisdiction.code.toLowerCase() === code);

  it.each(file.cases.map((each) => [nameOf(each), each] as const))('%s', (_name, each) => {
    if (!dossier) throw new Error(`no dossier for ${code}`);
    const substance = each.substance ?? null;
    const headlines = headlinesOf(dossier, each.on, { substance, rates });
    expect(caseDifferences(headlines, each)).toEqual(each.engine_says ?? []);
  });

  it('names rules that the dossier has', () => {
    const ids = new Set(dossier?.offences.map(({ id }) => id));
    const named = file.cases.flatMap(({ lines }) =>
      Object.values(lines).flatMap((line) => [
        ...line.rules,
        ...('branches' in line
          ? line.branches.flatMap((branch) => ('rules' in branch ? (branch.rules ?? []) : []))
          : []),
      ]),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('has the lines over all drugs', () => {
    expect(file.cases.some(({ substance }) => substance === undefined)).toBe(true);
  });
});
