/**
 * What must hold of every line for every country, day and drug, whatever the data says: no line says less than a rule
 * that it leaves out, and none says "no" where a rule is not known.
 */

import { describe, expect, it } from 'vitest';
import { readLaw } from '@/db/read-law';
import { wordsIn } from '@/messages';
import { countWords, headlineWords, MOST_WORDS } from '@/words/headlines';
import { earliestDay, latestDay } from '../date';
import { KnownSince } from '../known-since';
import { holdsFor } from '../objects';
import { compareSeverity, severityOf, type ToEuros } from '../penalty/order';
import { codeOf } from '../records';
import { CASE_DAY } from '../scenario/case-schema';
import type { Dossier, Rule } from '../schema';
import { LANGUAGES, SUBSTANCES, type Substance } from '../vocabulary';
import { type Headlines, LINES, RANGE_LINES, type RangeLine, type Step } from './headline';
import { headlinesOn } from './headlines';
import { LawOnDay } from './standing';

const { dossiers, rates } = readLaw();
const countries = dossiers.map((dossier) => [codeOf(dossier), dossier] as const);

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * Today, and one day for each state of the law: of the days on which a rule, a limit or the text of an act begins or
 * ends, and the days after, those on which other rules and limits stand than on any day before them in the list.
 */
function daysOf(dossier: Dossier): string[] {
  const { offences, thresholds, aspects, sources } = dossier;
  const dates = [...offences, ...(thresholds ?? [])].flatMap(({ valid_from, valid_to }) =>
    [valid_from, valid_to].flatMap((date) => date ?? []),
  );
  const read = sources.flatMap(({ text_of }) => text_of ?? []);
  const days = [...dates, ...read].flatMap((date) => [earliestDay(date), latestDay(date)]);
  const known = new KnownSince(sources);
  const stateOn = (day: string) =>
    [
      ...new LawOnDay(dossier, day, rates).rules.map(
        ({ rule, kind, inForce }) => `${rule.id} ${kind} ${inForce}`,
      ),
      ...[...(thresholds ?? []), ...aspects].map((row) => known.standing(row, day)),
    ].join();
  const states = new Map<string, string>();
  for (const day of [CASE_DAY, ...days, ...days.map(dayAfter), '1990-01-01']) {
    const state = stateOn(day);
    if (!states.has(state)) states.set(state, day);
  }
  return [...states.values()].sort();
}

/** No drug, and one of all drugs that no limit and no rule tells apart. */
function drugsOf({ offences, thresholds }: Dossier): (Substance | null)[] {
  const limited = new Set(thresholds?.map(({ substance }) => substance));
  const alike = new Map<string, Substance>();
  for (const drug of SUBSTANCES) {
    const naming = offences.flatMap((rule) => `${rule.id} ${holdsFor(rule, drug)}`);
    // Plants are asked about apart.
    const own = limited.has(drug) || drug === 'cannabis-plants' ? drug : '';
    const key = `${own} ${naming}`;
    if (!alike.has(key)) alike.set(key, drug);
  }
  return [null, ...alike.values()];
}

interface Asked {
  dossier: Dossier;
  day: string;
  substance: Substance | null;
  headlines: Headlines;
  toEuros: ToEuros;
  standing: (rule: Rule) => 'yes' | 'no' | 'perhaps';
}

/** The lines of a country for every day and drug; kept for one country at a time. */
let asked: { code: string; all: Asked[] } | null = null;
function askedOf(dossier: Dossier): Asked[] {
  const code = codeOf(dossier);
  if (asked?.code === code) return asked.all;
  const known = new KnownSince(dossier.sources);
  const drugs = drugsOf(dossier);
  const all = daysOf(dossier).flatMap((day) => {
    const on = new LawOnDay(dossier, day, rates);
    const { toEuros } = on;
    const standing = (rule: Rule) => known.standing(rule, day);
    return drugs.map((substance) => ({
      dossier,
      day,
      substance,
      headlines: headlinesOn(on, substance),
      toEuros,
      standing,
    }));
  });
  asked = { code, all };
  return all;
}

/** What is wrong with the answers on a country, a sentence each, with the drug and the day. */
function faultsOf(dossier: Dossier, find: (headlines: Headlines, asked: Asked) => string[]) {
  return askedOf(dossier).flatMap((one) =>
    find(one.headlines, one).map(
      (fault) => `${fault} (${one.substance ?? 'any drug'}, ${one.day})`,
    ),
  );
}

/** Where a tier has several terms of the law (Slovakia: negligible, small), a rule by another than that of the step. */
const isOfOtherTerm = (rule: Rule, { tier, term }: Step, { dossier, substance }: Asked) =>
  (dossier.thresholds ?? []).filter(
    (row) => row.substance === (substance ?? 'heroin') && row.tier === tier && !row.valid_to,
  ).length > 1 && rule.quantity_label?.en !== term?.en;

