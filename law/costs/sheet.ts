/**
 * The price of prison and the price of freedom of one jurisdiction, as the Eurasian Harm Reduction Association's
 * community-based assessment sets them side by side: 365 × the cost of one prisoner a day against the services a
 * person would be given in freedom. Nothing that is missing is filled in: a sum without one of its figures says so.
 */
import { nearestRate } from '../money';
import type { CostFigure, ExchangeRates } from '../schema';
import { type CostMetric, type Status, weakest } from '../vocabulary';
import type { Assumptions } from './assumptions';
import {
  type Found,
  findPeople,
  findPrice,
  type Headcount,
  type Missing,
  ownPrice,
} from './figures';
import { yearsOf } from './sentence';
import { METRIC_OF, type Priced, SERVICES, type Service } from './services';

/** One service that is counted: its price, the share of people who need it, and what that comes to in euros. */
export interface ServiceLine extends Found {
  service: Service;
  /** percent */
  share: number;
  euros: number | null;
}

/** Prison in monthly wages of the country. */
export interface WageMultiple extends Found {
  metric: Extract<CostMetric, 'minimum-wage' | 'median-or-average-wage'>;
  /** How many monthly wages a year of prison costs; null where prison or wage has no price in euros. */
  months: number | null;
}

/** What one term in prison costs, in euros. */
export interface SentenceCost {
  from: number | null;
  to: number | null;
}

export interface CostSheet {
  /** Lower-case code. */
  code: string;
  currency: string;
  assumptions: Assumptions;
  prison: Found;
  lines: ServiceLine[];
  /** Euros for one person and year in prison. */
  prisonEuros: number | null;
  /** Euros for one person and year over the services whose price is known; null = none is. */
  freedomEuros: number | null;
  /** What has no price in euros, of prison and the services that are counted. */
  missing: { what: Priced; why: Missing }[];
  /** Whether nothing is missing: only then is there a ratio and a difference. */
  complete: boolean;
  ratio: number | null;
  difference: number | null;
  people: Headcount;
  /** People imprisoned for possession alone. */
  possession: Headcount;
  sentenceCost: SentenceCost | null;
  wages: WageMultiple[];
  /** How many person-years of each service one year of prison for one person would pay for. */
  paysFor: { service: Service; years: number }[];
  /** Services that are not counted and have a price. */
  offered: Service[];
  /** The weakest status of the figures used; null = none, or the reader's own alone. */
  status: Status | null;
  /** The same for the services alone. */
  linesStatus: Status | null;
  /** The first and the last year of the figures used; null = no figure with a year. */
  years: { first: number; last: number } | null;
  /** The rate at which totals are said in the jurisdiction's own currency; null = the euro is its money. */
  local: { perEuro: number; date: string } | null;
}

/** Figures whose years lie further apart than this are compared with a warning: nothing is adjusted for inflation. */
export const FAR_APART = 3;

export interface CostLaw {
  code: string;
  currency: string;
  figures: readonly CostFigure[];
}

/** @param day of the reader (YYYY-MM-DD), whose rate turns own figures into euros */
export function costSheet(
  { code, currency, figures }: CostLaw,
  assumptions: Assumptions,
  rates: ExchangeRates,
  day: string,
): CostSheet {
  const { own, services, shares } = assumptions;
  const priceOf = (what: Priced): Found => {
    const figure = own[what];
    return figure
      ? ownPrice(figure, what === 'prison' ? 'day' : 'year', figures, METRIC_OF[what], rates, day)
      : findPrice(figures, METRIC_OF[what], rates);
  };
  const prison = priceOf('prison');
  const prisonEuros = prison.price?.euros?.amount ?? null;
  const lines = services.map((service): ServiceLine => {
    const found = priceOf(service);
    const share = shares[service] ?? 100;
    const amount = found.price?.euros?.amount;
    return {
      ...found,
      service,
      share,
      euros: amount === undefined ? null : (amount * share) / 100,
    };
  });
  const known = lines.flatMap(({ euros }) => euros ?? []);
  const freedomEuros = known.length ? known.reduce((sum, one) => sum + one, 0) : null;
  const missing = [
    ...(prison.missing ? [{ what: 'prison' as const, why: prison.missing }] : []),
    ...lines.flatMap(({ service, missing: why }) => (why ? [{ what: service, why }] : [])),
  ];
  const complete = missing.length === 0 && prisonEuros !== null && freedomEuros !== null;
  const records = [prison, ...lines].flatMap(usedRecord);
  const dated = records.map(({ year }) => year);
  const last = dated.length ? Math.max(...dated) : null;
  return {
    code,
    currency,
    assumptions,
    prison,
    lines,
    prisonEuros,
    freedomEuros,
    missing,
    complete,
    ratio: complete && freedomEuros ? prisonEuros / freedomEuros : null,
    difference: complete ? prisonEuros - freedomEuros : null,
    people:
      assumptions.ownPeople === null
        ? findPeople(figures, 'prisoners-drug-offences')
        : {
            people: assumptions.ownPeople,
            record: null,
            others: figures.filter(({ metric }) => metric === 'prisoners-drug-offences'),
          },
    possession: findPeople(figures, 'prisoners-drug-possession'),
    sentenceCost: sentenceCost(assumptions, prisonEuros),
    wages: wages(figures, rates, prisonEuros),
    paysFor: paysFor(priceOf, prisonEuros),
    offered: SERVICES.filter(
      (service) => !services.includes(service) && priceOf(service).price?.euros,
    ),
    status: weakest(records.map(({ status }) => status)),
    linesStatus: weakest(lines.flatMap(usedRecord).map(({ status }) => status)),
    years: last === null ? null : { first: Math.min(...dated), last },
    local: currency === 'EUR' ? null : nearestRate(rates, currency, last ? `${last}-07-01` : day),
  };
}

/** The figure of the data that a sum uses; none where it is missing or the reader's own. */
const usedRecord = ({ price, missing }: Found): CostFigure[] =>
  price?.record && !missing ? [price.record] : [];

function sentenceCost({ sentence }: Assumptions, prisonEuros: number | null): SentenceCost | null {
  if (!sentence || prisonEuros === null) return null;
  const { from, to } = sentence;
  return {
    from: from && yearsOf(from) * prisonEuros,
    to: to && yearsOf(to) * prisonEuros,
  };
}

function wages(
  figures: readonly CostFigure[],
  rates: ExchangeRates,
  prisonEuros: number | null,
): WageMultiple[] {
  return (['minimum-wage', 'median-or-average-wage'] as const)
    .map((metric) => ({ metric, ...findPrice(figures, metric, rates) }))
    .filter(({ price }) => price)
    .map((found) => {
      const yearly = found.price?.euros?.amount;
      return {
        ...found,
        months: prisonEuros !== null && yearly ? (prisonEuros / yearly) * 12 : null,
      };
    });
}

function paysFor(
  priceOf: (what: Priced) => Found,
  prisonEuros: number | null,
): CostSheet['paysFor'] {
  if (prisonEuros === null) return [];
  return SERVICES.flatMap((service) => {
    const yearly = priceOf(service).price?.euros?.amount;
    return yearly ? [{ service, years: prisonEuros / yearly }] : [];
  });
}

/** Complete sheets by ratio, the highest first; then those with something missing, in the order given. */
export function byRatio(sheets: readonly CostSheet[]): { full: CostSheet[]; partial: CostSheet[] } {
  return {
    full: sheets
      .filter(({ ratio }) => ratio !== null)
      .sort((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0)),
    partial: sheets.filter(({ ratio }) => ratio === null),
  };
}
