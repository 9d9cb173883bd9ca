import { LRUCache } from 'lru-cache';
import { nearestDay } from '@/law/money';
import { type RuleFacts, type RuleView, viewRule } from '@/law/rule-view';
import type { Offence } from '@/law/vocabulary';
import { database } from '../client';
import { keptLists } from './kept';
import { exchangeRates, jurisdictions } from './records';
import { rules } from './rules';
import { viewContext } from './view-context';

/** About 60 MB of views at most, the whole of today's data on a few days. */
const MOST_KEPT = 20_000;
/** About 60 MB of facts at most: of all rules, were there a hundred times as many as today. */
const MOST_FACTS_KEPT = 250_000;

/** The rules of a jurisdiction as they are shown on a day. @param ids only these */
function makeViews(day: string, code: string, ids?: readonly string[]): RuleView[] {
  const context = viewContext(day, code);
  return rules([code], ids).map(({ jurisdiction, rule }) => viewRule(jurisdiction, rule, context));
}

const viewsOf = keptLists<RuleView>(MOST_KEPT, (key) => {
  const [day = '', code = ''] = key.split(' ');
  return makeViews(day, code);
});

/**
 * The rules of some jurisdictions (all when none are named) as they are shown on a day, whether in force or not.
 * @param day YYYY-MM-DD
 */
export function ruleViews(
  day: string,
  codes: readonly string[] = jurisdictions().map(({ code }) => code),
): RuleView[] {
  return codes.flatMap((code) => viewsOf(`${day} ${code}`));
}

const factsOf = keptLists<RuleFacts>(MOST_FACTS_KEPT, (key) => {
  const [day = '', code = ''] = key.split(' ');
  const known = new Map<string, object>();
  /** Equal parts of a jurisdiction's rules take room once. */
  const shared = <Part extends object | null>(part: Part): Part => {
    const written = JSON.stringify(part);
    const same = known.get(written);
    if (!same && part) known.set(written, part);
    return (same as Part | undefined) ?? part;
  };
  return makeViews(day, code).map(
    ({ id, jurisdiction, inForce, custody, mildest, harshest, rule }) => {
      const { offence, conduct, regime, quantity, quantity_label, circumstances } = rule;
      const { substances, except, status, valid_from, valid_to } = rule;
      return {
        id,
        jurisdiction,
        inForce,
        custody: shared(custody),
        mildest: shared(mildest && { severity: mildest.severity }),
        harshest: shared(harshest && { severity: harshest.severity }),
        rule: shared({
          offence,
          conduct,
          regime,
          quantity,
          quantity_label,
          circumstances,
          substances,
          except,
          status,
          valid_from,
          valid_to,
        }),
      };
    },
  );
});

/** What decides the places of the rules in a comparison, in force on the day or not, without their texts. */
export function ruleFacts(
  day: string,
  codes: readonly string[],
  offence: Offence | null,
): RuleFacts[] {
  return codes
    .flatMap((code) => factsOf(`${day} ${code}`))
    .filter(({ rule }) => !offence || rule.offence === offence);
}

const singleViews = new LRUCache<string, RuleView>({ max: MOST_KEPT });

/** Some rules as they are shown on a day, by their ids. */
export function viewsOfRules(
  day: string,
  wanted: readonly Pick<RuleFacts, 'id' | 'jurisdiction'>[],
): Map<string, RuleView> {
  const { version } = database();
  const found = new Map<string, RuleView>();
  const missing = new Map<string, string[]>();
  for (const { id, jurisdiction } of wanted) {
    const kept = singleViews.get(`${version} ${day} ${id}`);
    if (kept) found.set(id, kept);
    else missing.set(jurisdiction, [...(missing.get(jurisdiction) ?? []), id]);
  }
  for (const [code, ids] of missing)
    for (const view of makeViews(day, code, ids)) {
      singleViews.set(`${version} ${day} ${view.id}`, view);
      found.set(view.id, view);
    }
  return found;
}

/** The day of the exchange rates nearest to a day; null when there are none. */
export function rateDate(day: string): string | null {
  return nearestDay(
    exchangeRates().map((rate) => rate.date),
    day,
  );
}
