import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MATRIX_FILTERS } from '@/law/matrix';
import { asksForAmount, SCENARIO_CONDUCTS, SCENARIO_PLACES } from '@/law/scenario/input';
import { CIRCUMSTANCES, OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { alphabeticalPath, comparePath, parseCompare } from './compare';
import { parseCountry } from './country';
import { goTo } from './go';
import { inLanguage, type Known } from './grammar';
import { matrixPath, parseMatrix, parseMatrixOrder } from './matrix';
import { parseScenario, scenarioPath } from './scenario';

const known: Known = {
  jurisdictions: [
    ['ge', 'Georgia', 'Грузия'],
    ['kz', 'Kazakhstan', 'Казахстан'],
    ['ua', 'Ukraine', 'Украина'],
    ['xk', 'Kosovo', 'Косово'],
    ['ru', 'Russian Federation', 'Российская Федерация'],
    ['cz', 'Czechia', 'Чехия'],
    ['sk', 'Slovakia', 'Словакия'],
  ].map(([code = '', en = '', ru = '']) => ({ code, name: { en, ru } })),
};
const codes = known.jurisdictions.map(({ code }) => code);
const maybe = <T>(words: readonly T[]) => fc.option(fc.constantFrom(...words), { nil: null });

test('a comparison’s path read back is the same comparison', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...codes), { minLength: 2, maxLength: 6 }),
      maybe(OFFENCES),
      maybe(SUBSTANCES),
      maybe(CIRCUMSTANCES),
      (chosen, offence, substance, circumstance) => {
        const view = { codes: chosen, offence, substance, circumstance };
        const segments = comparePath('en', view).split('/').slice(3);
        expect(parseCompare('en', segments, known)).toEqual({ kind: 'view', view });
      },
    ),
  );
});

test('a matrix’s path read back is the same matrix, and its filters in any order lead to it', () => {
  fc.assert(
    fc.property(
      fc.record({
        line: maybe(MATRIX_FILTERS.line),
        subregion: maybe(MATRIX_FILTERS.subregion),
        regime: maybe(MATRIX_FILTERS.regime),
        custody: maybe(MATRIX_FILTERS.custody),
        record: maybe(MATRIX_FILTERS.record),
        evidence: maybe(MATRIX_FILTERS.evidence),
      }),
      (view) => {
        const path = matrixPath('ru', view);
        const segments = path.split('/').slice(3);
        expect(parseMatrix('ru', segments)).toEqual({ kind: 'view', view });
        const backwards = parseMatrix('ru', [...segments].reverse());
        if (segments.length > 1) expect(backwards).toEqual({ kind: 'moved', path });
      },
    ),
  );
});

test('whatever is typed is answered, and a proposed or canonical address is a good one', () => {
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom(...codes, 'ge-ua', 'use', 'heroin', 'all', '%', '..'),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), (segments) => {
      const compared = parseCompare('en', segments, known);
      const targets =
        compared.kind === 'moved'
          ? [compared.path]
          : compared.kind === 'problem'
            ? compared.problem.proposals.map(({ path }) => path)
            : [];
      for (const path of targets) {
        const again = parseCompare('en', path.split('/').slice(3), known);
        // A second mistake in the same address is named once the first is mended.
        expect(['view', 'problem']).toContain(again.kind);
        if (compared.kind === 'moved') expect(again.kind).toBe('view');
      }
      expect(parseMatrix('en', segments).kind).toMatch(/view|moved|problem/);
      expect(parseCountry('en', segments, known, () => []).kind).toMatch(/view|moved|problem/);
      expect(
        parseMatrixOrder({ sort: segments[0], name: segments[1] }).name.length,
      ).toBeLessThanOrEqual(60);
    }),
  );
});

test('filters without countries lead to the page where countries are chosen', () => {
  expect(parseCompare('en', ['', 'heroin'], known)).toEqual({ kind: 'moved', path: '/en/compare' });
  expect(parseCompare('en', [], known).kind).toBe('view');
});

