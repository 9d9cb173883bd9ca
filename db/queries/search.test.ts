import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '@/law/vocabulary';
import { buildFromData, testFolder } from '../test-database';

const folder = testFolder();
let query: typeof import('./search');
beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  query = await import('./search');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const find = (text: string, lang: Language = 'en', most?: number) => query.search(text, lang, most);
/** The same records whatever their order. */
const names = (text: string, lang: Language = 'en') =>
  find(text, lang, 10_000)
    .hits.map(({ kind, jurisdiction, id }) => `${kind} ${jurisdiction} ${id}`)
    .sort();

describe('finds', () => {
  test('Russian words in any form', () => {
    const forms = ['хранение героина', 'хранения героин', 'ХРАНЕНИЕМ ГЕРОИНА'];
    expect(names('хранение героина', 'ru').length).toBeGreaterThan(10);
    for (const form of forms) expect(names(form, 'ru')).toEqual(names('хранение героин', 'ru'));
    expect(names('учёт', 'ru')).toEqual(names('учет', 'ru'));
  });

  test('English words in any form', () => {
    expect(names('cultivate cannabis').length).toBeGreaterThan(10);
    expect(names('cultivating cannabis')).toEqual(names('cultivation cannabis'));
    expect(names('possess heroin')).toEqual(names('possession heroin'));
  });

  test('the beginning of the last word', () => {
    expect(names('cultivat')).toEqual(expect.arrayContaining(names('cultivation')));
    expect(names('cultivatio').length).toBeGreaterThan(10);
    expect(names('марих', 'ru')).toEqual(expect.arrayContaining(names('марихуаны', 'ru')));
  });

  test('acts with a substance, in both languages', () => {
    for (const [text, lang] of [
      ['heroin sale', 'en'],
      ['сбыт героина', 'ru'],
    ] as const)
      expect(find(text, lang).hits.some(({ kind }) => kind === 'rule')).toBe(true);
    expect(names('heroin sale', 'ru')).toEqual(names('heroin sale', 'en'));
  });

  test('an article by its number', () => {
    const { hits } = find('228', 'ru');
    expect(hits[0]).toMatchObject({ kind: 'rule', jurisdiction: 'ru' });
    expect(hits[0]?.title).toContain('228');
    for (const written of ['228.1 Россия', 'статья 228¹ Россия', 'Russia art. 228-1'])
      expect(names(written)).toContain('rule ru ru-supply-basic');
    expect(names('22 Russia')).not.toContain('rule ru ru-supply-basic');
  });

  test('acts by their titles, also in their own language', () => {
    expect(find('Criminal Code of Georgia').hits[0]).toMatchObject({
      kind: 'instrument',
      id: 'ge-criminal-code',
      status: null,
    });
    expect(names('სისხლის სამართლის კოდექსი')).toContain('instrument ge ge-criminal-code');
  });

  test('other crimes, after all that is found of drug law', () => {
    expect(find('изнасилование Россия', 'ru').hits[0]).toMatchObject({
      kind: 'comparator',
      id: 'ru-comparator-rape',
      title: 'Изнасилование: ст. 131, 1, Уголовный кодекс',
      status: 'checked',
    });
    const kinds = find('theft Armenia').hits.map(({ kind }) => kind);
    expect(kinds).toContain('comparator');
    expect(kinds.lastIndexOf('rule')).toBeLessThan(kinds.indexOf('comparator'));
  });

  test('aspects, by the name that the data has for each', () => {
    expect(names('naloxone Georgia')).toContain('aspect ge ge-take-home-naloxone');
  });

  test('only records in which all words occur', () => {
    expect(find('heroin zzzz').hits).toEqual([]);
    const both = names('heroin prison');
    expect(names('heroin')).toEqual(expect.arrayContaining(both));
    expect(names('prison hero')).toEqual(expect.arrayContaining(both));
  });
});

describe('gives', () => {
  test('rows in the language of the reader, found by words of either', () => {
    const [russian] = find('налоксон Грузия', 'ru').hits;
    const [english] = find('налоксон Грузия', 'en').hits;
    expect(english?.id).toBe(russian?.id);
    expect(english?.title).toBe('Take-home naloxone');
    expect(russian?.title).toBe('Налоксон на руки');
    expect(english?.country).toEqual({ en: 'Georgia', ru: 'Грузия' });
  });

  test('the status of every rule and aspect', () => {
    for (const hit of find('possession', 'en', 500).hits)
      if (hit.kind !== 'instrument') expect(hit.status).toMatch(/^(checked|secondary|recalled)$/);
  });

  test('rules that ended after all others', () => {
    const ended = query
      .search('sale Georgia', 'en', 500, '2025-11-01')
      .hits.map(({ period }) => Boolean(period?.valid_to && period.valid_to < '2025-11-01'));
    expect(ended).toContain(true);
    expect(ended.indexOf(true)).toBeGreaterThan(ended.lastIndexOf(false));
  });

  test('as many as asked, and whether there are more', () => {
    const all = names('criminal').length;
    expect(find('criminal', 'en', 5)).toMatchObject({ more: true, hits: { length: 5 } });
    expect(find('criminal', 'en', all)).toMatchObject({ more: false, hits: { length: all } });
    expect(find('criminal').hits.length).toBe(50);
  });

  test('each record once', () => {
    const found = names('MDMA');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('whatever is typed', () => {
  test.each([
    '',
    ' ',
    '!!! ... «»',
    '"',
    '"""',
    "'; --",
    '* ^ : { } ( ) + -',
    '\0',
    '🌿',
    '\u{d83c}',
    '́́',
    '%_%',
  ])('nothing is found by %j', (text) => {
    expect(find(text)).toEqual({ hits: [], more: false });
  });

  test.each([
    ['"heroin"', 'heroin'],
    ['heroin*', 'heroin'],
    ['(heroin', 'heroin'],
    ['title:heroin', 'title heroin'],
    ['he\0roin', 'he roin'],
    ['heroin🌿', 'heroin'],
    ['^heroin', 'heroin'],
    ['-heroin', 'heroin'],
    ["heroin'; --", 'heroin'],
  ])('%j is read as %j', (text, plain) => {
    expect(names(text)).toEqual(names(plain));
  });

  test.each(['heroin OR', 'heroin NOT sale', 'NEAR(heroin sale, 2)', 'heroin AND'])(
    'operators are ordinary words: %j',
    (text) => {
      expect(() => find(text)).not.toThrow();
    },
  );

  test('very long', () => {
    for (const text of [
      'heroin '.repeat(2000),
      'x'.repeat(10_000),
      'a b '.repeat(3000),
      Array.from({ length: 5000 }, (_, at) => at).join(' '),
    ])
      expect(() => find(text)).not.toThrow();
    expect(names('heroin '.repeat(2000))).toEqual(names('heroin'));
  });

  test('nothing throws', { timeout: 60_000 }, () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            ...['heroin', 'сбыт', '228', '"', "'", '*', '(', ')', '{', '}', ':', '^', '-', '+'],
            ...['AND', 'OR', 'NOT', 'NEAR', 'NEAR(', ' ', '\0', '🌿', '\u{d83c}', ';', '--', '\\'],
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom<Language>('en', 'ru'), (text, lang) => {
        const { hits } = find(text, lang, 3);
        expect(hits.length).toBeLessThanOrEqual(3);
        if (!/[\p{L}\p{N}]/u.test(text)) expect(hits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
