import { expect, test } from 'vitest';
import { forReaders } from '@/law/language';
import type { Threshold } from '@/law/schema';
import type { ThresholdView } from '@/law/threshold-view';
import { viewThresholds } from '@/law/threshold-view';
import { firstLimit, fits, gramScale, lanesOf, limitLabels, tierStep } from './layout';

const row = (from: number | null, to: number | null, more: Partial<Threshold> = {}): Threshold => ({
  substance: 'heroin',
  tier: 'small',
  from,
  to,
  unit: 'g',
  basis: 'pure-substance',
  sources: [],
  status: 'checked',
  ...more,
});

const view = (thresholds: Threshold[]): ThresholdView[] =>
  viewThresholds(
    { code: 'xx', thresholds, aspects: [], instruments: [], sources: [] },
    'heroin',
    '2026-01-01',
  );

test('the scale has whole decades, with room below the first limit and above the last', () => {
  const scale = gramScale(view([row(0, 0.5), row(0.5, 1000), row(1000, null)]));
  expect(scale?.decades).toEqual([0.1, 1, 10, 100, 1000, 10_000]);
  expect(scale?.at(0.1)).toBe(0);
  expect(scale?.at(1000)).toBe(80);
  expect(scale?.at(10_000)).toBe(100);
  expect(scale?.at(0)).toBe(0);
  const lsd = gramScale(view([row(0, 0.00002), row(0.0002, null)]));
  expect(lsd?.decades).toEqual([0.00001, 0.0001, 0.001]);
  expect(gramScale(view([row(0, 5, { unit: 'plants' })]))).toBeNull();
});

test('equal ratios are equal lengths', () => {
  const scale = gramScale(view([row(0, 0.02), row(0.02, 700)]));
  const step = (from: number, to: number) => (scale?.at(to) ?? 0) - (scale?.at(from) ?? 0);
  expect(step(0.02, 0.2)).toBeCloseTo(step(50, 500), 1);
});

test('rows of one table share a lane; other places, other weighing and overlaps take their own', () => {
  const rows = view([
    row(0, 1),
    row(1, 10, { tier: 'large' }),
    row(10, null, { tier: 'especially-large' }),
    row(0, 2, { basis: 'total-mixture' }),
    row(0, 100, { place: 'home' }),
    row(0.5, 5, { tier: 'significant' }),
    row(3, 8, { unit: 'tablets' }),
  ]);
  const scale = gramScale(rows);
  const lanes = scale ? lanesOf(rows, scale) : [];
  expect(lanes.map(({ segments }) => segments.length).sort()).toEqual([1, 1, 1, 3]);
  const main = lanes.find(({ segments }) => segments.length === 3);
  expect(main?.segments.map(({ open }) => open)).toEqual([false, false, true]);
  expect(main?.segments[0]?.from).toBe(0);
  expect(main?.segments[2]?.to).toBe(100);
  for (const { segments } of lanes)
    for (const [at, segment] of segments.entries())
      if (at > 0) expect(segment.from).toBeGreaterThanOrEqual(segments[at - 1]?.to ?? 0);
});

test('rows out of force and of other substances are left out, the law’s own words kept', () => {
  const note = (en: string) => forReaders({ en, ru: en });
  const rows = view([
    row(0, 0.5, { id: 'xx-negligible', note: note('negligible quantity; gross weight') }),
    row(0.5, 2.5, { note: note('small quantity = up to five times') }),
    row(0, 9, { valid_to: '2020-01-01' }),
    row(0, 7, { substance: 'mdma' }),
  ]);
  expect(rows.map(({ id, term }) => [id, term?.en])).toEqual([
    ['xx-negligible', 'negligible'],
    ['xx-threshold-heroin-small', 'small'],
  ]);
  expect(firstLimit(rows)).toBe(0.5);
  expect(firstLimit([])).toBe(Number.POSITIVE_INFINITY);
});

test('words and figures are set only where they fit', () => {
  expect(fits(7, 60)).toBe('always');
  expect(fits(13, 20)).toBe('wide');
  expect(fits(13, 3)).toBe('never');
  const labels = limitLabels([
    { at: 50, text: '2.5' },
    { at: 44, text: '1.5' },
    { at: 50.5, text: '2.6' },
  ]);
  expect(labels).toEqual([
    { at: 44, text: '1.5', show: 'always' },
    { at: 50, text: '2.5', show: 'wide' },
  ]);
  expect(
    ['any', 'below-threshold', 'small', 'especially-large'].map((tier) => tierStep(tier as 'any')),
  ).toEqual([0, 0, 1, 4]);
});
