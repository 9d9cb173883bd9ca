/** Which rules of a jurisdiction fit the act, the day, the substance and the person of a scenario. */
import type { InForce } from '../date';
import { type Holds, holdsFor } from '../objects';
import type { Rule, Text } from '../schema';
import type { Circumstance } from '../vocabulary';
import type { Reason, ScenarioLaw } from './answer';
import { type CircumstanceMatch, matchCircumstances } from './circumstances';
import { matchConduct, ownUseRulesAnswer } from './conduct';
import type { Facts } from './facts';
import type { RulesOnDay } from './rules-on-day';
import { holdsIn } from './territory';

/** A rule on the act of the scenario; `reasons` is empty when nothing but the amount can still speak against it. */
export interface Candidate {
  rule: Rule;
  inForce: InForce;
  /** It is known to have begun after the day. */
  beginsLater: boolean;
  circumstances: CircumstanceMatch;
  /** Why it may hold and may not, though nothing speaks against it: a list that is not recorded, or what a court finds. */
  doubt: 'list' | 'lesser' | null;
  /** Reasons that no amount and no circumstance can heal: day, place, substance, purpose. */
  obstacles: Reason[];
  /** Basic rules of the same tier for one of the same acts; empty when the tier has none. */
  basicKin: Rule[];
}

/** All rules that name the act, in the order of the dossier, each with what speaks against it. */
export function candidatesFor(
  law: ScenarioLaw,
  facts: Facts,
  territory: Text | null,
  onDay: RulesOnDay,
): Candidate[] {
  const { conduct } = facts;
  const alive = law.offences.filter(
    (rule) => holdsIn(rule, territory) && onDay.standing(rule) !== 'no',
  );
  const ownUseAnswers = ownUseRulesAnswer(alive, conduct);

  return law.offences.flatMap((rule) => {
    const match = matchConduct(rule, conduct);
    if (match === 'no') return [];
    const inForce = onDay.standing(rule);
    const obstacles: Reason[] = [];
    const { valid_from, valid_to, territory: ofRule, substances } = rule;
    if (inForce === 'no')
      obstacles.push({ code: 'not-in-force', from: valid_from ?? null, to: valid_to ?? null });
    if (match !== 'yes' && !(match === 'for-own-use' && ownUseAnswers))
      obstacles.push({ code: match });
    if (!holdsIn(rule, territory) && ofRule)
      obstacles.push({ code: 'other-territory', territory: ofRule });
    const holds = holdsFor(rule, facts.substance);
    if (holds === 'no') obstacles.push({ code: 'other-substance', substances });
    const circumstances = matchCircumstances(rule, facts);
    return [
      {
        rule,
        inForce,
        beginsLater: inForce === 'no' && onDay.beginsLater(rule),
        obstacles,
        circumstances,
        doubt: doubtOf(rule, holds, circumstances),
        basicKin: basicKinOf(rule, alive),
      },
    ];
  });
}

/** Circumstances that say of which class of drugs a rule is. */
const CLASSES: readonly Circumstance[] = ['special-object', 'lesser-gravity'];

function doubtOf(rule: Rule, holds: Holds, { kind }: CircumstanceMatch): Candidate['doubt'] {
  if (kind === 'listed') return 'list';
  // A class of drugs of its own holds what is on its list (Portugal, Table IV).
  const ofItsClass = kind === 'special' && rule.circumstances.every((one) => CLASSES.includes(one));
  if (holds === 'perhaps' && (kind === 'basic' || kind === 'met' || ofItsClass)) return 'list';
  return kind === 'lesser' ? (holds === 'perhaps' ? 'list' : 'lesser') : null;
}

/** Rules that fit but for the amount: basic ones, and those whose circumstances are given. */
export const fits = ({ obstacles, circumstances, doubt }: Candidate) =>
  obstacles.length === 0 &&
  doubt === null &&
  (circumstances.kind === 'basic' || circumstances.kind === 'met');

/** Rules that may hold, as far as the amount lets them. */
export const isDoubtful = ({ obstacles, doubt }: Candidate) =>
  obstacles.length === 0 && doubt !== null;

const basicKinOf = (rule: Rule, alive: readonly Rule[]) =>
  alive.filter(
    (other) =>
      other.circumstances.length === 0 &&
      other.offence === rule.offence &&
      other.quantity === rule.quantity &&
      other.conduct.some((act) => act !== 'other' && rule.conduct.includes(act)),
  );
