import { type Assumptions, DEFAULTS } from '@/law/costs/assumptions';
import { type CostSheet, costSheet } from '@/law/costs/sheet';
import type { CostFigure } from '@/law/schema';
import { keptLists } from './kept';
import { costs, exchangeRates, type Jurisdiction, jurisdictions } from './records';

/** Ten or twenty a jurisdiction. */
const MOST_FIGURES_KEPT = 5_000;

/** The cost figures of one jurisdiction, in the order of its file. */
export const figuresOf = keptLists<CostFigure>(MOST_FIGURES_KEPT, costs);

/** A jurisdiction with both prices. */
export interface CostsOf {
  jurisdiction: Jurisdiction;
  sheet: CostSheet;
}

/** Both prices of some jurisdictions, of all when none are named, in the order of their codes. */
export function costSheets(
  day: string,
  assumptions: Assumptions = DEFAULTS,
  codes?: readonly string[],
): CostsOf[] {
  return jurisdictions(codes).map((jurisdiction) => ({
    jurisdiction,
    sheet: costSheet(
      { ...jurisdiction, figures: figuresOf(jurisdiction.code) },
      assumptions,
      exchangeRates(),
      day,
    ),
  }));
}

/** What a year in prison costs, in euros, and the figure that says so. */
export interface PrisonPrice {
  euros: number;
  record: CostFigure;
}

/** The price of prison by the codes of the jurisdictions for which it is known. */
export function prisonPrices(day: string): ReadonlyMap<string, PrisonPrice> {
  return new Map(
    costSheets(day).flatMap(({ jurisdiction, sheet: { prisonEuros, prison } }) =>
      prisonEuros !== null && prison.price?.record
        ? [[jurisdiction.code, { euros: prisonEuros, record: prison.price.record }] as const]
        : [],
    ),
  );
}
