import type { VerificationRow } from '@/db/queries/verification';
import { compareVerified } from '@/law/verification';
import { SUBREGIONS, type Subregion } from '@/law/vocabulary';
import type { VerificationOrder } from '@/links/verification';
import type { Language } from '@/messages';

/** Rows that stand together: those of a subregion, or all when they are sorted. */
export interface RowGroup {
  subregion: Subregion | null;
  rows: VerificationRow[];
}

/** The rows in an order: by subregion and name, or by how much of a row was read in the law. */
export function orderVerification(
  rows: readonly VerificationRow[],
  order: VerificationOrder,
  lang: Language,
): RowGroup[] {
  const collator = new Intl.Collator(lang);
  const byName = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  if (order === 'subregion')
    return SUBREGIONS.map((subregion) => ({
      subregion,
      rows: byName.filter(({ jurisdiction }) => jurisdiction.subregion === subregion),
    })).filter((group) => group.rows.length > 0);
  const sign = order === 'worst' ? 1 : -1;
  return [
    { subregion: null, rows: byName.sort((a, b) => sign * compareVerified(a.whole, b.whole)) },
  ];
}
