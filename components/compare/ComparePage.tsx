import type { Comparison } from '@/db/queries/comparison';
import type { Jurisdiction } from '@/db/queries/records';
import { type CompareView, comparePath } from '@/links/compare';
import type { Words } from '@/messages';
import { CopyLink } from '../client/CopyLink';
import { CostRows } from '../costs/CostRows';
import { ReadingNotes } from '../shell/ReadingNotes';
import { AspectTable } from './AspectTable';
import { CountryChips } from './Chooser';
import { ComparisonTable } from './ComparisonTable';
import { Filters } from './Filters';
import { countryList } from './names';

/** The heading of a comparison, which is also its title in a list of links. */
export function compareTitle(
  words: Words,
  comparison: Pick<Comparison, 'jurisdictions'>,
  view: CompareView,
): string {
  const { t } = words;
  const countries = countryList(words, comparison.jurisdictions);
  const filters = [
    view.offence && t(`vocabulary.offenceLong.${view.offence}`),
    view.substance && t(`vocabulary.substance.${view.substance}`),
    view.circumstance && t(`vocabulary.circumstance.${view.circumstance}`),
  ].filter(Boolean);
  return filters.length
    ? t('compare.titleOffence', { offence: filters.join(', '), countries })
    : t('compare.title', { countries });
}

export function ComparePage({
  words,
  comparison,
  all,
  view,
  onlyDifferences,
}: {
  words: Words;
  comparison: Comparison;
  all: readonly Jurisdiction[];
  view: CompareView;
  onlyDifferences: boolean;
}) {
  const { t, lang } = words;
  const path = comparePath(lang, view);
  const aspectRows = comparison.aspects.filter((row) => !onlyDifferences || row.differs);
  return (
    <>
      <h1>{compareTitle(words, comparison, view)}</h1>
      <CountryChips words={words} all={all} view={view} />
      <Filters words={words} view={view} />
      <div className="tools">
        <a className="button" href={onlyDifferences ? path : `${path}?only=differences`}>
          {t(onlyDifferences ? 'compare.showAll' : 'compare.onlyDifferences')}
        </a>
        <CopyLink
          path={path + (onlyDifferences ? '?only=differences' : '')}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </div>
      {comparison.groups.map((group) => (
        <section key={group.offence} id={group.offence}>
          <h2>{t(`vocabulary.offenceLong.${group.offence}`)}</h2>
          <ComparisonTable
            words={words}
            comparison={comparison}
            group={group}
            view={view}
            onlyDifferences={onlyDifferences}
          />
        </section>
      ))}
      {aspectRows.length > 0 && (
        <section id="aspects">
          <h2>{t('compare.aspects')}</h2>
          <AspectTable words={words} comparison={comparison} rows={aspectRows} />
        </section>
      )}
      {comparison.costs.length > 0 && <CostRows words={words} costs={comparison.costs} />}
      <p className="small">{t('compare.differencesHow')}</p>
      <ReadingNotes words={words} rateDate={comparison.rateDate} />
    </>
  );
}
