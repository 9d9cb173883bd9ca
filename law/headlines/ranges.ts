/** The lines that say the range of a step: small, largest, repeated, sale, growing, making, import. */
import { matchCircumstances } from '../scenario/circumstances';
import { ofTheOtherPerson } from '../scenario/conduct';
import { governing } from '../scenario/precedence';
import { speaksIn } from '../scenario/worlds';
import type { Rule } from '../schema';
import type { Substance } from '../vocabulary';
import type { Act } from './act';
import { lineOf, type Part, rangeOver } from './branches';
import { endsOf } from './ends';
import { groundOf } from './ground';
import type { Missing, Range, RangeLine, RangeLineName } from './headline';
import { type Point, pointsOf, stepsAt } from './points';
import type { LawOnDay, StandingRule } from './standing';
import type { StepRules, Steps } from './steps';

/** A person of full age, for the first time, without any circumstance. */
const PLAIN = {
  conduct: 'possession',
  repeat: false,
  dependence: false,
  minor: false,
  place: null,
} as const;

/** The smallest step of an act. */
export function smallestStep(
  on: LawOnDay,
  line: RangeLineName,
  act: Act,
  substance: Substance | null,
): RangeLine {
  const parts = pointsOf(on, act, substance).map((point) => {
    const steps = stepsAt(on, act, point, substance);
    const more: Missing[] = [];
    if (steps.openBelow) more.push('smaller-step');
    if (steps.limitOpen) more.push('limit');
    if (restsOnSupply(point, steps)) more.push('purpose');
    return partOf(on, point, steps.first, more);
  });
  const told = withoutLess(parts, ['smaller-step', 'purpose']);
  const purpose = told.some(({ missing }) => missing.includes('purpose'));
  return withDependence(on, act, substance, lineOf(line, told, purpose ? ['purpose'] : []));
}

/** Whether nothing but rules on supply covers what is asked about own use. */
const restsOnSupply = ({ candidates }: Point, { first }: Steps) =>
  candidates.some(
    ({ rule, closeness }) =>
      closeness === 'supply' && first.some(({ rules }) => rules.includes(rule)),
  );

/** The last step of possession. */
export function largestStep(on: LawOnDay, substance: Substance | null): RangeLine {
  const parts = pointsOf(on, 'possession', substance).map((point) => {
    const steps = stepsAt(on, 'possession', point, substance);
    return partOf(on, point, steps.all.slice(-1), steps.openAbove ? ['larger-step'] : []);
  });
  return withDependence(
    on,
    'possession',
    substance,
    lineOf('largest', withoutLess(parts, ['larger-step'])),
  );
}

/** Without drugs whose records leave a part out that those of other drugs have: the lists are not complete. */
function withoutLess(parts: Part[], why: readonly Missing[]): Part[] {
  const lacks = ({ missing }: Part) => missing.some((one) => why.includes(one));
  const whole = parts.filter((part) => part.range && !lacks(part));
  return parts.filter(
    (part) => !lacks(part) || !whole.some(({ region }) => region?.en === part.region?.en),
  );
}

/** The smallest step of possession, again within the period that the law sets. */
export function repeatedStep(on: LawOnDay, substance: Substance | null): RangeLine {
  const parts = pointsOf(on, 'possession', substance).flatMap((point): Part[] => {
    const steps = stepsAt(on, 'possession', point, substance);
    if (steps.all.length === 0) return [];
    return [
      partOf(
        on,
        point,
        steps.first.map((step) => repeated(on, point, steps, step)),
      ),
    ];
  });
  // Where a repetition of some drugs has a rule and that of others has none, the drug decides.
  const someOnly = parts.some(
    ({ range, region }) =>
      range === null && parts.some((other) => other.range && other.region?.en === region?.en),
  );
  return lineOf('repeat', parts, someOnly ? ['drug'] : []);
}

/** The step with the rules for a repetition in place of its own. */
function repeated(on: LawOnDay, point: Point, steps: Steps, at: StepRules): StepRules {
  const again = point.candidates.flatMap((standing) => {
    const { rule } = standing;
    const match = matchCircumstances(rule, { ...PLAIN, repeat: true });
    return match.kind === 'met' && speaksIn(rule, at.world) && reaches(rule, steps, at)
      ? [{ ...standing, met: match.met, rank: match.rank }]
      : [];
  });
  const counted = again.filter(({ kind }) => kind === 'stands');
  return {
    ...at,
    rules: governing(counted, on.toEuros).governing.map(({ rule }) => rule),
    milder: [],
    unsure: again.some(({ kind, inForce }) => kind !== 'stands' || inForce !== 'yes'),
  };
}

/**
 * Whether a form of an offence for any amount reaches a step. It belongs to an article, and spans the steps of that
 * article alone (Tajikistan 201(3), Georgia 260(2)): below them stands another law.
 */
function reaches(rule: Rule, { all }: Steps, { step }: StepRules): boolean {
  if (rule.quantity !== 'any' || !rule.provision) return true;
  const { instrument, article } = rule.provision;
  const own = all.filter(({ rules }) =>
    rules.some(
      ({ provision }) => provision?.instrument === instrument && provision.article === article,
    ),
  );
  return own.length === 0 || own.some((one) => one.step.order <= step.order);
}

/** The range over steps, and what it rests on. */
function partOf(
  on: LawOnDay,
  { region, substances }: Point,
  steps: readonly StepRules[],
  more: readonly Missing[] = [],
): Part {
  const rules = steps.flatMap((step) => step.rules);
  const ends = steps
    .filter((step) => step.rules.length > 0)
    .map((step) => ({ step, ...endsOf(step.rules, step.milder, on.toEuros) }));
  const missing = [...more, ...ends.flatMap((end) => end.missing)];
  if (steps.some(({ unsure }) => unsure)) missing.push('day');
  const known = rangeOver(
    ends.map(
      ({ step, regimes, least, most }): Range => ({ step: step.step, regimes, least, most }),
    ),
  );
  const unknown = steps[0] && missing.includes('day') ? nothingOf(steps[0]) : null;
  const range = known ?? unknown;
  if (!range) missing.push('no-rule');
  const sets = new Set(ends.flatMap(({ least, most }) => [least?.rule, most?.rule]));
  const milder = steps.flatMap((step) => step.milder.filter(({ id }) => sets.has(id)));
  return {
    place: null,
    region,
    substances,
    range,
    ...groundOf([...rules, ...milder], [], missing, range?.most != null || range?.least != null),
  };
}

/** A step of which only the name is known. */
const nothingOf = ({ step }: StepRules): Range => ({ step, regimes: [], least: null, most: null });

/** A record of its own for people with dependence, on the step of the line, makes it depend on that. */
function withDependence(
  on: LawOnDay,
  act: Act,
  substance: Substance | null,
  line: RangeLine,
): RangeLine {
  const own = (standing: StandingRule) => {
    const { rule, kind } = standing;
    return (
      kind === 'stands' &&
      rule.circumstances.includes('dependence') &&
      !ofTheOtherPerson(rule).has('dependence') &&
      (!substance || rule.substances.includes('all') || rule.substances.includes(substance)) &&
      (rule.quantity === 'any' || rule.quantity === line.range?.step?.tier)
    );
  };
  return on.rulesOn(act).some(own) && !line.depends.includes('dependence')
    ? { ...line, depends: [...line.depends, 'dependence'] }
    : line;
}
