import type { ReactNode } from 'react';
import type { Comparison } from '@/db/queries/comparison';
import type { HeadlinesView } from '@/db/queries/headlines';
import type { Jurisdiction } from '@/db/queries/records';
import type { NotableDay, Since } from '@/db/queries/since';
import { DEFAULT_CHOICE } from '@/law/matrix';
import { type CompareView, comparePath, TABS, type Tab, tabQuery } from '@/links/compare';
import { LINE_OF } from '@/links/matrix';
import { withoutDay } from '@/links/on';
import type { Words } from '@/messages';
import { compareTitle, mapHeading } from '@/words/titles';
import { CorrectionLink, type Corrections } from '../correction/CorrectionLink';
import { CostRows } from '../costs/CostRows';
import { DayForm } from '../day/DayForm';
import { SinceSection } from '../day/Since';
import { Fold } from '../fold/Fold';
import { LawMap } from '../map/LawMap';
import { ReadingNotes } from '../shell/ReadingNotes';
import { Tabs } from '../tabs/Tabs';
import { TakeAlong } from '../take/TakeAlong';
import { AllCountries } from './AllCountries';
import { AspectTable } from './AspectTable';
import { CompareChart } from './CompareChart';
import { ComparisonGroups } from './ComparisonTable';
import { CountryBar } from './CountryBar';
import { Filters } from './Filters';
import { Glance, OwnActs } from './Glance';

interface Props {
  words: Words;
  comparison: Comparison;
  all: readonly Jurisdiction[];
  view: CompareView;
  tab: Tab;
  /** the lines of every country, for the tabs that show them all */
  everywhere: () => HeadlinesView;
  /** what changed between the day shown and today; null when today is shown */
  since: Since | null;
  notable: readonly NotableDay[];
  corrections: Corrections;
}

/** A comparison: one state, looked at in the ways that its tabs name. */
export function ComparePage(props: Props) {
  const { words, comparison, all, view, tab, notable, corrections } = props;
  const { t, lang } = words;
  const path = comparePath(lang, view);
  return (
    <>
      <h1 className="of-comparison">{compareTitle(words, comparison.jurisdictions, view)}</h1>
      <Tabs
        label={t('compare.tabs')}
        tabs={TABS.map((name) => ({
          name: t(`compare.tab.${name}`),
          href: path + tabQuery(name),
          current: name === tab,
        }))}
      />
      <CountryBar words={words} all={all} view={view} tab={tab} />
      <div className="narrow-row">
        <details className="narrow">
          <summary>{t('compare.narrow')}</summary>
          <Filters words={words} view={view} tab={tab} />
        </details>
        <DayForm
          words={words}
          path={path}
          on={view.on}
          today={comparison.today}
          notable={notable}
        />
      </div>
      {contentOf(props)}
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

/** What a tab shows. A comparison narrowed to a circumstance has no lines: its first tab is the rules. */
function contentOf(props: Props): ReactNode {
  const { words, comparison, view, tab, everywhere } = props;
  const taken = (
    <div className="tools">
      <TakeAlong words={words} path={comparePath(words.lang, view)} query={tabQuery(tab)} />
    </div>
  );
  switch (tab) {
    case 'map': {
      const line = view.offence ? LINE_OF[view.offence] : DEFAULT_CHOICE;
      return (
        <>
          <h2>{mapHeading(words, { line, colouring: 'custody' })}</h2>
          <LawMap
            words={words}
            rows={everywhere().rows}
            line={line}
            colouring="custody"
            on={view.on}
            marked={view.codes}
          />
          {taken}
        </>
      );
    }
    case 'chart':
      return (
        <>
          <CompareChart words={words} comparison={comparison} view={view} />
          {taken}
        </>
      );
    case 'all':
      return (
        <>
          <AllCountries words={words} everywhere={everywhere()} view={view} />
          {taken}
        </>
      );
    default:
      return (
        <>
          {tab === 'glance' && <Glance words={words} comparison={comparison} view={view} />}
          <Details {...props} open={tab === 'detail' || Boolean(view.circumstance)} />
          {taken}
        </>
      );
  }
}

/** Everything that the lines sum up, and what they leave out. */
function Details({ words, comparison, view, since, open }: Props & { open: boolean }) {
  const { t, lang } = words;
  const { aspects, costs, aspectsLater } = comparison;
  return (
    <>
      <p className="print-only small">{t('print.compareLess')}</p>
      {open && <p className="small">{t('compare.detailLead')}</p>}
      {!open && <OwnActs words={words} comparison={comparison} view={view} />}
      <ComparisonGroups words={words} comparison={comparison} view={view} open={open} />
      {since && <SinceSection words={words} since={since} />}
      {aspectsLater && (
        <section id="aspects">
          <h2>{t('compare.aspects')}</h2>
          <p className="muted">
            {t('day.aspects')}{' '}
            <a href={`${withoutDay(comparePath(lang, view))}#aspects`}>{t('day.aspectsToday')}</a>
          </p>
        </section>
      )}
      {aspects.length > 0 && (
        <Fold id="aspects" title={t('compare.aspects')} count={`${aspects.length}`} open={open}>
          <AspectTable words={words} comparison={comparison} rows={aspects} />
        </Fold>
      )}
      {costs.length > 0 && (
        <Fold id="costs-fold" title={t('common.nav.costs')} open={open}>
          <CostRows words={words} costs={costs} />
        </Fold>
      )}
    </>
  );
}
