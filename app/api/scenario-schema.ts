/** The answer to a scenario as the API sends it: that of law/scenario/answer, in words that stay. */
import { z } from 'zod';
import { AMOUNT_UNITS } from '@/law/scenario/amount';
import {
  AMOUNT_STATES,
  CAVEATS,
  OUTCOME_REASONS,
  OUTCOMES,
  TIER_CAUSES,
} from '@/law/scenario/answer';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES } from '@/law/scenario/input';
import { STANDINGS } from '@/law/scenario/rank';
import { ATTRIBUTES } from '@/law/scenario/unsaid';
import { ASKED_SUBSTANCES, CIRCUMSTANCES, LISTS, REGIMES, STATUSES, TIERS } from '@/law/vocabulary';
import { apiCitation, apiEvidence, apiText, IN_FORCE } from './fields';
import { named } from './registry';
import { apiAspect, apiRangeCustody, apiRule, apiThreshold } from './schemas';

/** Why a rule applies only perhaps, stands beside, or does not apply; what each code means is in the description. */
export const REASON_CODES = [
  'not-in-force',
  'perhaps-not-in-force',
  'other-substance',
  'other-tier',
  'other-term',
  'circumstance-not-given',
  'special-object',
  'list-not-recorded',
  'lesser-gravity',
  'other-territory',
  'for-supply',
  'for-own-use',
  'about-precursors',
  'concerns-the-other-person',
  'displaced',
  'listing-not-recorded',
  'tier-not-settled',
  'either-may-be-enough',
  'attribute-not-said',
] as const;

/** What goes with a code: null where the code has nothing of the kind. */
const reason = named(
  'Reason',
  z.object({
    code: z.enum(REASON_CODES),
    from: z.string().nullable(),
    to: z.string().nullable(),
    substances: z.array(z.enum(LISTS.substance)).nullable(),
    tier: z.enum(TIERS).nullable(),
    label: apiText.nullable(),
    circumstances: z.array(z.enum(CIRCUMSTANCES)).nullable(),
    attributes: z.array(z.enum(ATTRIBUTES)).nullable(),
    all: z.boolean().nullable(),
    territory: apiText.nullable(),
    displaced_by: z.string().nullable(),
    because: z.enum(['tier', 'circumstance', 'substance', 'heavier']).nullable(),
  }),
);

const finding = {
  verdict: z.enum(['applies', 'likely', 'possible', 'special', 'no']),
  met: z.array(z.enum(CIRCUMSTANCES)),
  reasons: z.array(reason),
};

const rangeEnd = named('RangeEnd', z.object({ rule: z.string(), alternative: z.int().nullable() }));
const range = named(
  'PenaltyRange',
  z.object({
    known: z.enum(['yes', 'partly', 'no']),
    mildest: rangeEnd.nullable(),
    harshest: rangeEnd.nullable(),
    alternatives: z.array(z.int()),
    custody: apiRangeCustody,
    custody_partly: z.boolean(),
  }),
);

const share = named('Share', z.object({ from: z.number(), to: z.number() }));
const branch = named(
  'ScenarioBranch',
  z.object({
    when: named(
      'BranchConditions',
      z.object({
        place: z.enum(['home', 'public', 'elsewhere']).nullable(),
        dryness: z.enum(['dry', 'fresh']).nullable(),
        left: share.nullable(),
        purity: share.nullable(),
        repeat: z.boolean().nullable(),
        age: z.enum(['adult', 'minor']).nullable(),
      }),
    ),
    outcome: z.enum(OUTCOMES),
    because: z.enum(OUTCOME_REASONS),
    tiers: z.array(z.enum(TIERS)),
    missing_tiers: z.array(z.enum(TIERS)),
    regimes: z.array(z.enum(REGIMES)),
    rules: z.array(z.string()),
    range: range.nullable(),
    status: z.enum(STATUSES).nullable(),
  }),
);

export const apiAnswer = named(
  'ScenarioAnswer',
  z.object({
    jurisdiction: z.string(),
    territory: apiText.nullable(),
    scenario: named(
      'Scenario',
      z.object({
        substance: z.enum(ASKED_SUBSTANCES),
        amount: z.number().nullable(),
        unit: z.enum(AMOUNT_UNITS).nullable(),
        conduct: z.enum(SCENARIO_CONDUCTS),
        repeat: z.boolean().nullable(),
        dependence: z.boolean(),
        minor: z.boolean().nullable(),
        place: z.enum(SCENARIO_PLACES).nullable(),
        purity: z.number().nullable(),
        dry: z.boolean().nullable(),
        on: z.string(),
      }),
    ),
    outcome: z.enum(OUTCOMES),
    standing: z.enum(STANDINGS),
    rank: z.int().nullable(),
    because: z.enum(OUTCOME_REASONS),
    explanation: apiText,
    depends_on: z.array(z.enum(ATTRIBUTES)),
    branches: z.array(branch),
    missing_tiers: z.array(z.enum(TIERS)),
    status: z.enum(STATUSES).nullable(),
    regimes: z.array(z.enum(REGIMES)),
    range: range.nullable(),
    likely_range: range.nullable(),
    amount: named(
      'AmountFinding',
      z.object({
        state: z.enum(AMOUNT_STATES),
        tiers: z.array(
          named(
            'TierFinding',
            z.object({
              tier: z.enum(TIERS),
              term: apiText.nullable(),
              likely: z.boolean(),
              causes: z.array(z.enum(TIER_CAUSES)),
              thresholds: z.array(apiThreshold),
            }),
          ),
        ),
        nearest: apiThreshold.nullable(),
        basis: apiAspect.nullable(),
      }),
    ),
    rules: z.array(named('RuleFinding', z.object({ ...finding, rule: apiRule }))),
    ruled_out: z.array(
      named(
        'RuledOut',
        z.object({ rule: z.string(), in_force: z.enum(IN_FORCE), reasons: z.array(reason) }),
      ),
    ),
    exemptions: z.array(
      named(
        'Exemption',
        z.object({
          from: z.enum(['rule', 'aspect']),
          id: z.string(),
          text: apiText,
          ...apiEvidence,
        }),
      ),
    ),
    aspect: apiAspect.nullable(),
    caveats: z.array(z.enum(CAVEATS)),
    sources: z.array(apiCitation),
    page: apiText,
  }),
);

export type ApiAnswer = z.output<typeof apiAnswer>;
export type ApiReason = z.output<typeof reason>;
