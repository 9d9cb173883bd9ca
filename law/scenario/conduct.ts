/**
 * Which rules speak of the act of a scenario. Drawn from how the dossiers record real laws:
 *
 * - Own use and supply are told apart by a rule's `offence`. Codes of the region list keeping, making and moving
 *   twice, once "without intent to supply" (Kazakhstan Art. 296, Belarus 328(1)) and once with it (297, 328(2));
 *   so a possession rule with the conduct [possession, acquisition, storage, transport, production] answers for
 *   possession, and its supply twin for the same words does not.
 * - `storage` in a possession rule is possession by another name.
 * - `cultivation` is for own use here. Some laws have a rule for own use (Czechia § 285), some punish growing
 *   whatever the purpose under supply (Albania 284, Poland 63), some divide the two by the number of plants
 *   (Azerbaijan 208 and 237): rules of both offences answer, but not those that name selling or intent to supply.
 * - `sale`, `production` and `import-export` are answered by supply rules. Where a law has no supply rule for the
 *   act, its possession rule answers (Hungary § 178 covers making and importing whatever the purpose; Georgia
 *   before July 2015 had sale in the article on possession).
 * - A rule on precursors or equipment names one act beside `precursors` (Romania, Serbia: [precursors, production]);
 *   it is about that act with precursors, not with the drug. A rule that lists precursors among the objects of
 *   dealing names `sale` as well (Czechia § 283) and answers.
 * - `acquisition`, `storage` and `transport` are for own use, as possession is. Storage and possession are one act under two
 *   names, so a rule with either answers for storage.
 * - `intent-to-supply` is keeping, getting or moving in order to supply; a rule on growing for supply (Belarus 329) is not
 *   about it.
 * - `inducement`, `premises` and `precursors` are answered by every rule that names them.
 * - `other` is never matched.
 */
import type { Rule } from '../schema';
import type { Circumstance } from '../vocabulary';
import type { ScenarioConduct } from './input';

/** How a rule stands to an act; all but `yes` and `no` are reasons why a rule with the same act does not answer. */
export type ConductMatch = 'yes' | 'for-supply' | 'for-own-use' | 'about-precursors' | 'no';

const BESIDE_PRECURSORS: ReadonlySet<string> = new Set(['precursors', 'other', 'financing']);

function isAboutPrecursors({ conduct }: Rule): boolean {
  return (
    conduct.includes('precursors') &&
    !conduct.includes('sale') &&
    conduct.filter((act) => !BESIDE_PRECURSORS.has(act)).length <= 1
  );
}

const asksForSupply = ({ conduct }: Rule) =>
  conduct.includes('sale') || conduct.includes('intent-to-supply');

/** Whether a rule names the act, by its own word or by one that means the same. */
function namesAct({ offence, conduct: named }: Rule, conduct: ScenarioConduct): boolean {
  switch (conduct) {
    case 'possession':
      return (
        named.includes('possession') || (offence === 'possession' && named.includes('storage'))
      );
    case 'storage':
      return named.includes('storage') || named.includes('possession');
    case 'intent-to-supply':
      return named.includes(conduct) && named.some((act) => HOLDING.has(act));
    default:
      return named.includes(conduct);
  }
}

/** Acts that a person does with a drug that is there already, in order to supply it. */
const HOLDING: ReadonlySet<string> = new Set([
  'possession',
  'acquisition',
  'storage',
  'transport',
  'sale',
]);

/** How one rule stands to the act, before it is known whether the law has another rule for it. */
export function matchConduct(rule: Rule, conduct: ScenarioConduct): ConductMatch {
  if (!namesAct(rule, conduct)) return 'no';
  if (conduct !== 'precursors' && isAboutPrecursors(rule)) return 'about-precursors';
  switch (conduct) {
    case 'use':
    case 'inducement':
    case 'premises':
    case 'precursors':
      return 'yes';
    case 'possession':
    case 'acquisition':
    case 'storage':
    case 'transport':
      return rule.offence === 'possession' ? 'yes' : 'for-supply';
    case 'cultivation':
      return rule.offence === 'supply' && asksForSupply(rule) ? 'for-supply' : 'yes';
    default:
      return rule.offence === 'supply' ? 'yes' : 'for-own-use';
  }
}

/**
 * Whether possession rules answer for sale, production or import-export, since no supply rule does.
 * @param rules those in force on the day and in the territory; only a basic rule counts as one that answers.
 */
export function ownUseRulesAnswer(rules: readonly Rule[], conduct: ScenarioConduct): boolean {
  return !rules.some(
    (rule) => rule.circumstances.length === 0 && matchConduct(rule, conduct) === 'yes',
  );
}

/**
 * Circumstances that, in this rule, describe someone other than the person who acts. A supply rule that names
 * dependence beside minors protects people who are supplied (Serbia 246(4), Slovenia 186(2), Slovakia § 173(3)):
 * the dependence of the person who supplies does not bring it about.
 */
export function ofTheOtherPerson(rule: Rule): ReadonlySet<Circumstance> {
  const protects =
    rule.offence === 'supply' &&
    rule.circumstances.includes('dependence') &&
    rule.circumstances.includes('minor');
  return new Set(protects ? (['dependence'] as const) : []);
}
