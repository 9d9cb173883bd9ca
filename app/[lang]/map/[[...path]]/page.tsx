import { MapPage, mapTitle } from '@/components/map/MapPage';
import { matrix } from '@/db/queries/matrix';
import type { Parsed } from '@/links/grammar';
import { type MapView, mapPath } from '@/links/map';
import { EVERYTHING } from '@/links/matrix';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';
import { parseMapPage } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'map');
  const parsed: Parsed<MapView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseMapPage(lang, segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words, day) => {
    const { t } = words;
    return pageMetadata(
      lang,
      mapPath(lang, view),
      mapTitle(words, view),
      t('map.description', {
        n: matrix(EVERYTHING, day).total,
        offence: t(`vocabulary.offenceLong.${view.offence}`).toLowerCase(),
        by: t(`map.by.${view.colouring}`),
      }),
    );
  });
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'map', parsed, (view, words, day) => ({
    path: mapPath(lang, view),
    content: <MapPage words={words} matrix={matrix(EVERYTHING, day)} view={view} />,
  }));
}
