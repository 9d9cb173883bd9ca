import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIRECTIONS, SUBREGIONS } from '@/law/vocabulary';
import { changesFeedPath, changesPath, parseChanges } from './changes';
import { goTo } from './go';
import type { Known } from './grammar';

const known: Known = {
  jurisdictions: [
    ['ge', 'Georgia', 'Грузия'],
    ['kz', 'Kazakhstan', 'Казахстан'],
    ['ua', 'Ukraine', 'Украина'],
  ].map(([code = '', en = '', ru = '']) => ({ code, name: { en, ru } })),
};
const codes = known.jurisdictions.map(({ code }) => code);
const maybe = <T>(words: readonly T[]) => fc.option(fc.constantFrom(...words), { nil: null });

test('a path read back is the same view, its filters in any order lead to it, for page and feed', () => {
  const views = fc.record({
    codes: fc.uniqueArray(fc.constantFrom(...codes)).map((chosen) => chosen.sort()),
    subregion: maybe(SUBREGIONS),
    direction: maybe(DIRECTIONS),
    since: fc.option(fc.integer({ min: 1950, max: 2030 }), { nil: null }),
  });
  fc.assert(
    fc.property(views, fc.constantFrom(changesPath, changesFeedPath), (view, pathOf) => {
      const path = pathOf('ru', view);
      const segments = path.split('/').slice(3);
      expect(parseChanges('ru', segments, known, pathOf)).toEqual({ kind: 'view', view });
      if (segments.length > 1)
        expect(parseChanges('ru', [...segments].reverse(), known, pathOf)).toEqual({
          kind: 'moved',
          path,
        });
    }),
  );
});

const parse = (...segments: string[]) => parseChanges('en', segments, known);
const wrong = (...segments: string[]) => {
  const parsed = parse(...segments);
  return parsed.kind === 'problem'
    ? [parsed.problem.kind, parsed.problem.part, parsed.problem.proposals[0]?.path]
    : [parsed.kind];
};

test('countries are read by name, in any case and order', () => {
  expect(parse('UA-ge')).toEqual({ kind: 'moved', path: '/en/changes/ge-ua' });
  expect(parse('Georgia', 'softer')).toEqual({ kind: 'moved', path: '/en/changes/ge/softer' });
  expect(parse('softer', 'softer')).toEqual({ kind: 'moved', path: '/en/changes/softer' });
});

test('a mistyped word is named, with what may have been meant', () => {
  expect(wrong('sofer')).toEqual(['filter', 'sofer', '/en/changes/softer']);
  expect(wrong('ge', 'baltic')).toEqual(['filter', 'baltic', '/en/changes/ge/baltics']);
  expect(wrong('ge-xa')).toEqual(['country', 'xa', '/en/changes/ge-ua']);
  expect(wrong('Gorgia')).toEqual(['country', 'gorgia', '/en/changes/ge']);
  expect(wrong('since-15', 'softer').slice(0, 2)).toEqual(['since', 'since-15']);
  expect(wrong('2015')).toEqual(['since', '2015', '/en/changes/since-2015']);
  expect(wrong('softer', 'harsher').slice(0, 2)).toEqual(['filter', 'harsher']);
  expect(wrong('ge', 'ua').slice(0, 2)).toEqual(['filter', 'ua']);
});

test('the fields of the form lead to the canonical path, and wrong ones to an answer', () => {
  const go = (query: string) => goTo('en', new URLSearchParams(`to=changes&${query}`));
  expect(go('country=ua&country=ge&subregion=&direction=softer&since=2015')).toBe(
    '/en/changes/ge-ua/softer/since-2015',
  );
  expect(go('country=&direction=&since=')).toBe('/en/changes');
  expect(go('direction=..%2F..%2Fetc')).toBe('/en/changes/..%2F..%2Fetc');
});
