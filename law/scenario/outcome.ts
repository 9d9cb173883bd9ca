/** From findings to one of four outcomes, with the reason for it. */
import type { AspectRecord } from '../schema';
import { isUnverified } from './amount-tier';
import {
  type AmountFinding,
  type AmountState,
  isOpen,
  type Outcome,
  type OutcomeReason,
  type Reason,
  type RuleFinding,
} from './answer';
import type { ScenarioConduct } from './input';
import type { Weighed } from './weigh';

interface Decision {
  outcome: Outcome;
  because: OutcomeReason;
}

const unknown = (because: OutcomeReason): Decision => ({ outcome: 'unknown', because });

/** Why an amount without a tier leaves the answer open. */
const OUTSIDE: Readonly<Record<AmountState, OutcomeReason>> = {
  'not-looked-at': 'amount-not-said',
  'in-table': 'no-rule-for-tier',
  'above-known': 'amount-above-known',
  'below-known': 'amount-below-known',
  'between-known': 'amount-between-known',
  'other-unit': 'other-unit',
  'not-in-table': 'number-not-found',
  'no-number-in-law': 'law-sets-no-number',
};

/**
 * @param useAspect the record on whether use is an offence, looked at when no rule on use fits; only its plain "no"
 *   is an answer.
 */
export function decide(
  conduct: ScenarioConduct,
  amount: AmountFinding,
  findings: readonly RuleFinding[],
  weighed: Weighed,
  useAspect: AspectRecord | null,
): Decision {
  const open = findings.filter(isOpen);
  const has = (why: Reason['code']) =>
    open.some(({ reasons }) => reasons.some(({ code }) => code === why));
  const base =
    weighed.anyRule || conduct !== 'use' || useAspect?.value !== 'no'
      ? byAmount(amount, open, weighed)
      : ({ outcome: 'no-offence', because: 'aspect-says-no' } as const);
  if (base.outcome === 'unknown' && weighed.anyRule) return base;
  if (has('either-may-be-enough')) return unknown('either-may-be-enough');
  if (has('list-not-recorded')) return unknown('list-not-recorded');
  if (has('lesser-gravity') && base.outcome === 'determined')
    return { outcome: 'court-decides', because: 'lesser-gravity' };
  return base;
}

/** The outcome as the amount alone leaves it. */
function byAmount(amount: AmountFinding, open: readonly RuleFinding[], weighed: Weighed): Decision {
  if (!weighed.anyRule) return unknown('no-rule-recorded');
  const lawful = open.every(({ rule }) => rule.regime === 'none');
  if (weighed.settled && !weighed.gap) {
    if (lawful) return { outcome: 'no-offence', because: 'lawful' };
    if (!weighed.tiered) return { outcome: 'determined', because: 'amount-not-looked-at' };
    const byLaw = amount.state === 'in-table' && !weighed.limitsUnsure;
    return {
      outcome: 'determined',
      because: byLaw && !isLikely(amount) ? 'tier-by-law' : 'amount-makes-no-difference',
    };
  }
  // Guidance that likely stood then is what it is today: likely and no more.
  const likelyGuidance =
    weighed.limitsLikely && rowsOf(amount).every(({ force }) => force !== 'law');
  if (weighed.limitsUnsure && !likelyGuidance)
    return unknown(
      weighed.limitsLikely ? 'limits-of-that-day-likely' : 'limits-of-that-day-unknown',
    );
  if (amount.state === 'in-table' && rowsOf(amount).every(isUnverified))
    return unknown('limit-not-verified');
  if (amount.state === 'in-table' && isLikely(amount))
    return { outcome: 'court-decides', because: 'guidance-only' };
  if (weighed.gap && amount.state === 'no-number-in-law') return unknown('no-rule-for-tier');
  if (weighed.gap) return unknown(OUTSIDE[amount.state]);
  if (amount.state === 'in-table')
    return lawful
      ? { outcome: 'no-offence', because: 'lawful' }
      : { outcome: 'depends', because: whyTwoTiers(amount) };
  if (amount.state === 'no-number-in-law')
    return { outcome: 'court-decides', because: 'law-sets-no-number' };
  return unknown(OUTSIDE[amount.state]);
}

const whyTwoTiers = ({ tiers }: AmountFinding): OutcomeReason =>
  tiers.some(({ causes }) => causes.includes('on-the-limit'))
    ? 'on-the-limit'
    : 'weighed-in-two-ways';
const rowsOf = ({ tiers }: AmountFinding) => tiers.flatMap(({ rows }) => rows);
const isLikely = ({ tiers }: AmountFinding) =>
  tiers.length > 0 && tiers.every(({ likely }) => likely);
