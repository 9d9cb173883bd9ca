import { expect, test } from 'vitest';
import { parseBare } from './bare';
import {
  GLOSSARY,
  GLOSSARY_GROUPS,
  GLOSSARY_LISTS,
  type GlossaryList,
  wordAnchor,
} from './glossary';
import { recordPath } from './record';
import { parseSources, sourcePath, sourcesPath } from './sources';
import { parseVerificationOrder, verificationPath } from './verification';

const known = {
  jurisdictions: [
    { code: 'ge', name: { en: 'Georgia', ru: 'Грузия' } },
    { code: 'kz', name: { en: 'Kazakhstan', ru: 'Казахстан' } },
  ],
};

test('the sources of a country are read from their address, by code or by name', () => {
  expect(parseSources('en', ['ge'], known)).toEqual({ kind: 'view', view: { code: 'ge' } });
  expect(parseSources('en', [], known)).toEqual({ kind: 'view', view: { code: null } });
  expect(parseSources('ru', ['Грузия'], known)).toEqual({ kind: 'moved', path: '/ru/sources/ge' });
  expect(parseSources('en', ['GE'], known)).toEqual({
    kind: 'moved',
    path: sourcesPath('en', 'ge'),
  });
});

test('a wrong address of sources says what may have been meant', () => {
  const wrong = parseSources('en', ['gergia'], known);
  expect(wrong.kind === 'problem' && wrong.problem.proposals[0]).toEqual({
    word: 'ge',
    path: '/en/sources/ge',
  });
  const extra = parseSources('en', ['ge', 'x'], known);
  expect(extra.kind === 'problem' && extra.problem).toMatchObject({ kind: 'extra', part: 'x' });
});

test('nothing follows a page that is one page', () => {
  expect(parseBare('en', 'method', [])).toEqual({ kind: 'view', view: null });
  const extra = parseBare('ru', 'glossary', ['regime']);
  expect(extra.kind === 'problem' && extra.problem.proposals).toEqual([
    { word: '', path: '/ru/glossary' },
  ]);
});

test('records and sources have one place each', () => {
  expect(sourcePath('en', 'ge-cc-2026')).toBe('/en/sources/ge#ge-cc-2026');
  expect(recordPath('en', { kind: 'rule', id: 'ge-supply' })).toBe('/en/countries/ge/ge-supply');
  expect(recordPath('en', { kind: 'aspect', id: 'ge-oat-prison' })).toBe(
    '/en/countries/ge#oat-prison',
  );
  expect(recordPath('ru', { kind: 'cost', id: 'ge-cost-3' })).toBe('/ru/countries/ge#ge-cost-3');
});

test('an order that can not be read is the usual one, and the usual one has no query', () => {
  expect(parseVerificationOrder('worst')).toBe('worst');
  expect(parseVerificationOrder(['best', 'worst'])).toBe('subregion');
  expect(verificationPath('en', parseVerificationOrder('x'))).toBe('/en/verification');
});

test('no two terms of the glossary share a place', () => {
  const anchors = GLOSSARY_GROUPS.flatMap((group) => [
    group,
    ...GLOSSARY[group].concepts,
    ...(GLOSSARY[group].lists as readonly GlossaryList[]).flatMap((list) =>
      GLOSSARY_LISTS[list].map((word) => wordAnchor(list, word)),
    ),
  ]);
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at)).toEqual([]);
});
