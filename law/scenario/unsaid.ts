/** What a scenario may leave unsaid, and what each branch of an answer takes as given. */
import type { Facts } from './facts';

/** What an answer may depend on, in the order in which a person is asked. */
export const ATTRIBUTES = ['place', 'dryness', 'purity', 'repeat', 'age'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** A share of the amount, above `from` and up to `to`. */
export interface Share {
  from: number;
  to: number;
}

/** What a branch of an answer takes as given; each key only where the answer depends on it. */
export interface When {
  place?: NonNullable<Facts['place']>;
  dryness?: 'dry' | 'fresh';
  /** The part of fresh material that is left when it dries; it goes with `dryness`. */
  left?: Share;
  /** The part of the amount that is the pure substance. */
  purity?: Share;
  repeat?: boolean;
  age?: 'adult' | 'minor';
}
