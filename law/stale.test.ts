import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALL } from '@/db/merge/small-dossier';
import { dossierSchema } from './schema';
import { dayBefore, staleRecords } from './stale';

const dossier = dossierSchema.parse(parse(SMALL));
const told = (before: string | null) =>
  staleRecords(dossier, before).map(({ path, reason }) => `${path.join('.')} ${reason}`);

describe('what wants attention', () => {
  it('is what is not read in the law, and nothing that is', () => {
    expect(told(null)).toEqual([
      'offences.1 secondary',
      'thresholds.0 recalled',
      'thresholds.1 recalled',
      'aspects.0 recalled',
      'timeline.0 recalled',
      'costs.0 recalled',
    ]);
  });

  it('is also what was read before a day, or when nobody knows', () => {
    expect(told('2026-01-02').slice(-3)).toEqual([
      'sources.0.retrieved old',
      'sources.1.retrieved old',
      'instruments.0.as_of undated',
    ]);
    expect(told('2026-01-01')).not.toContain('sources.0.retrieved old');
  });

  it('does not make a date older than it may be', () => {
    const year = dossierSchema.parse(
      parse(SMALL.replace('retrieved: 2026-01-01', 'retrieved: 2025')),
    );
    const reasons = (before: string) => staleRecords(year, before).map(({ reason }) => reason);
    expect(reasons('2025-12-31')).not.toContain('old');
    expect(reasons('2026-01-01')).toContain('old');
  });
});

it.each([
  ['12m', '2025-11-25'],
  ['1y', '2025-11-25'],
  ['10d', '2026-11-15'],
  ['2w', '2026-11-11'],
  ['9m', '2026-02-25'],
  ['a year', undefined],
  ['', undefined],
])('an age of %s ends on %s', (age, day) => expect(dayBefore('2026-11-25', age)).toBe(day));

it('a month without such a day ends on its last', () => {
  expect(dayBefore('2026-03-31', '1m')).toBe('2026-02-28');
});
