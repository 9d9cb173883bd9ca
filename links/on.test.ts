import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePath, parseCompare } from './compare';
import { countryPath, parseCountry } from './country';
import { goTo } from './go';
import type { Known } from './grammar';
import { matrixPath, parseMatrix } from './matrix';
import { onDay, parseOn, readDay, withoutDay } from './on';
import { parseScenario, scenarioPath } from './scenario';

const known: Known = {
  jurisdictions: [
    { code: 'ge', name: { en: 'Georgia', ru: 'Грузия' } },
    { code: 'kz', name: { en: 'Kazakhstan', ru: 'Казахстан' } },
  ],
};
const TODAY = '2026-11-25';

const compare = (path: string) =>
  parseOn(
    '/en/compare',
    path.split('/').filter(Boolean),
    TODAY,
    (rest) => parseCompare('en', rest, known),
    (view) => comparePath('en', view),
  );

test('an address may end with a day, and what it shows is then of that day', () => {
  expect(compare('ge-kz/possession/on/2018-07-29')).toEqual({
    kind: 'view',
    view: {
      codes: ['ge', 'kz'],
      offence: 'possession',
      substance: null,
      circumstance: null,
      on: '2018-07-29',
    },
  });
  expect(compare('ge-kz')).toMatchObject({ kind: 'view' });
  expect(compare('ge-kz')).not.toHaveProperty('view.on');
});

test("today's date is never in an address, and the way from it holds for today alone", () => {
  expect(compare(`ge-kz/on/${TODAY}`)).toEqual({
    kind: 'moved',
    path: '/en/compare/ge-kz',
    forNow: true,
  });
});

test('a day written otherwise, and words in another case, are put right in one step', () => {
  for (const typed of [
    'GE-KZ/on/2018-7-29',
    'ge-kz/on/29.07.2018',
    'ge-kz/ON/2018/7/29'.replace('/7/', '.7.'),
  ])
    expect(compare(typed), typed).toEqual({
      kind: 'moved',
      path: '/en/compare/ge-kz/on/2018-07-29',
    });
});

test.each([
  ['ge-kz/on', 'on', ['/en/compare/ge-kz']],
  ['ge-kz/on/soon', 'soon', ['/en/compare/ge-kz']],
  [
    'ge-kz/on/2018-02-30',
    '2018-02-30',
    ['/en/compare/ge-kz/on/2018-02-01', '/en/compare/ge-kz/on/2018-02-28', '/en/compare/ge-kz'],
  ],
  [
    'ge-kz/on/2018',
    '2018',
    ['/en/compare/ge-kz/on/2018-01-01', '/en/compare/ge-kz/on/2018-12-31', '/en/compare/ge-kz'],
  ],
  ['ge-kz/on/0018-01-01', '0018-01-01', ['/en/compare/ge-kz']],
])('%s is answered with what is wrong and what may have been meant', (path, part, proposals) => {
  const parsed = compare(path);
  expect(parsed).toMatchObject({ kind: 'problem', problem: { kind: 'date', part } });
  if (parsed.kind === 'problem')
    expect(parsed.problem.proposals.map((proposal) => proposal.path)).toEqual(proposals);
});

test('what is wrong before the day keeps the day in its proposals', () => {
  const parsed = compare('ge-kx/on/2018-07-29');
  expect(parsed).toMatchObject({ kind: 'problem', problem: { kind: 'country', part: 'kx' } });
  if (parsed.kind === 'problem')
    expect(parsed.problem.proposals[0]?.path).toBe('/en/compare/ge-kz/on/2018-07-29');
});

test('a part after the day is one too many', () => {
  expect(compare('ge-kz/on/2018-07-29/heroin')).toMatchObject({
    problem: { kind: 'extra', part: 'heroin' },
  });
});

test('what is of no day has none in its address: a form alone, the list of all countries', () => {
  const scenario = parseOn(
    '/en/scenario',
    ['on', '2018-07-29'],
    TODAY,
    (rest) => parseScenario('en', rest),
    (view) => scenarioPath('en', view),
  );
  expect(scenario).toEqual({ kind: 'moved', path: '/en/scenario' });
  const list = parseOn(
    '/en/countries',
    ['on', '2018-07-29'],
    TODAY,
    (rest) => parseCountry('en', rest, known, () => []),
    ({ code, record, on }) => countryPath('en', code, record, on),
  );
  expect(list).toEqual({ kind: 'moved', path: '/en/countries' });
});

test('every day there is comes back from its address as it was', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(readDay(day)).toBe(day);
      const path = onDay('/en/matrix/small', day);
      expect(withoutDay(path)).toBe('/en/matrix/small');
      const parsed = parseOn(
        '/en/matrix',
        ['small', 'on', day],
        TODAY,
        (rest) => parseMatrix('en', rest),
        (view) => matrixPath('en', view),
      );
      if (day === TODAY) expect(parsed.kind).toBe('moved');
      else expect(parsed).toMatchObject({ kind: 'view', view: { line: 'small', on: day } });
    }),
  );
});

test('the form for a day leads to the same page on that day, and nowhere else', () => {
  const go = (fields: Record<string, string>) =>
    goTo('en', new URLSearchParams({ to: 'day', ...fields }));
  expect(go({ path: '/ru/compare/ge-kz', day: '2018-07-29' })).toBe(
    '/ru/compare/ge-kz/on/2018-07-29',
  );
  expect(go({ path: '/en/matrix/on/2010-01-01', day: '2018-07-29' })).toBe(
    '/en/matrix/on/2018-07-29',
  );
  expect(go({ path: '/en/matrix', day: '' })).toBe('/en/matrix');
  expect(go({ path: '/en/matrix', day: 'soon?' })).toBe('/en/matrix/on/soon%3F');
  for (const path of ['//evil.example/x', 'https://evil.example', '/en/../..//x', '/\\evil', ''])
    expect(go({ path, day: '2018-07-29' }), path).toMatch(/^\/en(\/|$)/);
});

test('a form on a page of another day leads to that day again', () => {
  const fields = new URLSearchParams({
    to: 'matrix',
    offence: 'use',
    on: '2018-07-29',
    sort: 'use',
  });
  expect(goTo('en', fields)).toBe('/en/matrix/using/on/2018-07-29?sort=using');
});
