import '@/app/styles/trust.css';
import { CountrySources } from '@/components/sources/CountrySources';
import { SourcesList } from '@/components/sources/SourcesList';
import { jurisdictions } from '@/db/queries/records';
import { sourceCounts, sourcesOf } from '@/db/queries/sources';
import type { Parsed } from '@/links/grammar';
import { parseSources, type SourcesView, sourcesPath } from '@/links/sources';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';
import { known } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'sources');
  const parsed: Parsed<SourcesView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseSources(lang, segments, known());
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, ({ code }, { t }) => {
    const name = code && jurisdictions([code])[0]?.name[lang];
    return pageMetadata(
      lang,
      sourcesPath(lang, code),
      name ? t('sources.countryTitle', { country: name }) : t('sources.title'),
      t('sources.description'),
    );
  });
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'sources', parsed, ({ code }, words, day) => {
    const data = code ? sourcesOf(code, day) : null;
    return {
      path: sourcesPath(lang, code),
      content: data ? (
        <CountrySources words={words} data={data} />
      ) : (
        <SourcesList words={words} counts={sourceCounts()} />
      ),
    };
  });
}
