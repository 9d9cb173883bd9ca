/** A form that can't be read is shown again, with everything that was typed; an address with a mark at its end is redirected. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFromData, testFolder } from '@/db/test-database';

const folder = testFolder();
let form: typeof import('./sections/form');
let sections: typeof import('./sections');
let openUnmarked: typeof import('./answer/section-route')['openUnmarked'];
let inOtherLetters: typeof import('./answer/section-route')['inOtherLetters'];

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  form = await import('./sections/form');
  sections = await import('./sections');
  ({ openUnmarked, inOtherLetters } = await import('./answer/section-route'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a form that is sent again shows. */
function again(lang: 'en' | 'ru', sent: string): string {
  const opened = form.form.open(lang, [], { sent });
  if (opened.kind !== 'view') throw new Error(`${sent} was read`);
  return renderToStaticMarkup(opened.view.page());
}

const SCENARIO = 'to=scenario&substance=cocaine&unit=g&conduct=sale&which=repeat&dependent=yes';

describe('a form that cannot be read', () => {
  test.each([
    [
      `${SCENARIO}&amount=abc`,
      ['value="abc"', 'This is not an amount', 'value="cocaine" selected'],
    ],
    [
      `${SCENARIO}&amount=1&purity=300`,
      ['value="300"', 'The purity is a number', 'name="dependent" checked'],
    ],
    [`${SCENARIO}&amount=10%2C000`, ['10,000', 'two ways', '/en/scenario/cocaine/10g/sale']],
    [
      'to=compare&country=ge&country=kz&country=ua&country=pl&country=pt&country=cz&country=lt',
      ['At most six', 'checked value="ge"', 'checked value="lt"'],
    ],
    [
      'to=changes&country=ge&since=20x5&direction=softer',
      ['value="20x5" selected', 'not a year', 'value="softer" selected'],
    ],
    [
      'to=costs&country=ge&service=oat&share-oat=500&years=3',
      ['value="500"', 'from 1 to 100', 'value="3"'],
    ],
    [
      'to=costs&country=ge&service=oat&own-prison=cheap&currency-prison=gel',
      ['value="cheap"', 'amount of money'],
    ],
    [
      'to=day&path=/en/compare/ge-kz&day=tomorrow',
      ['value="tomorrow"', 'not a day', '/en/compare/ge-kz'],
    ],
    [
      'to=matrix&line=nonsense&name=Geo',
      ['value="nonsense" selected', 'no such choice', 'value="Geo"'],
    ],
  ])('comes back whole: %s', (sent, parts) => {
    const html = again('en', sent).replaceAll('=""', '');
    for (const part of parts) expect(html).toContain(part);
  });

  test('speaks the language of the reader', () => {
    expect(again('ru', `${SCENARIO}&amount=abc`)).toContain('Это не количество');
  });

  test('that can be read leads to its page', () => {
    const sent = (query: string) => form.readForm('en', new URLSearchParams(query));
    expect(sent(`${SCENARIO}&amount=8 mg`)).toMatchObject({ problem: null });
    expect(sent('to=changes&country=ge')).toMatchObject({ path: '/en/changes/ge', problem: null });
    expect(sent('to=nothing')).toMatchObject({ path: '/en', problem: null });
  });
});

describe('an address', () => {
  test.each([
    ['scenario', ['heroin', '1g', 'possession.'], '/en/scenario/heroin/1g/possession'],
    ['compare', ['ge-kz)'], '/en/compare/ge-kz'],
    ['compare', ['GE-KZ', 'Possession,'], '/en/compare/ge-kz/possession'],
    ['countries', ['ge»'], '/en/countries/ge'],
    ['thresholds', ['heroin.'], '/en/thresholds/heroin'],
    ['map', ['sale).'], '/en/map/sale'],
    ['changes', ['ge', 'softer.'], '/en/changes/ge/softer'],
    ['costs', ['ge,'], '/en/costs/ge'],
    ['matrix', ['using', 'custody.'], '/en/matrix/using/custody'],
    ['sources', ['ge.'], '/en/sources/ge'],
    ['method', ['.'], '/en/method'],
    ['glossary', [')'], '/en/glossary'],
    ['verification', ['.'], '/en/verification'],
    ['data', ['dictionary.'], '/en/data/dictionary'],
  ] as const)(
    'of %s with a mark at its end leads where it does without: %s',
    (name, segments, path) => {
      const section = sections.SECTION_VIEWS[name];
      expect(openUnmarked(section, 'en', segments, {})).toMatchObject({ kind: 'moved', path });
    },
  );

  test('may be written in capitals, or without its language', () => {
    expect(inOtherLetters('EN', ['scenario', 'heroin'])).toBe('/en/scenario/heroin');
    expect(inOtherLetters('ru.', [])).toBe('/ru');
    expect(inOtherLetters('Scenario', [])).toBe('/en/scenario');
    expect(inOtherLetters('xx', [])).toBeNull();
  });
});
