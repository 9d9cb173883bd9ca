/** What the price of freedom may be made of, and which figure of the data prices it. */
import type { CostMetric } from '../vocabulary';

/** Services in the order in which they are listed; their words stand in addresses. */
export const SERVICES = [
  'nsp',
  'oat',
  'benefit',
  'support',
  'harmreduction',
  'rehab',
  'hiv',
] as const;
export type Service = (typeof SERVICES)[number];

/**
 * The package of the Eurasian Harm Reduction Association's assessment: needle and syringe programme, opioid agonist
 * therapy and unemployment benefit, each for one person and year.
 */
export const METHOD_SERVICES: readonly Service[] = ['nsp', 'oat', 'benefit'];

/** What has a price for one person and year: prison and the services. */
export const PRICED = ['prison', ...SERVICES] as const;
export type Priced = (typeof PRICED)[number];

export const METRIC_OF: Readonly<Record<Priced, CostMetric>> = {
  prison: 'prison-cost-per-person',
  nsp: 'nsp-cost-per-person',
  oat: 'oat-cost-per-person',
  benefit: 'unemployment-benefit',
  support: 'social-support-cost-per-person',
  harmreduction: 'harm-reduction-cost-per-person',
  rehab: 'rehabilitation-cost-per-person',
  hiv: 'hiv-treatment-cost-per-person',
};

/** Services that another one may already hold, so that both together may count one cost twice. */
const HELD_BY_HARM_REDUCTION: readonly Service[] = ['nsp', 'oat'];

/** Whether the chosen services may count a cost twice: harm reduction in all with one of its parts. */
export function mayCountTwice(services: readonly Service[]): boolean {
  return (
    services.includes('harmreduction') &&
    services.some((service) => HELD_BY_HARM_REDUCTION.includes(service))
  );
}
