import type { Changes } from '@/db/queries/changes';
import type { Jurisdiction } from '@/db/queries/records';
import { countByPeriod, inForceOf, lawsOf } from '@/law/changes/reforms';
import { type ChangesView, changesFeedPath, changesPath } from '@/links/changes';
import type { Words } from '@/messages';
import { changesSummary } from '@/words/changes';
import { formatDate } from '@/words/dates';
import { changesTitle } from '@/words/titles';
import { TakeAlong } from '../take/TakeAlong';
import { ChangeList } from './ChangeList';
import { ChangesFilters } from './ChangesFilters';
import { DataChangeList } from './DataChangeList';
import { DirectionDefs } from './DirectionMark';
import { Periods } from './Periods';
import { Timeline, TimelineLegend } from './Timeline';

/** Fewer reforms than this say nothing by five years. */
const FEWEST_COUNTED = 12;

/** Reforms of the region on one timeline and in full, with the rules before and after, and changes to the data. */
export function ChangesPage({
  words,
  changes,
  view,
  all,
  day,
}: {
  words: Words;
  changes: Changes;
  view: ChangesView;
  /** every jurisdiction, to choose from */
  all: readonly Jurisdiction[];
  day: string;
}) {
  const { t, lang } = words;
  const { reforms } = changes;
  const [laws, drawn] = [lawsOf(reforms), inForceOf(reforms)];
  const rulesShown = changes.changes.some(({ replaced }) => replaced.length > 0);
  return (
    <>
      <DirectionDefs />
      <h1>{changesTitle(words, view, all)}</h1>
      <p className="lead">{t('changes.lead')}</p>
      <ChangesFilters words={words} view={view} all={all} years={changes.years} />
      <div className="tools">
        <span>{t('changes.count', { n: reforms.length, total: changes.total })}</span>
        <a href={changesFeedPath(lang, view)}>{t('changes.feed')}</a>
        <TakeAlong words={words} path={changesPath(lang, view)} />
      </div>
      {reforms.length === 0 && <p>{t('changes.none')}</p>}
      {reforms.length > 0 && <p>{changesSummary(words, reforms)}</p>}
      {drawn.length > 0 && (
        <section aria-labelledby="timeline">
          <h2 id="timeline">{t('changes.timeline')}</h2>
          <p>
            {t('changes.timelineLead')} {t('changes.recorded')}{' '}
            <a href="#list">{t('changes.toList')}</a>
          </p>
          <TimelineLegend words={words} />
          <Timeline words={words} jurisdictions={changes.jurisdictions} reforms={drawn} day={day} />
        </section>
      )}
      {laws.length >= FEWEST_COUNTED && (
        <section aria-labelledby="periods">
          <h2 id="periods">{t('changes.periods')}</h2>
          <Periods words={words} periods={countByPeriod(laws, day)} />
        </section>
      )}
      {changes.changes.length > 0 && (
        <section aria-labelledby="list">
          <h2 id="list">{t('changes.list')}</h2>
          {rulesShown && (
            <p className="small">
              {t('changes.matched')}{' '}
              {changes.oldestRates &&
                t('changes.rates', { date: formatDate(words, changes.oldestRates) })}{' '}
              {t('common.scale')}
            </p>
          )}
          <ChangeList words={words} changes={changes} view={view} />
        </section>
      )}
      <section aria-labelledby="data">
        <h2 id="data">{t('changes.dataChanges')}</h2>
        <p>{t('changes.dataChangesLead')}</p>
        <DataChangeList words={words} entries={changes.dataChanges} all={all} />
      </section>
    </>
  );
}
