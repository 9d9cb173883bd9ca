import type { CostsOf } from '@/db/queries/costs';
import { byRatio } from '@/law/costs/sheet';
import type { CostsView } from '@/links/costs';
import type { Words } from '@/messages';
import { euroScale } from './layout';
import { PriceChart } from './PriceChart';

/** Jurisdictions by ratio, and by name those where a figure is missing. */
interface Ranking {
  full: readonly CostsOf[];
  partial: readonly CostsOf[];
}

/** @param rows in any order */
export function rankPrices({ lang }: Words, rows: readonly CostsOf[]): Ranking {
  const collator = new Intl.Collator(lang);
  const byName = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  const rowOf = new Map(byName.map((row) => [row.sheet, row]));
  const { full, partial } = byRatio(byName.map(({ sheet }) => sheet));
  const rowsOf = (part: typeof full) => part.flatMap((sheet) => rowOf.get(sheet) ?? []);
  return { full: rowsOf(full), partial: rowsOf(partial) };
}

/** Both charts on one scale: the ranked jurisdictions, and those that can't be ranked. */
export function RankedPrices({
  words,
  view,
  ranking: { full, partial },
}: {
  words: Words;
  view: CostsView;
  ranking: Ranking;
}) {
  const { t } = words;
  const scale = euroScale(
    [...full, ...partial].map(({ sheet }) => sheet),
    view.assumptions.years,
  );
  return (
    <>
      {full.length > 0 && (
        <>
          <h3>{t('costs.ranked')}</h3>
          <PriceChart words={words} view={view} rows={full} scale={scale} />
        </>
      )}
      {partial.length > 0 && (
        <>
          <h3>{t('costs.unranked')}</h3>
          <p className="small">{t('costs.unrankedLead')}</p>
          <PriceChart words={words} view={view} rows={partial} scale={scale} />
        </>
      )}
    </>
  );
}
