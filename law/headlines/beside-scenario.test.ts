/** A small amount asked of the scenario, which weighs the rules by itself, is answered within the line. */
import { describe, expect, it } from 'vitest';
import { readLaw } from '@/db/read-law';
import { compareSeverity } from '../penalty/order';
import { CASE_DAY } from '../scenario/case-schema';
import { evaluate } from '../scenario/evaluate';
import { ask } from '../scenario/example-law';
import { SUBSTANCES } from '../vocabulary';
import { headlinesOn } from './headlines';
import { LawOnDay } from './standing';

const { dossiers, rates } = readLaw();
const countries = dossiers.map(
  (dossier) => [dossier.jurisdiction.code.toLowerCase(), dossier] as const,
);

describe('beside the scenario', () => {
  /** An amount inside the smallest step of a drug, where the law has a number for it. */
  const cases = countries.flatMap(([code, dossier]) => {
    const on = new LawOnDay(dossier, CASE_DAY, rates);
    return SUBSTANCES.flatMap((substance) => {
      const { small } = headlinesOn(on, substance);
      const row = small.range?.step?.limits.find(({ force }) => force === 'law')?.threshold;
      if (!row || !small.range || small.known !== 'wholly' || row.unit === 'plants') return [];
      const upper = row.to ?? (row.from ?? 1) * 2;
      const value = ((row.from ?? 0) + upper) / 2;
      const amount = { value: row.unit === 'g' ? value : Math.ceil(value), unit: row.unit };
      const scenario = ask({
        substance,
        amount,
        conduct: 'possession',
        date: CASE_DAY,
        place: row.place ?? null,
      });
      return [[`${code} ${substance}`, dossier, small, scenario] as const];
    });
  });

  it.each(cases)(
    '%s: a small amount is answered within the line',
    (_name, dossier, small, scenario) => {
      for (const answer of evaluate(dossier, scenario, { rates })) {
        // Where the figure of a limit was not verified, what the amount likely is is asked about.
        const range = answer.likelyRange ?? answer.range;
        if (!range?.harshest || !range.mildest || !small.range?.most || !small.range.least)
          continue;
        expect(
          compareSeverity(range.harshest.severity, small.range.most.severity),
        ).toBeLessThanOrEqual(0);
        // A measure without a name is milder than any that has one; the line names the mildest that has.
        if (range.mildest.severity.slice(0, -1).some((part) => part > 0))
          expect(
            compareSeverity(range.mildest.severity, small.range.least.severity),
          ).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('there are such amounts', () => {
    expect(cases.length).toBeGreaterThan(60);
  });
});