test('countries stay in the reader’s order, and every order has one address for search engines', () => {
  const parsed = parseCompare('en', ['ua-ge-kz', 'use'], known);
  expect(parsed).toMatchObject({ kind: 'view', view: { codes: ['ua', 'ge', 'kz'] } });
  if (parsed.kind === 'view')
    expect(alphabeticalPath('en', parsed.view)).toBe('/en/compare/ge-kz-ua/use');
});

test('the wrong part of an address is named, with the nearest right one first', () => {
  const wrong = (...segments: string[]) => {
    const parsed = parseCompare('en', segments, known);
    return parsed.kind === 'problem'
      ? [parsed.problem.kind, parsed.problem.part, parsed.problem.proposals[0]?.path]
      : parsed;
  };
  expect(wrong('ge-gruzia')).toEqual([
    'country',
    'gruzia',
    expect.stringMatching(/^\/en\/compare\//),
  ]);
  expect(wrong('ge-ua', 'suply')).toEqual(['offence', 'suply', '/en/compare/ge-ua/supply']);
  expect(wrong('ge-ua', 'use', 'heroine')).toEqual([
    'substance',
    'heroine',
    '/en/compare/ge-ua/use/heroin',
  ]);
  expect(wrong('ge-ua', 'use', 'heroin', 'repet')).toEqual([
    'circumstance',
    'repet',
    '/en/compare/ge-ua/use/heroin/repeat',
  ]);
});

test('of too many countries the first six are proposed, in their order', () => {
  const parsed = parseCompare('en', ['ua-cz-ge-kz-ru-sk-xk'], known);
  expect(parsed).toMatchObject({
    kind: 'problem',
    problem: {
      kind: 'too-many-countries',
      proposals: [{ path: '/en/compare/ua-cz-ge-kz-ru-sk' }],
    },
  });
});

test('a filter that is typed twice counts once', () => {
  const path = '/en/compare/ge-ua/supply';
  expect(parseCompare('en', ['ge-ua', 'supply', 'supply'], known)).toEqual({ kind: 'moved', path });
  expect(parseMatrix('en', ['using', 'using'])).toEqual({
    kind: 'moved',
    path: '/en/matrix/using',
  });
});

test('an address of the matrix from before the lines leads to the lines that answer it', () => {
  const moved = (...segments: string[]) => parseMatrix('en', segments);
  expect(moved('possession', 'no-custody')).toEqual({
    kind: 'moved',
    path: '/en/matrix/small/no-custody',
  });
  expect(moved('use', 'custody')).toEqual({ kind: 'moved', path: '/en/matrix/using/custody' });
  expect(moved('supply', 'recalled')).toEqual({ kind: 'moved', path: '/en/matrix/sale/recalled' });
  expect(parseMatrixOrder({ sort: 'possession-desc' })).toMatchObject({
    sort: 'small',
    descending: true,
  });
  expect(parseMatrixOrder({ sort: 'sale-worst-desc' }).sort).toBe('sale-worst');
});

test('forms lead to canonical addresses and keep what they do not know', () => {
  const go = (query: string) => goTo('en', new URLSearchParams(query));
  expect(go('to=compare&country=ua&country=ge&offence=use')).toBe('/en/compare/ua-ge/use');
  expect(go('to=compare&country=ge-ua&substance=heroin')).toBe('/en/compare/ge-ua/all/heroin');
  expect(go('to=compare&country=ge&country=zz')).toBe('/en/compare/ge-zz');
  expect(go('to=matrix&offence=use&custody=custody&name=ка&sort=custody-desc')).toBe(
    `/en/matrix/using/custody?sort=custody-desc&name=${encodeURIComponent('ка')}`,
  );
  expect(go('to=https://elsewhere.example')).toBe('/en');
  expect(go('to=compare&country=../../x')).toBe('/en/compare/..%2F..%2Fx');
});

test('the same page in the other language', () => {
  expect(inLanguage('/en/compare/ge-ua', 'ru')).toBe('/ru/compare/ge-ua');
  expect(inLanguage('/ru', 'en')).toBe('/en');
  expect(inLanguage('/ru/countries/ru', 'en')).toBe('/en/countries/ru');
});

test('a scenario’s path read back is the same scenario', () => {
  fc.assert(
    fc.property(
      fc.record({
        substance: fc.constantFrom(...SUBSTANCES),
        amount: fc.record({
          value: fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 1000),
          unit: fc.constantFrom(
            'g' as const,
            'tablets' as const,
            'plants' as const,
            'doses' as const,
          ),
        }),
        conduct: fc.constantFrom(...SCENARIO_CONDUCTS),
        repeat: fc.option(fc.boolean()),
        dependence: fc.boolean(),
        minor: fc.option(fc.boolean()),
        place: fc.option(fc.constantFrom(...SCENARIO_PLACES)),
        purity: fc.option(fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100)),
        dry: fc.option(fc.boolean()),
      }),
      (asked) => {
        const ofUse = asked.conduct === 'use';
        const view = {
          ...asked,
          amount: asksForAmount(asked.conduct) ? asked.amount : null,
          // For other acts no child being drawn in is what is meant when nothing is said.
          minor: ofUse ? asked.minor : asked.minor || null,
        };
        const segments = scenarioPath('ru', view).split('/').slice(3);
        expect(parseScenario('ru', segments)).toEqual({ kind: 'view', view });
      },
    ),
  );
});