/** Whether a rule is on a drug for certain. */
const speaksOf = (rule: Rule, drug: Substance | null) => !drug || holdsFor(rule, drug) === 'yes';

const isKeeping = ({ offence, conduct }: Rule) =>
  offence === 'possession' &&
  conduct.some((act) => ['possession', 'storage'].includes(act)) &&
  !conduct.includes('precursors');
const partsOf = ({ penalties }: Rule) => penalties.flatMap(({ all_of }) => all_of);
const has = (rule: Rule, ...kinds: string[]) =>
  partsOf(rule).some(({ kind }) => kinds.includes(kind));
const PRISON = ['imprisonment', 'life-imprisonment'] as const;
const DETENTION = ['arrest', 'administrative-detention'] as const;

/** Basic rules on possession that certainly stand and speak of the drug. */
const basicPossession = ({ dossier, substance, standing }: Asked) =>
  dossier.offences.filter(
    (rule) =>
      isKeeping(rule) &&
      rule.circumstances.length === 0 &&
      speaksOf(rule, substance) &&
      standing(rule) === 'yes',
  );

describe.each(countries)('%s: on every day, for every drug', (_code, dossier) => {
  it('a line rests on rules that stand, and says how well they are read', () => {
    expect(
      faultsOf(dossier, (headlines, { standing }) =>
        LINES.flatMap((name) => {
          const { rules, aspects, evidence, known, missing } = headlines[name];
          const own = rules.map((id) => dossier.offences.find((rule) => rule.id === id));
          const faults: string[] = [];
          if (own.some((rule) => !rule || standing(rule) === 'no'))
            faults.push(`${name} is old law`);
          if ((evidence === null) !== (rules.length + aspects.length === 0))
            faults.push(`${name} has no evidence`);
          if ((known === 'wholly') !== (missing.length === 0))
            faults.push(`${name} hides what is missing`);
          if (known === 'wholly' && own.some((rule) => rule && standing(rule) !== 'yes'))
            faults.push(`${name} is sure of a rule that is not`);
          return faults;
        }),
      ),
    ).toEqual([]);
  });

  it('a range has a mildest and a harshest end, in order, unless it says what is not known', () => {
    expect(
      faultsOf(dossier, (headlines) =>
        RANGE_LINES.flatMap((name) => {
          const { range, known, branches }: RangeLine = headlines[name];
          if (!range) return known === 'not' ? [] : [`${name} is known of nothing`];
          if (known === 'wholly' && (!range.least || !range.most)) return [`${name} has no end`];
          const { least, most } = range;
          if (least && most && compareSeverity(least.severity, most.severity) > 0)
            return [`${name} is upside down`];
          const beyond = branches.some(
            (branch) =>
              branch.range?.most &&
              (!most || compareSeverity(branch.range.most.severity, most.severity) > 0),
          );
          return beyond ? [`${name} is milder than a part of it`] : [];
        }),
      ),
    ).toEqual([]);
  });

  it('no rule of the step is milder or harsher than the line says', () => {
    expect(
      faultsOf(dossier, ({ small, largest }, one) => {
        const rules = basicPossession(one);
        return [small, largest].flatMap(({ line, range, known }) => {
          if (!range?.step || known === 'not') return [];
          const { least, most, step } = range;
          const at = rules.filter(
            (rule) =>
              rule.quantity === step.tier &&
              (one.substance === null || !isDisplaced(rule, rules)) &&
              !isOfOtherTerm(rule, step, one) &&
              (line !== 'small' || known === 'wholly'),
          );
          return at.flatMap((rule) => {
            const ends = rule.penalties.flatMap(({ all_of }) => {
              const [mild, harsh] = (['mildest', 'harshest'] as const).map((bound) =>
                severityOf(all_of, bound, one.toEuros),
              );
              const measure = all_of.every(({ kind }) => kind === 'other');
              return mild && harsh && !measure ? [{ mild, harsh }] : [];
            });
            const milder = ends.some(
              ({ mild }) => least && compareSeverity(mild, least.severity) < 0,
            );
            const harsher = ends.some(
              ({ harsh }) => most && compareSeverity(harsh, most.severity) > 0,
            );
            return [
              ...(milder ? [`${line} is harsher than ${rule.id}`] : []),
              ...(harsher ? [`${line} is milder than ${rule.id}`] : []),
            ];
          });
        });
      }),
    ).toEqual([]);
  });

  it('"never locked up" leaves no rule out that locks up or may', () => {
    expect(
      faultsOf(dossier, ({ custody }, asked) => {
        const rules = basicPossession(asked);
        const unknown = asked.dossier.offences.some(
          (rule) =>
            isKeeping(rule) &&
            rule.circumstances.length === 0 &&
            speaksOf(rule, asked.substance) &&
            asked.standing(rule) !== 'no' &&
            has(rule, 'unknown'),
        );
        return (
          [
            ['prison', PRISON],
            ['detention', DETENTION],
          ] as const
        ).flatMap(([name, kinds]) => {
          if (custody[name].from !== 'never' || custody.known === 'not') return [];
          const locks = rules.filter((rule) => has(rule, ...kinds));
          // The general rule for the larger amounts of a drug that has a rule of its own does not count against it.
          const reached = locks.filter((rule) => !isDisplaced(rule, rules));
          return [
            ...reached.map(({ id }) => `no ${name} beside ${id}`),
            ...(unknown ? [`no ${name} beside an unknown sanction`] : []),
          ];
        });
      }),
    ).toEqual([]);
  });

  it('"locked up from a step" leaves no rule out that locks up below it', () => {
    const TIERS = ['below-threshold', 'small', 'significant', 'large', 'especially-large'];
    expect(
      faultsOf(dossier, ({ custody }, asked) => {
        const from = custody.prison;
        if (from.from !== 'step' || from.step.smallest || from.step.tier === 'any') return [];
        const at = TIERS.indexOf(from.step.tier);
        return basicPossession(asked).flatMap((rule) => {
          const lower = TIERS.indexOf(rule.quantity);
          return lower >= 0 && lower < at && has(rule, ...PRISON)
            ? [`${rule.id} locks up below`]
            : [];
        });
      }),
    ).toEqual([]);
  });

  it('"no criminal record" leaves no crime out, and is no word for what is not known', () => {
    expect(
      faultsOf(dossier, ({ small, record }) => {
        const regimes = small.range?.regimes ?? [];
        if (record.values.length === 0)
          return record.known === 'not' ? [] : ['a record of nothing'];
        const crime = regimes.includes('criminal') !== record.values.includes('yes');
        const lesser = regimes.includes('misdemeanour') !== record.values.includes('lesser');
        return crime || lesser ? ['record and kind of liability differ'] : [];
      }),
    ).toEqual([]);
  });

  it('nothing of supply is harsher than the worst case', () => {
    expect(
      faultsOf(dossier, (headlines, { dossier: law, substance, standing, toEuros }) => {
        const { most } = headlines['sale-worst'];
        return law.offences.flatMap((rule) => {
          if (rule.offence !== 'supply' || !speaksOf(rule, substance) || standing(rule) !== 'yes')
            return [];
          const beyond = rule.penalties.some(({ all_of }) => {
            if (all_of.every(({ kind }) => kind === 'other')) return false;
            // No stated maximum is not known to be above a stated one that begins higher.
            const open = all_of.find(({ kind, max }) => kind === 'imprisonment' && max == null);
            if (open && most?.part?.max && (most.part.min ?? 0) > (open.min ?? 0)) return false;
            const severity = severityOf(all_of, 'harshest', toEuros);
            return severity && (!most || compareSeverity(severity, most.severity) > 0);
          });
          return beyond ? [`${rule.id} is harsher`] : [];
        });
      }),
    ).toEqual([]);
  });

  it('what holds over all drugs is no milder than what holds for one', () => {
    const over = new Map(
      askedOf(dossier).flatMap(({ day, substance, headlines }) =>
        substance ? [] : [[day, headlines] as const],
      ),
    );
    expect(
      faultsOf(dossier, (of, { day }) =>
        (['using', 'small', 'repeat', 'sale'] as const).flatMap((name) => {
          const [one, all] = [of[name], over.get(day)?.[name]];
          if (!one.range?.most || !all?.range?.most) return [];
          // A drug whose table begins with a larger step has another smallest step: the line on it says so.
          const higher = (one.range.step?.order ?? 0) > (all.range.step?.order ?? 0);
          if (higher || one.missing.includes('limit') || all.missing.includes('no-rule')) return [];
          return compareSeverity(one.range.most.severity, all.range.most.severity) > 0
            ? [`${name} is harsher`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  it('every value has at most eight words in both languages', () => {
    expect(
      faultsOf(dossier, (headlines) =>
        LANGUAGES.flatMap((lang) =>
          LINES.flatMap((line) => {
            const words = headlineWords(wordsIn(lang), headlines[line]);
            return words === '' || countWords(words) > MOST_WORDS ? [`${line}: ${words}`] : [];
          }),
        ),
      ),
    ).toEqual([]);
  });
});

/** Whether a rule of the same step, or of any amount, on fewer drugs stands before this one. */
function isDisplaced(rule: Rule, rules: readonly Rule[]): boolean {
  const share = (rule: Rule) => SUBSTANCES.filter((drug) => holdsFor(rule, drug) === 'yes').length;
  return rules.some(
    (other) =>
      other !== rule &&
      (other.quantity === rule.quantity || rule.quantity === 'any') &&
      share(other) <= share(rule) &&
      (other.quantity !== rule.quantity || share(other) < share(rule)),
  );
}
