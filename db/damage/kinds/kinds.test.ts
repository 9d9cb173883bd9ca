/** How much of the damage that changes the law the check refuses, counted on real files. */
import { expect, it } from 'vitest';
import { FAMILIES } from './all';
import { outcomes } from './refusals';

/** Real files in which each kind is tried, from one kind to the next others. */
const FILES = 1;
/** The share of kinds that must be refused in every file in which they were tried. */
const SHARE = 0.95;

it('refuses damage that changes the law', () => {
  let turn = 0;
  const counted = FAMILIES.map(({ name, kinds }) => {
    const missed: string[] = [];
    for (const kind of kinds) {
      const found = outcomes(kind, FILES, turn++);
      expect(found, `${name}: ${kind.name} is done nowhere`).not.toEqual([]);
      const passed = found.filter(({ refused }) => !refused).map(({ file }) => file);
      if (passed.length > 0) missed.push(`${kind.name} (${passed.join(', ')})`);
    }
    return { name, total: kinds.length, missed };
  });
  const total = counted.reduce((sum, family) => sum + family.total, 0);
  const missed = counted.flatMap(({ name, missed: some }) =>
    some.map((each) => `${name}: ${each}`),
  );
  const share = (total - missed.length) / total;
  expect(share, `passed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(SHARE);
  // Some three hundred whole checks: a busy machine takes its time.
}, 300_000);
