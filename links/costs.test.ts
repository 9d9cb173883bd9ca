import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '@/law/costs/assumptions';
import { type CostsView, costsPath, parseCosts } from './costs';
import { costsFromForm } from './costs-form';

const KNOWN = {
  jurisdictions: [
    { code: 'ee', name: { en: 'Estonia', ru: 'Эстония' }, currency: 'EUR' },
    { code: 'ge', name: { en: 'Georgia', ru: 'Грузия' }, currency: 'GEL' },
  ],
};
const parse = (path: string) => parseCosts('en', path.split('/').filter(Boolean), KNOWN);

const FULL: CostsView = {
  code: 'ge',
  assumptions: {
    services: ['nsp', 'oat'],
    shares: { oat: 60 },
    years: 3,
    sentence: { from: { n: 6, unit: 'm' }, to: { n: 7, unit: 'y' }, beyond: 'life' },
    own: { prison: { value: 12.5, currency: 'GEL' }, oat: { value: 100, currency: 'EUR' } },
    ownPeople: 1200,
  },
  scenario: {
    substance: 'cannabis-herb',
    amount: { value: 2.5, unit: 'g' },
    conduct: 'possession',
    repeat: true,
    dependence: false,
    minor: null,
    place: null,
    purity: null,
    dry: null,
  },
};
const FULL_PATH =
  'ge/services-nsp-oat/share-oat-60/years-3/sentence-6m-7y-life/own-prison-12.5-gel/own-oat-100-eur/own-people-1200/scenario-cannabis-herb_2.5g_possession_repeat';

describe('the address of an assumption', () => {
  test('is short where nothing is assumed', () => {
    expect(costsPath('ru')).toBe('/ru/costs');
    expect(costsPath('en', { code: 'ge' })).toBe('/en/costs/ge');
    expect(parse('')).toEqual({
      kind: 'view',
      view: { code: null, assumptions: DEFAULTS, scenario: null },
    });
  });

  test('holds all of it in one order, and reads back as the same', () => {
    expect(costsPath('en', FULL)).toBe(`/en/costs/${FULL_PATH}`);
    expect(parse(FULL_PATH)).toEqual({ kind: 'view', view: FULL });
  });

  test.each([
    ['ge/years-3/services-oat-nsp', 'ge/services-nsp-oat/years-3'],
    ['Georgia/share-oat-100/years-1', 'ge'],
    ['GE/services-nsp-oat-benefit', 'ge'],
    ['ge/services-nsp/share-oat-60', 'ge/services-nsp'],
    ['ge/sentence-3y', 'ge/sentence-3y-3y'],
    ['ge/sentence-12m-36m', 'ge/sentence-1y-3y'],
    ['years-2/ee', 'ee/years-2'],
    ['ge/own-prison-50,50-GEL', 'ge/own-prison-50.5-gel'],
  ])('%s is led to its canonical form', (typed, canonical) => {
    expect(parse(typed)).toEqual({ kind: 'moved', path: `/en/costs/${canonical}` });
  });

  test.each([
    ['gorgia', 'country', '/en/costs/ge'],
    ['gorgia/years-3', 'country', '/en/costs/ge/years-3'],
    ['ge/services-oatt', 'assumption', '/en/costs/ge/services-oat'],
    ['ge/services-none', 'assumption', '/en/costs/ge'],
    ['servces-oat', 'assumption', '/en/costs/services-oat'],
    ['ge/share-oat-0', 'assumption', '/en/costs/ge'],
    ['ge/share-oat-101', 'assumption', '/en/costs/ge'],
    ['ge/years-51', 'assumption', '/en/costs/ge'],
    ['ge/sentence-7y-3y', 'assumption', '/en/costs/ge'],
    ['ge/sentence-unstated-unstated', 'assumption', '/en/costs/ge'],
    ['ge/scenario-heroin_lots_possession', 'assumption', '/en/costs/ge'],
    ['ge/own-prison-0-eur', 'own-figure', '/en/costs/ge'],
    ['ge/own-prison--5-eur', 'own-figure', '/en/costs/ge'],
    ['ge/own-prison-9999999999-eur', 'own-figure', '/en/costs/ge'],
    ['ge/own-prison-50-usd', 'own-figure', '/en/costs/ge/own-prison-50-gel'],
    ['ge/own-prisn-50-gel', 'own-figure', '/en/costs/ge/own-prison-50-gel'],
    ['own-prison-50-eur', 'assumption', '/en/costs'],
    ['sentence-3y-7y', 'assumption', '/en/costs'],
    ['ge/ee', 'assumption', '/en/costs/ge'],
  ])('%s is answered with what is wrong and what may have been meant', (typed, kind, meant) => {
    const parsed = parse(typed);
    expect(parsed).toMatchObject({ kind: 'problem', problem: { kind } });
    const { proposals } = parsed.kind === 'problem' ? parsed.problem : { proposals: [] };
    expect(proposals.map(({ path }) => path)).toContain(meant);
  });
});

test('an address with any number of wrong parts is answered at once', () => {
  const typed = Array.from({ length: 2000 }, (_, at) => `servces-oatt-${at}`);
  const parsed = parse(['ge', ...typed].join('/'));
  expect(parsed).toMatchObject({ kind: 'problem', problem: { part: 'servces-oatt-0' } });
});

describe('the form', () => {
  const go = (fields: string) => costsFromForm('en', new URLSearchParams(`to=costs&${fields}`));

  test('leads to the address of what was filled in', () => {
    expect(
      go(
        'country=ge&service=oat&service=nsp&share-oat=60&share-nsp=100&share-benefit=30&years=3' +
          '&least=6&least-unit=m&most=7&most-unit=y&beyond=life&own-prison=12,5&currency-prison=gel' +
          '&own-oat=100&own-people=1 200&scenario=cannabis-herb_2.5g_possession_repeat',
      ),
    ).toBe(`/en/costs/${FULL_PATH}`);
  });

  test('left as it stands leads to the page without assumptions', () => {
    expect(
      go('service=nsp&service=oat&service=benefit&share-nsp=100&years=1&least=&most=&own-prison='),
    ).toBe('/en/costs');
  });

  test('a sentence may have one bound alone, and none without prison', () => {
    const both = 'country=ge&service=nsp&service=oat&service=benefit';
    expect(go(`${both}&most=3&most-unit=y`)).toBe('/en/costs/ge/sentence-unstated-3y');
    expect(go(`${both}&least=0&most=6&most-unit=m`)).toBe('/en/costs/ge/sentence-0-6m');
  });

  test('nothing that is typed leaves the site or the section', () => {
    expect(go('country=../../x&service=oat&years=%2f%2fevil')).toMatch(/^\/en\/costs\/[^/]*\/[^/]/);
    expect(go('country=../../x')).not.toContain('/../');
  });
});
