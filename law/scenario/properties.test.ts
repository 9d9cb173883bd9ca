/** What must hold for every jurisdiction and every scenario, whatever the data says. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLaw } from '@/db/read-law';
import { earliestDay } from '../date';
import { holdsFor } from '../objects';
import { compareSeverity } from '../penalty/order';
import { codeOf } from '../records';
import type { Dossier, Threshold } from '../schema';
import { ASKED_SUBSTANCES, QUANTITY_UNITS } from '../vocabulary';
import { type Answer, isOpen, OUTCOMES } from './answer';
import { CASE_DAY } from './case-schema';
import { evaluate } from './evaluate';
import { ask } from './example-law';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES, type Scenario, type ScenarioConduct } from './input';
import { MILDER_FOR_MORE } from './milder-for-more';
import { READY_MADE } from './ready-made';

const { dossiers, rates } = readLaw();
const answers = (dossier: Dossier, scenario: Scenario) => evaluate(dossier, scenario, { rates });

/** A day on which a row stood: the day of the cases, or for an older row the first day that its last one may be. */
function dayOf({ valid_to }: Threshold): string {
  return valid_to && earliestDay(valid_to) < CASE_DAY ? earliestDay(valid_to) : CASE_DAY;
}

/** The smallest step an amount is told apart by: a plant, a tablet, a thousandth of the limit in grams. */
const stepAt = (bound: number, unit: Threshold['unit']) => (unit === 'g' ? bound / 1000 : 1);

const withLimits = dossiers
  .filter(({ thresholds }) => thresholds?.length)
  .map((dossier) => [codeOf(dossier), dossier] as const);

const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    substance: fc.constantFrom(...ASKED_SUBSTANCES),
    value: fc.oneof(
      fc.constantFrom(0.00001, 0.5, 1, 2, 5, 100),
      fc.double({ min: 0.0001, max: 10_000, noNaN: true }),
    ),
    unit: fc.constantFrom(...QUANTITY_UNITS),
    conduct: fc.constantFrom(...SCENARIO_CONDUCTS),
    repeat: fc.option(fc.boolean()),
    dependence: fc.boolean(),
    minor: fc.option(fc.boolean()),
    place: fc.option(fc.constantFrom(...SCENARIO_PLACES)),
    purity: fc.option(fc.double({ min: 0.001, max: 1, noNaN: true })),
    dry: fc.option(fc.boolean()),
    year: fc.integer({ min: 1990, max: 2027 }),
  })
  .map(({ value, unit, year, ...rest }) => ({
    ...rest,
    amount: { value, unit },
    date: `${year}-07-01`,
  }));

describe('every limit of every dossier', () => {
  it.each(withLimits)('%s: parts the amounts around it', (_code, dossier) => {
    for (const row of dossier.thresholds ?? []) {
      for (const bound of [row.from, row.to]) {
        if (!bound) continue;
        const reached = (value: number) =>
          answers(
            dossier,
            ask({
              substance: row.substance,
              conduct: 'possession',
              amount: { value, unit: row.unit },
              place: row.place ?? null,
              purity: 1,
              dry: row.basis === 'dry-weight' ? true : row.basis === 'total-mixture' ? false : null,
              repeat: false,
              date: dayOf(row),
            }),
          )[0]?.amount;
        checkBound(row, bound, reached);
      }
    }
  });

  function checkBound(
    row: Threshold,
    bound: number,
    reached: (value: number) => Answer['amount'] | undefined,
  ) {
    const name = `${row.substance} ${row.tier} ${row.from}-${row.to} ${row.unit} at ${bound}`;
    const step = stepAt(bound, row.unit);
    const has = (value: number) => {
      const amount = reached(value);
      if (amount?.state === 'not-looked-at') return null;
      return amount?.tiers.some(({ rows }) => rows.some(({ threshold }) => threshold === row));
    };
    const inside = bound === row.from ? bound + step : bound - step;
    const outside = bound === row.from ? bound - step : bound + step;
    if (has(bound) === null) return;
    const narrow = row.from !== null && row.to !== null && row.to - row.from <= step;
    if (inside > 0 && !narrow) expect(has(inside), `${name}: inside`).toBe(true);
    if (outside > 0) expect(has(outside), `${name}: outside`).toBe(false);
    const included = bound === row.from ? row.from_included : row.to_included;
    expect(has(bound), `${name}: on it`).toBe(included ?? true);
    const tiers = reached(bound)?.tiers ?? [];
    if (tiers.length > 1) for (const tier of tiers) expect(tier.causes, name).not.toEqual([]);
  }
});

