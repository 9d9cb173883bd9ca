/** Which rules speak of the act of a line. */
import { matchConduct } from '../scenario/conduct';
import type { Rule } from '../schema';
import { SUBSTANCES, type Substance } from '../vocabulary';

/**
 * - `possession`: having, getting or keeping for own use as such. A rule about growing, making or import alone never
 *   counts as one.
 * - `growing`, `making`, `import`: for own use.
 * - `sale`: plain sale.
 */
export type Act = 'using' | 'possession' | 'growing' | 'making' | 'import' | 'sale';

/**
 * How closely a rule speaks of the act, closest first. A rule of a closer kind answers alone.
 *
 * - `itself`: the act, for own use where it is asked about own use.
 * - `whatever-purpose`: the article does not ask for a purpose (Poland 63, Albania 284).
 * - `supply`: it names the act among those of supply, so that it is open whether own use falls under it.
 */
export const CLOSENESS = ['itself', 'whatever-purpose', 'supply'] as const;
export type Closeness = (typeof CLOSENESS)[number];

const KEEPING: ReadonlySet<string> = new Set(['possession', 'acquisition', 'storage']);
const CONDUCT_OF = {
  growing: 'cultivation',
  making: 'production',
  import: 'import-export',
} as const;

/** Getting a drug by forgery or another act of its own is not possession (Ukraine 318(2)). */
export const isKeeping = ({ conduct }: Pick<Rule, 'conduct'>) =>
  conduct.some((one) => KEEPING.has(one)) &&
  (!conduct.includes('other') || conduct.includes('possession') || conduct.includes('storage'));

const asksForSupply = ({ conduct }: Rule) =>
  conduct.includes('sale') || conduct.includes('intent-to-supply');

/** How closely a rule speaks of an act; null when it does not. */
export function closenessTo(act: Act, rule: Rule): Closeness | null {
  switch (act) {
    case 'using':
      return matchConduct(rule, 'use') === 'yes' ? 'itself' : null;
    case 'possession':
      return rule.offence === 'possession' && isKeeping(rule) ? 'itself' : null;
    case 'sale': {
      const match = matchConduct(rule, 'sale');
      if (match === 'yes') return 'itself';
      return match === 'for-own-use' ? 'whatever-purpose' : null;
    }
    default: {
      const match = matchConduct(rule, CONDUCT_OF[act]);
      if (match === 'no' || match === 'about-precursors') return null;
      if (rule.offence === 'possession') return 'itself';
      return asksForSupply(rule) ? 'supply' : 'whatever-purpose';
    }
  }
}

/** Plants that are grown for a drug. */
const PLANTS: ReadonlySet<Substance> = new Set([
  'cannabis-plants',
  'poppy-straw',
  'opium',
  'cocaine',
]);

/** The drugs over which an act is answered when none is chosen: growing plants, and nothing else plants as such. */
export const drugsOf = (act: Act): readonly Substance[] =>
  SUBSTANCES.filter((one) => (act === 'growing' ? PLANTS.has(one) : one !== 'cannabis-plants'));
