/**
 * The least and the most that a law, guidance or practice in `data/` sets as the upper limit of a tier, in grams of
 * whatever is weighed there. What lies outside may be right in another country, but is asked about.
 */
import type { Substance } from '../vocabulary';
import type { Range } from './combinations';

interface Ranges {
  /** Of `below-threshold` and `small`. */
  small: Range;
  /** Of `significant` and `large`. */
  large: Range;
}

export const LIMITS: Readonly<Partial<Record<Substance, Ranges>>> = {
  heroin: { small: [0.005, 3], large: [1, 2500] },
  opium: { small: [0.1, 5], large: [2, 5000] },
  'cannabis-herb': { small: [1, 200], large: [70, 100000] },
  'cannabis-resin': { small: [0.05, 200], large: [0.5, 20000] },
  'cannabis-plants': { small: [6, 200], large: [100, 100000] },
  cocaine: { small: [0.01, 3], large: [0.6, 1500] },
  amphetamine: { small: [0.005, 3], large: [0.1, 1000] },
  methamphetamine: { small: [0.02, 3], large: [1, 1000] },
  mdma: { small: [0.02, 4], large: [1, 4000] },
  lsd: { small: [0.00002, 0.003], large: [0.0001, 0.2] },
  mephedrone: { small: [0.02, 1.5], large: [1, 300] },
  'alpha-pvp': { small: [0.01, 0.5], large: [1, 200] },
  methadone: { small: [0.01, 1], large: [1, 1000] },
  buprenorphine: { small: [0.0012, 0.0012], large: [0.012, 0.12] },
  morphine: { small: [0.01, 2], large: [0.4, 180] },
  fentanyl: { small: [0.0004, 2.5], large: [0.0002, 2500] },
  desomorphine: { small: [0.001, 0.05], large: [0.01, 10] },
  'synthetic-cannabinoids': { small: [0.01, 0.05], large: [0.25, 500] },
  'acetylated-opium': { small: [0.005, 0.5], large: [1.5, 50] },
  'poppy-straw': { small: [5, 100], large: [50, 100000] },
  thc: { small: [0.05, 6], large: [0.5, 1200] },
  ketamine: { small: [0.2, 1], large: [0.01, 200] },
};
