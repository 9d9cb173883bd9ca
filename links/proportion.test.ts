import { expect, test } from 'vitest';
import { forReaders } from '@/law/language';
import { parseProportion, proportionPath } from './proportion';

const known = {
  jurisdictions: [
    { code: 'ge', name: forReaders({ en: 'Georgia', ru: 'Грузия' }) },
    { code: 'kz', name: forReaders({ en: 'Kazakhstan', ru: 'Казахстан' }) },
  ],
};
const parse = (path: string) => parseProportion('en', path.split('/'), known);

test('an address is read as it is written, and has one form', () => {
  for (const view of [
    { codes: [], kind: null },
    { codes: ['ge'], kind: null },
    { codes: ['ge', 'kz'], kind: 'supply' as const },
  ])
    expect(parse(proportionPath('en', view).replace('/en/proportion', '').slice(1))).toEqual({
      kind: 'view',
      view,
    });
  for (const written of ['KZ-ge/supply', 'kazakhstan,georgia/Supply', 'ge-kz-ge/supply'])
    expect(parse(written)).toEqual({ kind: 'moved', path: '/en/proportion/ge-kz/supply' });
});

test('what can not be read is told, with what may be meant', () => {
  expect(parse('georgai')).toMatchObject({
    kind: 'problem',
    problem: { kind: 'country', proposals: [{ path: '/en/proportion/ge' }, {}] },
  });
  expect(parse('ge/suply')).toMatchObject({
    kind: 'problem',
    problem: { kind: 'offence', proposals: [{ path: '/en/proportion/ge/supply' }] },
  });
  expect(parse('ge/supply/heroin')).toMatchObject({
    kind: 'problem',
    problem: { kind: 'extra', proposals: [{ path: '/en/proportion/ge/supply' }] },
  });
});
