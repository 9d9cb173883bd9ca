import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomInCell } from './comparison-room';

const shown = (counts: readonly number[], room: number) =>
  counts.reduce((sum, count) => sum + Math.min(count, room), 0);

test('cells that fit are shown whole', () => {
  expect(roomInCell([], 10)).toBe(Number.POSITIVE_INFINITY);
  expect(roomInCell([3, 0, 7], 10)).toBe(Number.POSITIVE_INFINITY);
});

test('small cells leave their room to the large ones', () => {
  expect(roomInCell([1, 1, 100, 100], 22)).toBe(10);
  expect(roomInCell([5, 5], 1)).toBe(1);
});

test('as many as fit, and never more', () => {
  const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 60, max: 500 }), (cells, most) => {
      const room = roomInCell(cells, most);
      expect(shown(cells, room)).toBeLessThanOrEqual(most);
      if (Number.isFinite(room)) expect(shown(cells, room + 1)).toBeGreaterThan(most);
    }),
  );
});
