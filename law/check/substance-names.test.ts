import { expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import type { SubstanceNames } from '../ask/names';
import { substanceNameProblems } from './substance-names';

const { substances: real } = readLaw();
if (!real) throw new Error('data/substances.yaml is missing');

/** What the check says of the real names after a change. */
const after = (change: (names: SubstanceNames) => void) => {
  const names = structuredClone(real);
  change(names);
  return substanceNameProblems(names, '2026-12-31').map(({ message }) => message);
};

test('the names of the data are right', () => expect(after(() => {})).toEqual([]));

test.each<[string, (names: SubstanceNames) => void, RegExp]>([
  ['a substance without names', ({ substances }) => delete substances.heroin, /has no names/],
  ['a name twice', ({ substances }) => substances.heroin?.en?.push('Heroin'), /stands there twice/],
  [
    'a source that is not listed',
    ({ substances }) => substances.pregabalin?.brands?.push({ name: 'Other', source: 'lost' }),
    /is not in the list of sources/,
  ],
  [
    'a source that no name cites',
    ({ sources }) => sources.push({ ...(sources[0] as (typeof sources)[0]), id: 'idle' }),
    /supports no name/,
  ],
  [
    'a source read tomorrow',
    ({ sources }) => Object.assign(sources[0] ?? {}, { retrieved: '2027-01-01' }),
    /is in the future/,
  ],
])('%s is refused', (_name, change, message) => {
  expect(after(change)).toEqual([expect.stringMatching(message)]);
});
