import { limitChart } from '@/components/picture/limits';
import { substanceTable, withoutLimitTable } from '@/components/take/thresholds';
import { SubstanceList } from '@/components/thresholds/SubstanceList';
import { SubstancePage } from '@/components/thresholds/SubstancePage';
import { substanceCounts, substanceLimits } from '@/db/queries/thresholds';
import { SUBSTANCES } from '@/law/vocabulary';
import { parseThresholds, type ThresholdsView, thresholdsPath } from '@/links/thresholds';
import type { Language } from '@/messages';
import { SITE } from '../site/site';
import { citationsOf, withSources } from './cited';
import { onAnyDay, sectionView } from './view';

const pathOf = (lang: Language, { substance, on }: ThresholdsView) =>
  thresholdsPath(lang, substance, on);

/** The quantities of one substance in all jurisdictions, or the list of substances. */
export const thresholds = sectionView({
  name: 'thresholds',
  parse: onAnyDay('thresholds', parseThresholds, pathOf),
  path: pathOf,
  load: ({ view: { substance }, day }) => substance && substanceLimits(substance, day),
  title: ({ words: { t }, view: { substance } }) =>
    substance
      ? t('thresholds.substanceTitle', { substance: t(`vocabulary.substance.${substance}`) })
      : t('thresholds.title'),
  description: ({ words: { t }, view: { substance } }) =>
    substance
      ? t('thresholds.description', { substance: t(`vocabulary.substance.${substance}`) })
      : t('thresholds.lead'),
  page: ({ words, view: { on }, day, data }) =>
    data ? (
      <SubstancePage words={words} limits={data} on={on} />
    ) : (
      <SubstanceList words={words} counts={substanceCounts(day)} on={on} />
    ),
  tables: ({ words, data }) =>
    withSources(
      words,
      [substanceTable(words, data, SITE.origin), withoutLimitTable(words, data, SITE.origin)],
      data.countries.flatMap(({ rows, basis }) =>
        rows.length ? citationsOf(rows.map(({ threshold }) => threshold)) : (basis?.sources ?? []),
      ),
    ),
  chart: ({ words, data }) => {
    const chart = limitChart(words, data);
    return chart && (() => chart);
  },
  sitemap: () => SUBSTANCES.map((substance) => thresholdsPath('en', substance)),
});
