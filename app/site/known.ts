import { type Jurisdiction, jurisdictions } from '@/db/queries/records';

/** What the grammar of addresses must know of the data. */
export function known(): { jurisdictions: readonly Jurisdiction[] } {
  return { jurisdictions: jurisdictions() };
}
