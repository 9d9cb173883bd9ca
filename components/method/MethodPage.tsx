import type { ReactNode } from 'react';
import { glossaryPath } from '@/links/glossary';
import { sourcesPath } from '@/links/sources';
import { verificationPath } from '@/links/verification';
import { messages, type Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { CopyLink } from '../client/CopyLink';
import { WithContents } from '../shell/WithContents';

type SectionId = keyof (typeof messages)['en']['method']['sections'];

/** In the order of the page; each is an anchor that other pages link to. */
export const METHOD_SECTIONS = [
  'scope',
  'offences',
  'regimes',
  'tiers',
  'circumstances',
  'evidence',
  'order',
  'bars',
  'money',
  'scenarios',
  'dates',
  'limits',
  'advice',
  'privacy',
  'corrections',
  'citing',
] as const satisfies readonly SectionId[];

/** What the page tells of the data as it is now. */
export interface MethodFigures {
  day: string;
  version: string;
  jurisdictions: number;
  records: number;
  sources: number;
  /** The days for which there are exchange rates, oldest first. */
  rateDays: readonly string[];
  /** The address of the site, for the citation. */
  site: string;
}

/**
 * How the site is made, in plain words. The texts are in messages/{lang}/method.json: in a section `p…` is a
 * paragraph, `li…` a line of a list, in the order in which they are written.
 */
export function MethodPage({ words, figures }: { words: Words; figures: MethodFigures }) {
  const { t, lang } = words;
  return (
    <>
      <h1>{t('method.title')}</h1>
      <p className="lead">{t('method.lead')}</p>
      <div className="tools">
        <CopyLink
          path={`/${lang}/method`}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </div>
      <WithContents
        words={words}
        prose
        sections={METHOD_SECTIONS.map((section) => ({
          id: section,
          title: t(`method.sections.${section}.title`),
          content: <SectionText words={words} section={section} figures={figures} />,
        }))}
      />
    </>
  );
}

function SectionText({
  words,
  section,
  figures,
}: {
  words: Words;
  section: SectionId;
  figures: MethodFigures;
}) {
  const { t, lang } = words;
  const keys = Object.keys(messages[lang].method.sections[section]).filter(
    (key) => key !== 'title',
  );
  const text = (key: string) =>
    // The keys of a section are read from the section itself, so the type of each is known to exist.
    t.rich(
      `method.sections.${section}.${key}` as 'method.sections.scope.p1',
      {
        ...linksIn(words),
        ...valuesIn(words, figures),
      } as never,
    ) as ReactNode;
  // A list is a run of lines between paragraphs.
  const blocks = keys.reduce<string[][]>((found, key) => {
    const last = found.at(-1);
    if (key.startsWith('li') && last?.[0]?.startsWith('li')) last.push(key);
    else found.push([key]);
    return found;
  }, []);
  return blocks.map((block) =>
    block[0]?.startsWith('li') ? (
      <ul key={block[0]}>
        {block.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    ) : (
      <p key={block[0]}>{text(block[0] ?? '')}</p>
    ),
  );
}

/** The tags that the texts may hold: pages of this site, and bold words. */
function linksIn({ lang }: Words) {
  const to = (path: string) => (text: ReactNode) => <a href={path}>{text}</a>;
  return {
    b: (text: ReactNode) => <b>{text}</b>,
    glossary: to(glossaryPath(lang)),
    sources: to(sourcesPath(lang)),
    verification: to(verificationPath(lang)),
    scenario: to(`/${lang}/scenario`),
    evidence: to('#evidence'),
    order: to('#order'),
  };
}

function valuesIn(words: Words, figures: MethodFigures) {
  const { format } = words;
  return {
    countries: figures.jurisdictions,
    records: figures.records,
    sourceCount: figures.sources,
    version: figures.version,
    day: formatDate(words, figures.day),
    rateDays: format.list(figures.rateDays.map((day) => formatDate(words, day))),
    site: figures.site,
  };
}
