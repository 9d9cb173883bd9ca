import type { verify } from '@/law/verification';
import { database } from '../client';
import { country } from './country';
import { type Jurisdiction, jurisdictions } from './records';

/** How well one jurisdiction is verified. */
export type VerificationRow = ReturnType<typeof verify> & { jurisdiction: Jurisdiction };

export interface Verification {
  day: string;
  version: string;
  /** By code. */
  rows: VerificationRow[];
}

/** Every jurisdiction, as its own page judges it. @param day of the law that is looked at, YYYY-MM-DD */
export function verification(day: string): Verification {
  return {
    day,
    version: database().version,
    rows: jurisdictions().flatMap(({ code }) => {
      const found = country(code, day);
      return found ? [{ jurisdiction: found.jurisdiction, ...found.verified }] : [];
    }),
  };
}
