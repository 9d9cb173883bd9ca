/** Damage to the list of changes to the data. Each kind must be refused at the right line. */
import { describe, expect, it } from 'vitest';
import { CHANGES_FILE } from '../files';
import { type Damage, expectRefused, findingsOf } from './expect';
import { changes } from './places';

const first = ['changes', 0];
const second = String(changes.data.changes?.[1]?.date);

const damages: Damage[] = [
  ['an unknown code', () => changes.set([...first, 'jurisdictions'], '[gx]'), /jurisdiction gx/],
  ['a code in capitals', () => changes.set([...first, 'jurisdictions'], '[GE]'), /small letters/],
  ['a code twice', () => changes.set([...first, 'jurisdictions'], '[ge, ge]'), /ge is there twice/],
  ['a name for a code', () => changes.set([...first, 'jurisdictions'], 'Georgia'), /list/],
  ['no list of codes', () => changes.drop([...first, 'jurisdictions']), /jurisdictions/],
  ['a date to the month', () => changes.set([...first, 'date'], '2026-11'), /date.*2026-11-25/],
  ['a day of no calendar', () => changes.set([...first, 'date'], '2026-02-30'), /calendar/],
  ['a date to come', () => changes.set([...first, 'date'], '2099-01-01'), /date.*future/],
  [
    'an older change on top',
    () => {
      const damaged = changes.set([...first, 'date'], '2026-11-24');
      // The entry below is the first that is out of order.
      return { ...damaged, line: changes.set(['changes', 1, 'date'], second).line };
    },
    new RegExp(`${second} follows 2026-11-24.*newest first`),
  ],
  ['a text in one language', () => changes.drop([...first, 'text', 'ru']), /ru.*Russian/],
  ['an empty text', () => changes.set([...first, 'text', 'en'], '""'), /en.*empty/],
  ['a misspelt key', () => changes.rename([...first, 'text'], 'txt'), /did you mean text/],
  ['no list at all', () => changes.become('# nothing\n'), /record/],
];

describe('damage to the changes of the data is refused', () => {
  it.each(damages)('%s', (_name, make, key) => expectRefused(make(), key));
});

it('the same change told twice is refused; an empty list and a change of no jurisdiction are not', () => {
  const entry = `  - date: 2026-11-25\n    jurisdictions: []\n    text: {en: New rates., ru: Новые курсы.}\n`;
  const told = (text: string) =>
    findingsOf({ path: CHANGES_FILE, text }).flatMap(({ file, message }) =>
      file === CHANGES_FILE ? [message] : [],
    );
  expect(told(`changes:\n${entry}${entry}`)).toEqual([expect.stringMatching(/twice/)]);
  expect(told(`changes:\n${entry}`)).toEqual([]);
  expect(told('changes: []\n')).toEqual([]);
});
