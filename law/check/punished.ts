/** The records of a file that set penalties. */
import type { Alternative, Citation, Dossier, Provision } from '../schema';
import type { Regime, Status } from '../vocabulary';
import type { Path } from './problem';

/** A rule, or another crime of the same code, and where it stands in the file. */
export interface Punished {
  path: Path;
  kind: 'rule' | 'comparator';
  regime: Regime;
  provision: Provision | null;
  penalties: readonly Alternative[];
  sources: readonly Citation[];
  status: Status;
  valid_to?: string | null | undefined;
}

/** Every record with penalties, the rules first. What drugs are compared with are crimes. */
export function punishedRecords({ offences, comparators }: Dossier): Punished[] {
  return [
    ...offences.map((rule, at): Punished => ({ ...rule, path: ['offences', at], kind: 'rule' })),
    ...(comparators ?? []).map(
      (one, at): Punished => ({
        ...one,
        path: ['comparators', at],
        kind: 'comparator',
        regime: 'criminal',
      }),
    ),
  ];
}
