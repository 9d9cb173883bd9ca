import { today } from '@/law/date';
import { type MatrixFilter, type MatrixRow, matrixCell, rowMatches } from '@/law/matrix';
import type { OFFENCES } from '@/law/vocabulary';
import { database } from '../client';
import { aspects, jurisdictions, knownSince } from './records';
import { rateDate, ruleViews } from './rule-views';

export interface Matrix {
  day: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  rows: MatrixRow[];
  today: string;
  /** How many jurisdictions there are before filtering. */
  total: number;
}

/** The jurisdictions that pass the filter, by code. */
export function matrix(filter: MatrixFilter, day: string): Matrix {
  const views = ruleViews(day);
  const byCode = aspects();
  const all = jurisdictions().map((jurisdiction): MatrixRow => {
    const own = views.filter((view) => view.jurisdiction === jurisdiction.code);
    // An aspect has no dates of its own: it is known since the text in which it was read.
    const useAspect =
      (knownSince(jurisdiction.code).standing({}, null, day) === 'yes' &&
        byCode.get(jurisdiction.code)?.find((record) => record.aspect === 'use-is-offence')) ||
      null;
    const cell = (offence: (typeof OFFENCES)[number]) => matrixCell(offence, own, useAspect, day);
    return {
      jurisdiction,
      cells: { use: cell('use'), possession: cell('possession'), supply: cell('supply') },
    };
  });
  return {
    day,
    version: database().version,
    rateDate: rateDate(day),
    rows: all.filter((row) => rowMatches(row, filter)),
    today: today(),
    total: all.length,
  };
}
