import type { Comparison } from '@/db/queries/comparison';
import type { Jurisdiction } from '@/db/queries/records';
import type { NotableDay, Since } from '@/db/queries/since';
import { type CompareView, comparePath } from '@/links/compare';
import { withoutDay } from '@/links/on';
import type { Words } from '@/messages';
import { compareTitle } from '@/words/titles';
import { CorrectionLink, type Corrections } from '../correction/CorrectionLink';
import { CostRows } from '../costs/CostRows';
import { DayForm } from '../day/DayForm';
import { SinceSection } from '../day/Since';
import { ReadingNotes } from '../shell/ReadingNotes';
import { TakeAlong } from '../take/TakeAlong';
import { AspectTable } from './AspectTable';
import { CountryChips } from './Chooser';
import { ComparisonGroups } from './ComparisonTable';
import { Filters } from './Filters';
import { Glance } from './Glance';

export function ComparePage({
  words,
  comparison,
  all,
  view,
  since,
  notable,
  corrections,
}: {
  words: Words;
  comparison: Comparison;
  all: readonly Jurisdiction[];
  view: CompareView;
  /** what changed between the day shown and today; null when today is shown */
  since: Since | null;
  notable: readonly NotableDay[];
  corrections: Corrections;
}) {
  const { t, lang } = words;
  const path = comparePath(lang, view);
  return (
    <>
      <h1>{compareTitle(words, comparison.jurisdictions, view)}</h1>
      <DayForm words={words} path={path} on={view.on} today={comparison.today} notable={notable} />
      <CountryChips words={words} all={all} view={view} />
      <Filters words={words} view={view} />
      <div className="tools">
        <TakeAlong words={words} path={path} />
      </div>
      <Glance words={words} comparison={comparison} view={view} />
      <h2 id="detail">{t('compare.detail')}</h2>
      <p className="small">{t('compare.detailLead')}</p>
      <p className="print-only small">{t('print.compareLess')}</p>
      <ComparisonGroups words={words} comparison={comparison} view={view} />
      {since && <SinceSection words={words} since={since} />}
      {comparison.aspectsLater && (
        <section id="aspects">
          <h2>{t('compare.aspects')}</h2>
          <p className="muted">
            {t('day.aspects')} <a href={`${withoutDay(path)}#aspects`}>{t('day.aspectsToday')}</a>
          </p>
        </section>
      )}
      {comparison.aspects.length > 0 && (
        <details className="folded">
          <summary>{t('compare.aspects')}</summary>
          <div id="aspects">
            <AspectTable words={words} comparison={comparison} rows={comparison.aspects} />
          </div>
        </details>
      )}
      {comparison.costs.length > 0 && <CostRows words={words} costs={comparison.costs} />}
      <ReadingNotes words={words} rateDate={comparison.rateDate} />
      <p className="small">
        <CorrectionLink
          words={words}
          corrections={corrections}
          name={compareTitle(words, comparison.jurisdictions, view)}
          record={path}
          path={path}
        />
      </p>
    </>
  );
}