describe('more of the same substance', () => {
  const ACTS: readonly ScenarioConduct[] = [
    'possession',
    'cultivation',
    'sale',
    'production',
    'import-export',
  ];

  /** Amounts between all limits of a substance, on them, and beyond. */
  function amountsOf(rows: readonly Threshold[]): number[] {
    const bounds = rows.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== null);
    const sorted = [...new Set(bounds)].filter((bound) => bound > 0).sort((a, b) => a - b);
    const between = sorted.map((bound, at) => ((sorted[at - 1] ?? 0) + bound) / 2);
    const all = [...sorted, ...between, (sorted.at(-1) ?? 1) * 2];
    const whole = rows.some(({ unit }) => unit !== 'g');
    return [...new Set(whole ? all.map(Math.ceil) : all)].sort((a, b) => a - b);
  }

  it.each(withLimits)(
    '%s: never has a milder harshest penalty, but where it is listed',
    (code, dossier) => {
      const found = new Set<string>();
      const groups = new Map<string, Threshold[]>();
      for (const row of dossier.thresholds ?? []) {
        const key = `${row.substance}/${row.unit}/${row.place ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
      for (const rows of groups.values()) {
        const [first] = rows;
        if (!first) continue;
        for (const conduct of ACTS)
          for (const repeat of [false, true]) {
            let before: Answer | undefined;
            for (const value of amountsOf(rows)) {
              const scenario = ask({
                substance: first.substance,
                amount: { value, unit: first.unit },
                place: first.place ?? null,
                purity: 1,
                dry: true,
                conduct,
                repeat,
              });
              const [answer] = answers(dossier, scenario);
              if (answer?.range?.known !== 'yes' || answer.outcome === 'unknown') continue;
              const harshest = answer.range.harshest?.severity;
              const earlier = before?.range?.harshest?.severity;
              if (harshest && earlier && compareSeverity(harshest, earlier) < 0)
                found.add(`${code} ${conduct} ${first.substance}`);
              before = answer;
            }
          }
      }
      const listed = MILDER_FOR_MORE.filter(({ jurisdiction }) => jurisdiction === code).flatMap(
        ({ conduct, substances }) => substances.map((name) => `${code} ${conduct} ${name}`),
      );
      expect([...found].sort()).toEqual(listed.sort());
    },
  );
});

describe('every answer', () => {
  it('cites sources that exist, and gives every rule its reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dossiers), anyScenario, (dossier, scenario) => {
        const sources = new Set(dossier.sources.map(({ id }) => id));
        for (const answer of answers(dossier, scenario)) {
          for (const { source } of answer.sources) expect(sources).toContain(source);
          for (const finding of answer.rules) {
            if (!isOpen(finding)) expect(finding.reasons).not.toEqual([]);
            if (finding.verdict === 'applies' && finding.inForce === 'yes')
              expect(finding.reasons).toEqual([]);
            if (isOpen(finding)) {
              expect(finding.inForce).not.toBe('no');
              const holds = holdsFor(finding.rule, scenario.substance);
              expect(holds).not.toBe('no');
              if (finding.verdict !== 'possible') expect(holds).toBe('yes');
            }
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('keeps its parts in step with its outcome', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dossiers), anyScenario, (dossier, scenario) => {
        for (const answer of answers(dossier, scenario)) {
          const open = answer.rules.filter(isOpen);
          expect(OUTCOMES).toContain(answer.outcome);
          expect(answer.range === null).toBe(open.length === 0);
          if (answer.outcome === 'no-offence') expect(answer.regimes).toEqual(['none']);
          if (answer.outcome === 'determined') expect(open).not.toEqual([]);
          if (answer.outcome === 'court-decides') expect(open.length).toBeGreaterThan(0);
          if (open.some(({ verdict }) => verdict === 'likely'))
            expect(answer.outcome).not.toBe('no-offence');
          const unknown = open.some(({ rule }) =>
            rule.penalties.some(({ all_of }) => all_of.some(({ kind }) => kind === 'unknown')),
          );
          if (unknown) expect(answer.range?.known).not.toBe('yes');
          for (const { rule, verdict } of answer.rules)
            if (rule.circumstances.length === 1 && rule.circumstances[0] === 'other')
              expect(['special', 'no']).toContain(verdict);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe.each(READY_MADE)('ready-made scenario $id', ({ scenario }) => {
  it.each(dossiers.map((dossier) => [codeOf(dossier), dossier] as const))(
    '%s: has an answer with citations, or an honest unknown',
    (_code, dossier) => {
      const given = answers(dossier, ask({ ...scenario, date: CASE_DAY }));
      expect(given.length).toBeGreaterThan(0);
      for (const answer of given) {
        expect(OUTCOMES).toContain(answer.outcome);
        if (answer.outcome === 'unknown') continue;
        // A record of general knowledge may have no source; it then says `recalled`.
        if (answer.evidence !== 'recalled') expect(answer.sources).not.toEqual([]);
        expect(answer.evidence).not.toBeNull();
      }
    },
  );
});
