import { LawMap } from '@/components/map/LawMap';
import { MapPage } from '@/components/map/MapPage';
import { matrix } from '@/db/queries/matrix';
import { mapPath, parseMap } from '@/links/map';
import { EVERYTHING } from '@/links/matrix';
import { mapHeading, mapTitle } from '@/words/titles';
import { lineChart, matrixTables } from './matrix-rows';
import { onAnyDay, sectionView } from './view';

/** One line of the law in the whole region, as colours on a map. */
export const map = sectionView({
  name: 'map',
  parse: onAnyDay('map', parseMap, mapPath),
  path: mapPath,
  load: ({ day }) => matrix(EVERYTHING, day),
  title: ({ words, view }) => mapTitle(words, view),
  description: ({ words: { t }, view, data }) =>
    t('map.description', {
      n: data.total,
      line: t(`headlines.line.${view.line}`).toLowerCase(),
      by: t(`map.by.${view.colouring}`),
    }),
  page: ({ words, view, data }) => <MapPage words={words} matrix={data} view={view} />,
  tables: ({ words, data }) => matrixTables(words, data),
  chart:
    ({ words, view, data }) =>
    () =>
      lineChart(words, data.rows, view.line),
  frameTitle: ({ words, view }) => mapHeading(words, view),
  frame: ({ words, view, data }) => <LawMap words={words} rows={data.rows} {...view} />,
});
