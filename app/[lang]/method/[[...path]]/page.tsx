import '@/app/styles/trust.css';
import { type MethodFigures, MethodPage } from '@/components/method/MethodPage';
import { database } from '@/db/client';
import { exchangeRates } from '@/db/queries/records';
import { sourceCounts } from '@/db/queries/sources';
import { verification } from '@/db/queries/verification';
import { parseBare } from '@/links/bare';
import type { Parsed } from '@/links/grammar';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata, SITE } from '../../../page-metadata';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'method');
  const parsed: Parsed<null> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseBare(lang, 'method', segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (_view, { t }) =>
    pageMetadata(lang, `/${lang}/method`, t('method.title'), t('method.lead')),
  );
}

function figures(day: string): MethodFigures {
  const { rows } = verification(day);
  return {
    day,
    version: database().version,
    jurisdictions: rows.length,
    records: rows.reduce((sum, { whole }) => sum + whole.total, 0),
    sources: sourceCounts().reduce((sum, { total }) => sum + total, 0),
    rateDays: exchangeRates().map(({ date }) => date),
    site: SITE.origin,
  };
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'method', parsed, (_view, words, day) => ({
    path: `/${lang}/method`,
    content: <MethodPage words={words} figures={figures(day)} />,
  }));
}
