/** From which step of possession a person can be locked up: detention and arrest, counted in days, and prison. */
import type { PenaltyKind, Substance } from '../vocabulary';
import { endsOf, extreme } from './ends';
import { groundOf, joinGrounds } from './ground';
import type { CustodyLine, Depends, End, From, Ground, Missing } from './headline';
import { type Point, pointsOf, someBeginLarger, stepsAt } from './points';
import { decidesPurpose } from './ranges';
import type { LawOnDay } from './standing';
import type { StepRules, Steps } from './steps';

const KINDS = {
  detention: ['administrative-detention', 'arrest'],
  prison: ['imprisonment', 'life-imprisonment'],
} as const satisfies Record<string, readonly PenaltyKind[]>;
type Kind = keyof typeof KINDS;

interface PointCustody {
  region: string | null;
  detention: From;
  prison: From;
  ground: Ground;
  open: boolean;
}

export function custodyLine(on: LawOnDay, substance: Substance | null): CustodyLine {
  const points = pointsOf(on, 'possession', substance);
  const all = points.flatMap((point) => atPoint(on, point, substance));
  // The lists of the records are not complete: a drug whose larger steps are missing tells nothing beside others.
  const told = all.filter(
    (one) => !one.open || !all.some((other) => !other.open && other.region === one.region),
  );
  const depends: Depends[] = [];
  const says = ({ detention, prison }: PointCustody) => `${keyOf(detention)}|${keyOf(prison)}`;
  for (const one of told)
    for (const other of told)
      if (says(one) !== says(other)) {
        const why = one.region === other.region ? 'drug' : 'region';
        if (!depends.includes(why)) depends.push(why);
      }
  const byTable = !substance && points.some((point) => someBeginLarger(on, 'possession', point));
  // A step that locks nobody up begins nothing, whatever the drug.
  const smallest = told.some(({ detention, prison }) =>
    [detention, prison].some((from) => from.from === 'step' && from.step.smallest),
  );
  if (byTable && smallest && !depends.includes('drug')) depends.push('drug');
  const ground = told.length > 0 ? joinGrounds(told.map((one) => one.ground)) : NOTHING;
  if (decidesPurpose(on, [ground])) depends.push('purpose');
  return {
    line: 'custody',
    detention: earliest(told.map(({ detention }) => detention)),
    prison: earliest(told.map(({ prison }) => prison)),
    depends: depends.sort(),
    ...ground,
  };
}

const NOTHING: Ground = groundOf([], [], ['no-rule'], false);

function atPoint(on: LawOnDay, point: Point, substance: Substance | null): PointCustody[] {
  const steps = stepsAt(on, 'possession', point, substance);
  if (steps.all.length === 0) return [];
  const detention = fromOf(on, steps, 'detention');
  const prison = fromOf(on, steps, 'prison');
  const missing: Missing[] = [];
  if (steps.openBelow || steps.openUnder) missing.push('smaller-step');
  if (steps.openAbove && [detention, prison].some(({ from }) => from === 'unknown'))
    missing.push('larger-step');
  if (steps.limitOpen) missing.push('limit');
  const reach = Math.max(...[detention, prison].map((one) => reachOf(one, steps)));
  const looked = steps.all.filter(({ step }) => step.order <= reach);
  for (const step of looked) {
    if (step.unsure) missing.push('day');
    else if (step.rules.length === 0) missing.push('no-rule');
    missing.push(...endsOf(step.rules, on.toEuros).missing);
  }
  const rules = looked.flatMap(({ rules: governing }) => governing);
  const said = [detention, prison].some(({ from }) => from !== 'unknown');
  return [
    {
      region: point.region?.en ?? null,
      detention,
      prison,
      ground: groundOf(rules, [], missing, said),
      open: missing.includes('larger-step') || missing.includes('no-rule'),
    },
  ];
}

/** The last step that was looked at: that of the answer, else all. */
const reachOf = (from: From, { all }: Steps) =>
  from.from === 'step' ? from.step.order : (all.at(-1)?.step.order ?? 0);

/** The first step at which a kind of custody is possible, unless it may be so before. */
function fromOf(on: LawOnDay, steps: Steps, kind: Kind): From {
  let before = steps.openBelow || (steps.limitOpen && steps.first.length > 1);
  for (const at of steps.all) {
    const most = mostOf(on, at, kind);
    if (most && !before) return { from: 'step', step: at.step, most };
    if (most) return { from: 'unknown', latest: at.step, most };
    if (mayHold(on, at)) before = true;
  }
  return before || steps.openAbove
    ? { from: 'unknown', latest: null, most: null }
    : { from: 'never' };
}

/** The longest custody of a kind that the rules of a step name; null when they name none. */
function mostOf(on: LawOnDay, { rules }: StepRules, kind: Kind): End | null {
  const kinds: readonly PenaltyKind[] = KINDS[kind];
  const only = rules.map((rule) => ({
    ...rule,
    penalties: rule.penalties.flatMap(({ all_of }) => {
      const parts = all_of.filter((part) => kinds.includes(part.kind));
      return parts.length > 0 ? [{ all_of: parts }] : [];
    }),
  }));
  return extreme(
    only.flatMap((rule) => (rule.penalties.length > 0 ? endsOf([rule], on.toEuros).most : [])),
    'harshest',
  );
}

/** Whether a step may hold custody that is not known. */
const mayHold = (on: LawOnDay, { rules, unsure }: StepRules) =>
  unsure || rules.length === 0 || endsOf(rules, on.toEuros).missing.some((why) => why !== 'length');

function keyOf(from: From): string {
  switch (from.from) {
    case 'step':
      return `${from.step.order}`;
    case 'unknown':
      return `unknown/${from.latest?.order}`;
    default:
      return 'never';
  }
}

/** Of several drugs and parts of the country, the one that locks up first; what is not known does not hide it. */
function earliest(all: readonly From[]): From {
  const certain = all.flatMap((one) => (one.from === 'step' ? [one] : []));
  const first = certain.sort((a, b) => a.step.order - b.step.order)[0];
  const same = certain.filter(({ step }) => step.order === first?.step.order);
  const most = extreme(
    same.map((one) => one.most),
    'harshest',
  );
  const latest = all.flatMap((one) => (one.from === 'unknown' && one.latest ? [one] : []));
  const unknown = all.filter(({ from }) => from === 'unknown');
  const earlier = latest.find(({ latest: step }) => first && step && step.order < first.step.order);
  if (first && most && !earlier) return { from: 'step', step: first.step, most };
  // Where no rule speaks of the drug, nothing says that it locks nobody up.
  if (all.length === 0) return { from: 'unknown', latest: null, most: null };
  return earlier ?? latest[0] ?? unknown[0] ?? { from: 'never' };
}
