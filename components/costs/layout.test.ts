import { expect, test } from 'vitest';
import { DEFAULTS } from '@/law/costs/assumptions';
import { costSheet } from '@/law/costs/sheet';
import type { CostFigure } from '@/law/schema';
import { euroScale, stretches } from './layout';

const figure = (metric: CostFigure['metric'], value: number): CostFigure => ({
  metric,
  value,
  unit: 'EUR',
  per: 'year',
  year: 2024,
  sources: [],
  status: 'secondary',
});

test('bars are as long as what they cost, on one scale from nothing', () => {
  const sheet = costSheet(
    {
      code: 'xx',
      currency: 'EUR',
      figures: [
        figure('prison-cost-per-person', 4000),
        figure('nsp-cost-per-person', 500),
        figure('oat-cost-per-person', 1500),
      ],
    },
    { ...DEFAULTS, years: 2 },
    [],
    '2026-11-25',
  );
  const scale = euroScale([sheet], 2);
  expect(scale.at(0)).toBe(0);
  expect(scale.at(8000)).toBe(2 * scale.at(4000));
  expect(scale.at(8000)).toBeLessThanOrEqual(100);
  // A service without a price has no stretch; the others follow each other over both years.
  expect(stretches(sheet, scale)).toEqual([
    { service: 'nsp', from: 0, width: scale.at(1000), unverified: false },
    { service: 'oat', from: scale.at(1000), width: scale.at(3000), unverified: false },
  ]);
});
