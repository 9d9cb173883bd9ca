/** The lines that say the range of a step: small, largest, repeated, sale, growing, making, import. */
import { speaksOf } from '../objects';
import { isUnmeasuredOwnUse } from '../own-use';
import { matchCircumstances } from '../scenario/circumstances';
import { ofTheOtherPerson } from '../scenario/conduct';
import { governing } from '../scenario/precedence';
import { speaksIn } from '../scenario/worlds';
import type { Rule } from '../schema';
import type { Substance } from '../vocabulary';
import type { Act } from './act';
import { lineOf, type Part, rangeOver } from './branches';
import { endsOf } from './ends';
import { groundOf, joinGrounds } from './ground';
import type { Ground, Missing, Range, RangeLine, RangeLineName } from './headline';
import { type Point, pointsOf, someBeginLarger, stepsAt } from './points';
import type { LawOnDay, StandingRule } from './standing';
import type { StepRules, Steps } from './steps';

/** A person of full age, for the first time, without any circumstance. */
const PLAIN = {
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
  const points = pointsOf(on, act, substance);
  const parts = points.map((point) => {
    const steps = stepsAt(on, act, point, substance);
    const more: Missing[] = [];
    if (steps.openBelow || steps.openUnder) more.push('smaller-step');
    if (steps.limitOpen) more.push('limit');
    if (restsOnSupply(point, steps)) more.push('purpose');
    return withYoung(on, point, partOf(on, point, steps.first, more));
  });
  const young = parts.some(({ ofAge }) => ofAge);
  const told = withoutLess(parts, ['smaller-step', 'purpose', 'no-rule']);
  const byTable = !substance && points.some((point) => someBeginLarger(on, act, point));
  const byList = parts.some((part) => part.byList) && told.some(({ range }) => range);
  const purpose =
    told.some(({ missing }) => missing.includes('purpose')) || decidesPurpose(on, told);
  return withDependence(
    on,
    act,
    substance,
    lineOf(line, told, [
      ...(young ? (['age'] as const) : []),
      ...(purpose ? (['purpose'] as const) : []),
      ...(byTable || byList ? (['drug'] as const) : []),
    ]),
  );
}

/** Whether nothing but rules on supply covers what is asked about own use. */
const restsOnSupply = ({ candidates }: Point, { first }: Steps) =>
  candidates.some(
    ({ rule, closeness }) =>
      closeness === 'supply' && first.some(({ rules }) => rules.includes(rule)),
  );

/** With what holds for adults younger than an age that the law sets, where it is another penalty (Czechia, under 21). */
function withYoung(on: LawOnDay, { candidates }: Point, part: Part): Part {
  const rules = candidates.flatMap(({ rule, kind }) =>
    kind === 'stands' && rule.circumstances.length === 1 && rule.circumstances[0] === 'young-adult'
      ? [rule]
      : [],
  );
  if (rules.length === 0 || !part.range) return part;
  const { missing: _, ...ends } = endsOf(rules, on.toEuros);
  const range = rangeOver([part.range, { step: part.range.step, ...ends }]);
  const ground = joinGrounds([part, groundOf(rules, [], [], true)]);
  return { ...part, ...ground, range, ofAge: true };
}

/** The last step of possession. */
export function largestStep(on: LawOnDay, substance: Substance | null): RangeLine {
  const parts = pointsOf(on, 'possession', substance).map((point) => {
    const steps = stepsAt(on, 'possession', point, substance);
    const last = steps.all.slice(-1).map((step) => ({
      ...step,
      // A form of lesser gravity in place of a small step says nothing of the largest amount.
      milder: step.milder.filter(({ quantity }) => quantity === step.step.tier),
    }));
    const part = partOf(on, point, last, steps.openAbove ? ['larger-step'] : []);
    return last[0] && !part.range ? { ...part, range: nothingOf(last[0]) } : part;
  });
  const told = withoutLess(parts, ['larger-step', 'no-rule']);
  return withDependence(
    on,
    'possession',
    substance,
    lineOf('largest', told, decidesPurpose(on, told) ? ['purpose'] : []),
  );
}

/** Whether a line rests on own use for which the law names no amount: what is more than that is judged by its purpose. */
export const decidesPurpose = (on: LawOnDay, grounds: readonly Pick<Ground, 'rules'>[]): boolean =>
  on.rules.some(
    ({ rule }) => isUnmeasuredOwnUse(rule) && grounds.some(({ rules }) => rules.includes(rule.id)),
  );

