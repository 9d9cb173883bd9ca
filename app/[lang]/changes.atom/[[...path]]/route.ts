import { permanentRedirect } from 'next/navigation';
import { known } from '@/app/site/known';
import { SITE } from '@/app/site/site';
import { changesFeed } from '@/components/changes/feed';
import { changes, dataChanges } from '@/db/queries/changes';
import { jurisdictions } from '@/db/queries/records';
import { today } from '@/law/date';
import { changesFeedPath, parseChanges } from '@/links/changes';
import { isLanguage } from '@/links/grammar';
import { wordsIn } from '@/messages';

export const revalidate = 3600;
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ lang: string; path?: string[] }> };

/** The changes as an Atom feed, filtered as the page is. A bad address gets 404 and, in words, what is wrong. */
export async function GET(_request: Request, { params }: Context) {
  const { lang, path = [] } = await params;
  if (!isLanguage(lang)) return wrong(wordsIn('en').t('problem.kind.language'));
  const words = wordsIn(lang);
  const parsed = parseChanges(lang, path, known(), changesFeedPath);
  if (parsed.kind === 'moved') permanentRedirect(parsed.path);
  if (parsed.kind === 'problem') {
    const { kind, part, proposals } = parsed.problem;
    return wrong(
      [
        words.t('problem.lead', { part }),
        words.t(`problem.kind.${kind}`),
        ...proposals.map((proposal) => proposal.path),
      ].join('\n'),
    );
  }
  const { view } = parsed;
  return new Response(
    changesFeed(words, view, changes(view, false), jurisdictions(), {
      site: SITE,
      updated: dataChanges()[0]?.date ?? today(),
    }),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
}

function wrong(text: string): Response {
  return new Response(`${text}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
