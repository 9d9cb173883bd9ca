/** Countries where the answer differs between parts: Bosnia and Herzegovina has four criminal codes. */
import type { Rule, Text } from '../schema';

/**
 * Parts of a part: a canton of the Federation of Bosnia and Herzegovina has a law on public order of its own, and
 * the criminal code of the Federation applies in it as well.
 */
const WITHIN: Readonly<Record<string, string>> = {
  'Sarajevo Canton': 'Federation of Bosnia and Herzegovina',
};

/** Whether a rule holds in a territory: a rule of the whole country, of the territory, or of what it lies within. */
export function holdsIn(rule: Rule, territory: Text | null): boolean {
  if (!rule.territory) return true;
  if (!territory) return false;
  return rule.territory.en === territory.en || rule.territory.en === WITHIN[territory.en];
}

/**
 * The territories to answer for, in the order of the dossier.
 * @param onTheAct the rules that speak of the act; a part of a part is answered for only when one is its own.
 * @returns [null] when nothing on the act differs between territories.
 */
export function territoriesOf(
  rules: readonly Rule[],
  onTheAct: readonly Rule[],
): readonly (Text | null)[] {
  if (!onTheAct.some((rule) => rule.territory)) return [null];
  const territories = new Map<string, Text>();
  for (const { territory } of rules) {
    if (!territory || territories.has(territory.en)) continue;
    const ownRule = onTheAct.some((rule) => rule.territory?.en === territory.en);
    if (!WITHIN[territory.en] || ownRule) territories.set(territory.en, territory);
  }
  return [...territories.values()];
}