test('a scenario in other spellings moves to its canonical form, and a wrong part is named', () => {
  const read = (path: string) => {
    const parsed = parseScenario('en', path.split('/'));
    if (parsed.kind === 'moved') return parsed.path;
    return parsed.kind === 'problem'
      ? [parsed.problem.kind, parsed.problem.part, parsed.problem.proposals[0]?.path]
      : parsed.kind;
  };
  expect(read('Heroin/1 gram/possession')).toBe('/en/scenario/heroin/1g/possession');
  expect(read('heroin/1/possession')).toBe('/en/scenario/heroin/1g/possession');
  expect(read('heroin/1g/use')).toBe('/en/scenario/heroin/any/use');
  expect(read('heroin/1g/sale/minor-repeat')).toBe('/en/scenario/heroin/1g/sale/repeat-minor');
  expect(read('heroine/1g/sale')).toEqual(['substance', 'heroine', '/en/scenario/heroin/1g/sale']);
  // What is proposed is never another amount.
  expect(read('heroin/much/sale')).toEqual(['amount', 'much', undefined]);
  expect(read('heroin/any/sale')).toEqual(['amount', 'any', undefined]);
  expect(read('heroin/8mg/sale')).toBe('/en/scenario/heroin/0.008g/sale');
  expect(read('mephedrone/0,8 г/possession')).toBe('/en/scenario/mephedrone/0.8g/possession');
  expect(read('heroin/10,000g/sale')).toEqual([
    'amount',
    '10,000g',
    '/en/scenario/heroin/10000g/sale',
  ]);
  expect(read('heroin/1g/selling')).toEqual([
    'conduct',
    'selling',
    expect.stringContaining('/en/scenario/heroin/1g/'),
  ]);
  // What is still to be said is proposed as well, instead of the same address again.
  expect(read('heroin')).toEqual(['amount', '', undefined]);
  expect(read('heroin/1g')).toEqual(['conduct', '', '/en/scenario/heroin/1g/use']);
  expect(read('heroin/1g/sale/home-outside')).toEqual([
    'situation',
    'home-outside',
    '/en/scenario/heroin/1g/sale/home',
  ]);
});

test('the scenario form leads to the canonical address', () => {
  const go = (query: string) => goTo('ru', new URLSearchParams(query));
  expect(go('to=scenario&substance=heroin&amount=0,5&unit=g&conduct=possession&repeat=yes')).toBe(
    '/ru/scenario/heroin/0%2C5g/possession/repeat',
  );
  expect(go('to=scenario&substance=heroin&amount=1&unit=g&conduct=use')).toBe(
    '/ru/scenario/heroin/any/use',
  );
});
