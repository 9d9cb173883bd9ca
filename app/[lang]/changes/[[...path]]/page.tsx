import '@/app/styles/changes.css';
import { ChangesPage } from '@/components/changes/ChangesPage';
import { changesTitle } from '@/components/changes/words';
import { changes } from '@/db/queries/changes';
import { jurisdictions } from '@/db/queries/records';
import { type ChangesView, changesFeedPath, changesPath, parseChanges } from '@/links/changes';
import { MOST_COMPARED } from '@/links/compare';
import type { Parsed } from '@/links/grammar';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';
import { known } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'changes');
  const parsed: Parsed<ChangesView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseChanges(lang, segments, known());
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words) => {
    const title = changesTitle(words, view, jurisdictions());
    const metadata = pageMetadata(
      lang,
      changesPath(lang, view),
      title,
      words.t('changes.description', { n: changes(view, false).reforms.length }),
    );
    const feed = { url: changesFeedPath(lang, view), title };
    return {
      ...metadata,
      alternates: { ...metadata.alternates, types: { 'application/atom+xml': [feed] } },
    };
  });
}

/** The rules of a few countries stand on the page; of all, they would be a book. */
const showsRules = ({ codes }: ChangesView) => codes.length > 0 && codes.length <= MOST_COMPARED;

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'changes', parsed, (view, words, day) => ({
    path: changesPath(lang, view),
    content: (
      <ChangesPage
        words={words}
        changes={changes(view, showsRules(view))}
        view={view}
        all={jurisdictions()}
        day={day}
      />
    ),
  }));
}
