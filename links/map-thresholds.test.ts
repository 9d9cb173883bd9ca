import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES } from '@/law/matrix';
import { SUBSTANCES } from '@/law/vocabulary';
import { COLOURINGS, DEFAULT_MAP, mapPath, parseMap } from './map';
import { parseThresholds, thresholdsPath } from './thresholds';

const after = (path: string) => path.split('/').slice(3);

test('a map’s path read back is the same map, whichever word comes first', () => {
  for (const line of CHOICES)
    for (const colouring of COLOURINGS) {
      if (line === 'sale-worst' && colouring === 'regime') continue;
      const view = { line, colouring };
      const path = mapPath('ru', view);
      expect(parseMap('ru', after(path))).toEqual({ kind: 'view', view });
      const backwards = parseMap('ru', [colouring, line.toUpperCase()]);
      expect(backwards).toEqual({ kind: 'moved', path });
    }
});

test('what the bare map shows anyway is not in its address', () => {
  expect(mapPath('en', DEFAULT_MAP)).toBe('/en/map');
  expect(mapPath('en', { line: 'sale', colouring: 'custody' })).toBe('/en/map/sale');
  expect(parseMap('en', ['small'])).toEqual({ kind: 'moved', path: '/en/map' });
  expect(parseMap('en', ['regime'])).toEqual({ kind: 'moved', path: '/en/map/small/regime' });
  // One penalty alone has no kind of liability that is told.
  expect(parseMap('en', ['sale-worst', 'regime'])).toEqual({
    kind: 'moved',
    path: '/en/map/sale-worst',
  });
});

test('an address of a map from before the lines leads to the line that answers it', () => {
  const moved = (...segments: string[]) => parseMap('en', segments);
  expect(moved('possession')).toEqual({ kind: 'moved', path: '/en/map' });
  expect(moved('use')).toEqual({ kind: 'moved', path: '/en/map/using' });
  expect(moved('supply', 'regime')).toEqual({ kind: 'moved', path: '/en/map/sale/regime' });
});

test('the wrong word of a map is named, with what may have been meant', () => {
  const wrong = (...segments: string[]) => {
    const parsed = parseMap('en', segments);
    return parsed.kind === 'problem'
      ? [parsed.problem.kind, parsed.problem.part, parsed.problem.proposals[0]?.path]
      : parsed;
  };
  expect(wrong('smal')).toEqual(['line', 'smal', '/en/map']);
  expect(wrong('zzzzzzzzzzzzzzz')).toEqual(['line', 'zzzzzzzzzzzzzzz', '/en/map/using']);
  expect(wrong('sale', 'regim')).toEqual(['colouring', 'regim', '/en/map/sale/regime']);
  expect(wrong('using', 'regime', 'heroin')).toEqual(['extra', 'heroin', '/en/map/using/regime']);
});

test('a substance’s path read back is the same substance', () => {
  for (const substance of [...SUBSTANCES, null])
    expect(parseThresholds('en', after(thresholdsPath('en', substance)))).toEqual({
      kind: 'view',
      view: { substance },
    });
  expect(parseThresholds('en', ['Cannabis%20Herb'])).toEqual({
    kind: 'moved',
    path: '/en/thresholds/cannabis-herb',
  });
});

test('a wrong substance leads to the nearest and to the list', () => {
  const parsed = parseThresholds('ru', ['heroine']);
  expect(parsed).toMatchObject({ kind: 'problem', problem: { kind: 'substance' } });
  if (parsed.kind !== 'problem') return;
  const paths = parsed.problem.proposals.map(({ path }) => path);
  expect(paths[0]).toBe('/ru/thresholds/heroin');
  expect(paths.at(-1)).toBe('/ru/thresholds');
  expect(parseThresholds('ru', ['heroin', 'pure'])).toMatchObject({
    problem: { kind: 'extra', part: 'pure', proposals: [{ path: '/ru/thresholds/heroin' }] },
  });
});

test('whatever is typed is answered, and what it leads to is a good address', () => {
  const segment = fc.oneof(
    fc.string(),
    fc.constantFrom(...CHOICES, 'possession', ...COLOURINGS, 'heroin', '%', '..', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), (segments) => {
      for (const parse of [parseMap, parseThresholds]) {
        const parsed = parse('en', segments);
        const targets =
          parsed.kind === 'moved'
            ? [parsed.path]
            : parsed.kind === 'problem'
              ? parsed.problem.proposals.map(({ path }) => path)
              : [];
        for (const path of targets) expect(parse('en', after(path)).kind).toBe('view');
      }
    }),
  );
});