/**
 * Without drugs whose records leave a part out that those of other drugs have: the lists of the records are not
 * complete. Where something is known of them, the line is known partly.
 */
function withoutLess(parts: Part[], why: readonly Missing[]): Part[] {
  const lacks = ({ missing }: Part) => missing.some((one) => why.includes(one));
  const whole = parts.filter((part) => part.range && !lacks(part));
  const beside = (part: Part) => whole.filter(({ region }) => region?.en === part.region?.en);
  const dropped = parts.filter((part) => lacks(part) && beside(part).length > 0);
  const leaves = dropped.filter(
    ({ range, byList, missing }) => byList || (range && !missing.includes('purpose')),
  );
  return parts.flatMap((part) => {
    if (dropped.includes(part)) return [];
    const less = leaves.some((other) => beside(other).includes(part));
    return [less ? { ...part, ...someDrugsOpen(part) } : part];
  });
}

const someDrugsOpen = ({ missing }: Part): Pick<Part, 'known' | 'missing' | 'drugsOpen'> => ({
  known: 'partly',
  missing: [...missing, 'no-rule'],
  drugsOpen: true,
});

/** The smallest step of possession, again within the period that the law sets. */
export function repeatedStep(on: LawOnDay, substance: Substance | null): RangeLine {
  const parts = pointsOf(on, 'possession', substance).flatMap((point): Part[] => {
    const steps = stepsAt(on, 'possession', point, substance);
    if (steps.all.length === 0) return [];
    const again = steps.first.map((step) => repeated(on, point, steps, step));
    return [partOf(on, point, again, steps.limitOpen ? ['limit'] : [])];
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
    return match.kind === 'met' &&
      !standing.perhaps &&
      speaksIn(rule, at.world) &&
      reaches(rule, steps, at)
      ? [{ ...standing, met: match.met, rank: match.rank }]
      : [];
  });
  const counted = again.filter(({ kind }) => kind === 'stands');
  // The law knows repetition, and not for this step: what holds for the first time holds again.
  if (again.length === 0 && knowsRepetition(point)) return at;
  return {
    ...at,
    rules: governing(counted, on.toEuros).governing.map(({ rule }) => rule),
    milder: [],
    listed: [],
    unsure: again.some(({ kind, inForce }) => kind !== 'stands' || inForce !== 'yes'),
  };
}

const knowsRepetition = ({ candidates }: Point) =>
  candidates.some(
    ({ rule, kind }) =>
      kind === 'stands' && rule.match !== 'all' && rule.circumstances.includes('repeat'),
  );

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
  { region, substances, candidates }: Point,
  steps: readonly StepRules[],
  more: readonly Missing[] = [],
): Part {
  const rules = steps.flatMap((step) => step.rules);
  const ends = steps
    .filter((step) => step.rules.length > 0 || step.milder.length > 0)
    .map((step) => ({ step, ...endsOf(step.rules, on.toEuros, step) }));
  const missing = [...more, ...ends.flatMap((end) => end.missing)];
  if (ends.some(({ step }) => step.rules.length === 0)) missing.push('no-rule');
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
  const besides = steps.flatMap(({ milder, listed }) =>
    [...milder, ...listed].filter(({ id }) => sets.has(id)),
  );
  const anything = range?.most != null || range?.least != null;
  const ground = groundOf([...rules, ...besides], [], missing, anything);
  const byList = !range && candidates.some(({ kind, perhaps }) => kind === 'stands' && perhaps);
  return { place: null, region, substances, range, byList, ...withUnread(range, ground) };
}

/** That there is no penalty must have been read somewhere. */
export function withUnread(range: Range | null, ground: Ground): Ground {
  if (range?.most?.kind !== 'none' || ground.evidence !== 'recalled') return ground;
  return { ...ground, known: 'partly', missing: [...ground.missing, 'unread'] };
}

/** A step of which only the name is known. */
const nothingOf = ({ step }: StepRules): Range => ({ step, regimes: [], least: null, most: null });

/** A record of its own for people with dependence, on the step of the line, makes it depend on that. */
export function withDependence(
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
      speaksOf(rule, substance) &&
      (rule.quantity === 'any' ||
        rule.quantity === line.range?.step?.tier ||
        // Where the law has one step, a part of its amounts is within it.
        line.range?.step?.tier === 'any')
    );
  };
  return on.rulesOn(act).some(own) && !line.depends.includes('dependence')
    ? { ...line, depends: [...line.depends, 'dependence'] }
    : line;
}
