/** Ways out of liability or punishment that are open to the person of a scenario. */

import type { Rule } from '../schema';
import type { Aspect } from '../vocabulary';
import type { Exemption, ScenarioLaw } from './answer';
import type { Scenario, ScenarioConduct } from './input';

/** Acts for which the records on alternatives to punishment speak. */
const OWN_USE: ReadonlySet<ScenarioConduct> = new Set(['use', 'possession', 'cultivation']);

/** Records on the whole law that may open a way out, unless they say it has none or nothing is known. */
const WAYS_OUT: ReadonlySet<Aspect> = new Set([
  'voluntary-surrender-exemption',
  'alternatives-to-punishment',
  'good-samaritan-protection',
]);
const CLOSED: ReadonlySet<string> = new Set(['no', 'none', 'unknown']);

/**
 * The exemptions of the rules on which an answer rests, each text once, and for own use the records of the whole
 * law (handing over, treatment instead of punishment, calling for help at an overdose).
 */
export function exemptionsFor(
  law: ScenarioLaw,
  scenario: Scenario,
  rules: readonly Rule[],
): Exemption[] {
  const texts = new Set<string>();
  const exemptions: Exemption[] = [];
  for (const { id, exemption, sources, status } of rules) {
    if (!exemption || texts.has(exemption.en)) continue;
    texts.add(exemption.en);
    exemptions.push({ from: 'rule', rule: id, text: exemption, sources, status });
  }
  if (!OWN_USE.has(scenario.conduct) || !rules.some(({ regime }) => regime !== 'none'))
    return exemptions;
  for (const aspect of law.aspects)
    if (WAYS_OUT.has(aspect.aspect) && !CLOSED.has(aspect.value))
      exemptions.push({ from: 'aspect', aspect });
  return exemptions;
}
