import type { Assumptions } from '@/law/costs/assumptions';
import { findPrice } from '@/law/costs/figures';
import { sameSentence, sentenceOf } from '@/law/costs/sentence';
import { METRIC_OF, SERVICES, type Service } from '@/law/costs/services';
import { evaluate } from '@/law/scenario/evaluate';
import type { Scenario } from '@/law/scenario/input';
import type { Source } from '@/law/schema';
import { type CostsOf, costSheets, figuresOf } from './costs';
import { exchangeRates, sources } from './records';
import { lawOf } from './scenario';

/** The sheet of one jurisdiction, with what its page cites. */
export interface CostsPageData extends CostsOf {
  day: string;
  sources: Map<string, Source>;
  /** What the data says each service costs for one person and year, in euros. */
  prices: Map<Service, number>;
  /** The day of the oldest exchange rate; null = there is none. */
  firstRate: string | null;
  /** Whether the law of the day sets the sentence for the scenario; null = no scenario or no sentence is given. */
  lawSaysSo: boolean | null;
}

/**
 * @param code of a jurisdiction
 * @param scenario from which the sentence is said to come
 * @returns null when there is no such jurisdiction
 */
export function costsPageData(
  code: string,
  assumptions: Assumptions,
  scenario: Omit<Scenario, 'date'> | null,
  day: string,
): CostsPageData | null {
  const [found] = costSheets(day, assumptions, [code]);
  if (!found) return null;
  const { sentence } = assumptions;
  const figures = figuresOf(code);
  return {
    ...found,
    day,
    sources: sources([code]),
    prices: new Map(
      SERVICES.flatMap((service) => {
        const { price } = findPrice(figures, METRIC_OF[service], exchangeRates());
        return price?.euros ? [[service, price.euros.amount] as const] : [];
      }),
    ),
    firstRate: exchangeRates()[0]?.date ?? null,
    lawSaysSo: scenario && sentence && lawSets(code, { ...scenario, date: day }, sentence),
  };
}

/** Whether an answer of the law to a scenario, in the country or in a part of it, has this range of prison. */
function lawSets(
  code: string,
  scenario: Scenario,
  sentence: NonNullable<Assumptions['sentence']>,
): boolean {
  return lawOf(code)
    .flatMap((law) => evaluate(law, scenario, { rates: exchangeRates() }))
    .some((answer) => {
      const own = sentenceOf(answer);
      return own !== null && sameSentence(own, sentence);
    });
}
