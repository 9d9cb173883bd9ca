import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import type { Headlines, RangeLine } from '@/law/headlines/headline';
import { headlinesOf } from '@/law/headlines/headlines';
import { CHOICES, type MatrixRow } from '@/law/matrix';
import { COLOURINGS } from '@/links/map';
import { wordsIn } from '@/messages';
import { LawMap, splitName } from './LawMap';
import { lookOf } from './look';
import { MapTable } from './MapTable';
import { PLACES, SHAPE_KEYS } from './places';
import { areaOf, clip, type Point, pathData, simplify } from './planar';
import { HEIGHT, panels, WIDTH } from './shapes';

const { dossiers, rates } = readLaw();
const DAY = '2026-11-25';
const jurisdictions = dossiers.map(({ jurisdiction }) => jurisdiction);

/** Each country with the lines of a law. */
const withLines = (lines: (dossier: (typeof dossiers)[number]) => Headlines): MatrixRow[] =>
  dossiers.map((dossier) => ({
    jurisdiction: {
      ...dossier.jurisdiction,
      code: dossier.jurisdiction.code.toLowerCase(),
    },
    headlines: lines(dossier),
  }));

/** The real lines, and those of laws without any rule: every country is unknown. */
const rows = withLines((dossier) => headlinesOf(dossier, DAY, { rates }));
const empty = withLines((dossier) =>
  headlinesOf({ ...dossier, offences: [], thresholds: [], aspects: [] }, DAY),
);

test('every jurisdiction of the data has a shape and a label in its panel', () => {
  const drawn = panels();
  expect(jurisdictions.length).toBeGreaterThan(29);
  for (const { jurisdiction } of rows) {
    const { code } = jurisdiction;
    expect(SHAPE_KEYS[code], code).toBeDefined();
    const place = PLACES[code];
    const panel = place && drawn[place.panel];
    expect(panel?.countries.get(code)?.length, code).toBeGreaterThan(20);
    const { frame } = panel ?? drawn.west;
    const [x, y] = panel?.labels.get(code)?.at ?? [-1, -1];
    expect(x, code).toBeGreaterThan(frame.x + 10);
    expect(x, code).toBeLessThan(frame.x + frame.width - 10);
    expect(y, code).toBeGreaterThan(frame.y + 8);
    expect(y, code).toBeLessThan(frame.y + frame.height - 12);
  }
});

test('Crimea is drawn with Ukraine', () => {
  const ukraine = panels().west.countries.get('ua') ?? '';
  const lowest = Math.max(...starts(ukraine).map(([, y]) => y));
  expect(starts(panels().west.countries.get('ru') ?? '').every(([x]) => x > 300)).toBe(true);
  expect(lowest).toBeGreaterThan(0);
  // Ukraine's southernmost point is Crimea's, south of the mouth of the Danube.
  expect(bottom(ukraine)).toBeGreaterThan(bottom(panels().west.countries.get('md') ?? '') + 15);
});

