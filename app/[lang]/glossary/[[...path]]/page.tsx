import '@/app/styles/trust.css';
import { GlossaryPage } from '@/components/glossary/GlossaryPage';
import { nationalTerms } from '@/db/queries/glossary';
import { parseBare } from '@/links/bare';
import { glossaryPath } from '@/links/glossary';
import type { Parsed } from '@/links/grammar';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'glossary');
  const parsed: Parsed<null> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseBare(lang, 'glossary', segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (_view, { t }) =>
    pageMetadata(lang, glossaryPath(lang), t('glossary.title'), t('glossary.lead')),
  );
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'glossary', parsed, (_view, words) => ({
    path: glossaryPath(lang),
    content: <GlossaryPage words={words} national={nationalTerms()} />,
  }));
}
