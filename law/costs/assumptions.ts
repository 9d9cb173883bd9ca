/** What a reader may assume about costs; all of it is in the link. */
import type { Sentence } from './sentence';
import { METHOD_SERVICES, type Priced, type Service } from './services';

/** A figure of the reader's own: prison for one day, a service for one person and year. */
export interface OwnFigure {
  value: number;
  /** EUR, or the jurisdiction's own currency. */
  currency: string;
}

export interface Assumptions {
  /** Which services are counted, in the order of SERVICES; at least one. */
  services: readonly Service[];
  /** Percent of people who need a service, 1 to 99; a service that is left out is needed by all. */
  shares: Partial<Record<Service, number>>;
  /** For how many years both prices are added up. */
  years: number;
  sentence: Sentence | null;
  own: Partial<Record<Priced, OwnFigure>>;
  /** The reader's own number of people imprisoned for drug offences. */
  ownPeople: number | null;
}

/** The method as it was first made: its three services, each needed by all, one year. */
export const DEFAULTS: Assumptions = {
  services: METHOD_SERVICES,
  shares: {},
  years: 1,
  sentence: null,
  own: {},
  ownPeople: null,
};

export const MOST_YEARS = 50;
export const MOST_PEOPLE = 10_000_000;
/** The highest figure of a reader's own, in any currency. */
export const MOST_MONEY = 1_000_000_000;