const starts = (path: string): Point[] =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** The largest y that a path reaches. */
function bottom(path: string): number {
  let lowest = Number.NEGATIVE_INFINITY;
  for (const ring of path.split('M').filter(Boolean)) {
    const numbers = [...ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
    let y = numbers[1] ?? 0;
    lowest = Math.max(lowest, y);
    for (let at = 3; at < numbers.length; at += 2) {
      y += numbers[at] ?? 0;
      lowest = Math.max(lowest, y);
    }
  }
  return lowest;
}

test('a kind of liability of which a part is not known says so', () => {
  const bosnia = rows.find(({ jurisdiction }) => jurisdiction.code === 'ba');
  const using = bosnia?.headlines.using;
  expect(using?.missing).toContain('no-rule');
  const look = using && lookOf(wordsIn('en'), using, 'regime');
  expect(look).toMatchObject({ mark: 'A…', words: 'administrative; part not known' });
});

test('the worst case has no kind of liability to be told, rather than one that is not known', () => {
  const html = renderToStaticMarkup(
    <MapTable words={wordsIn('en')} rows={rows} line="sale-worst" />,
  );
  expect(html).not.toContain('Kind of liability</th>');
});

test('the drawing stays under 40 KB in either language', () => {
  for (const lang of ['en', 'ru'] as const)
    for (const line of CHOICES)
      for (const colouring of COLOURINGS) {
        const html = renderToStaticMarkup(
          <LawMap words={wordsIn(lang)} rows={rows} line={line} colouring={colouring} />,
        );
        const drawing = /<nav[\s\S]*<\/nav>/.exec(html)?.[0] ?? '';
        expect(drawing).toContain('<svg');
        expect(Buffer.byteLength(drawing), `${lang} ${colouring}`).toBeLessThan(40_000);
      }
});

test('each country is one link for the keyboard, named with what its colour says', () => {
  const html = renderToStaticMarkup(
    <LawMap words={wordsIn('en')} rows={empty} line="small" colouring="custody" />,
  );
  for (const { jurisdiction } of empty) {
    const links = html
      .split('<a ')
      .filter((link) => link.startsWith(`href="/en/countries/${jurisdiction.code}"`))
      .map((link) => link.slice(0, link.indexOf('<path')))
      .filter((link) => !link.includes('tabindex="-1"'));
    // Once on the map, once in the table under it.
    expect(links, jurisdiction.code).toHaveLength(2);
    expect(links[0]).toContain('no rule recorded');
  }
});

test('unknown never looks mild, and what is not verified says so', () => {
  const words = wordsIn('en');
  const [first] = empty;
  if (!first) throw new Error('no country');
  const nothing = first.headlines.small;
  expect(lookOf(words, nothing, 'custody')).toMatchObject({ fill: 'unknown', mark: '?' });
  expect(lookOf(words, nothing, 'regime')).toMatchObject({ fill: 'unknown', mark: '?' });
  const prison = (max: number | null) => {
    const part = { kind: 'imprisonment', max, unit: 'years' } as const;
    const end = { rule: 'xx', kind: 'imprisonment' as const, part, severity: [0, 0, 1] };
    const range = { step: null, regimes: ['criminal' as const], least: end, most: end };
    const known: RangeLine = { ...nothing, range, known: 'wholly', missing: [] };
    return { ...known, evidence: 'checked' as const };
  };
  expect(lookOf(words, prison(8), 'custody')).toMatchObject({ fill: 'sev-3', mark: '8 y' });
  const recalled: RangeLine = { ...prison(8), evidence: 'recalled' };
  expect(lookOf(words, recalled, 'custody')).toMatchObject({ mark: '8 y ?', unverified: true });
  expect(lookOf(words, prison(null), 'custody').fill).toBe('unstated');
  // A sanction that was not found may be harsher: 8 years are the least that the worst is.
  const partly: RangeLine = { ...prison(8), known: 'partly', missing: ['sanction'] };
  expect(lookOf(words, partly, 'custody').mark).toBe('≥ 8 y');
});

test('lines are simplified between ends that stay, polygons cut, paths written short', () => {
  const line: Point[] = [
    [0, 0],
    [5, 0.2],
    [10, 0],
    [10, 8],
  ];
  expect(simplify(line, 1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 8],
  ]);
  const square: Point[] = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ];
  const cut = clip(square, { x: 0, y: 0, width: 100, height: 100 });
  expect(areaOf(cut)).toBeCloseTo(25);
  expect(clip(square, { x: 50, y: 0, width: 10, height: 10 })).toEqual([]);
  expect(
    pathData([
      [
        [1, 2],
        [1.5, 2],
        [0, 0],
      ],
    ]),
  ).toBe('M1 2l.5 0-1.5-2z');
  expect([WIDTH, HEIGHT]).toEqual([1000, 470]);
  expect(splitName('Bosnia and Herzegovina')).toEqual(['Bosnia and', 'Herzegovina']);
});
