/** A section as a route: what its file under app/[lang] exports beside how long the framework may keep it. */
import { cache, type ReactNode } from 'react';
import { isLanguage, type Parsed, type Problem, readSegment, withoutMarks } from '@/links/grammar';
import { SECTIONS } from '@/links/sections';
import type { Language } from '@/messages';
import type { Opened, Query, SectionView } from '../sections/view';
import { answer, answerMetadata } from './answer';

interface Props {
  params: Promise<{ lang: string; path?: string[] }>;
}
interface QueryProps extends Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
type Answered = { lang: Language; parsed: Parsed<Opened> };

/** A section whose pages depend on their path alone. @param query what the rewrite to this route stands for */
export function sectionRoute(section: SectionView, query: Query = {}) {
  return routeOf(section, async ({ params }: Props) => read(section, await params, query));
}

/** A section whose pages depend on their query, too. They are never kept. */
export function queryRoute(section: SectionView) {
  return routeOf(section, async ({ params, searchParams }: QueryProps) => {
    const query = Object.entries(await searchParams).map(([key, value]) => [
      key,
      Array.isArray(value) ? value[0] : value,
    ]);
    return read(section, await params, Object.fromEntries(query));
  });
}

function routeOf<AnyProps>(
  section: SectionView,
  readProps: (props: AnyProps) => Promise<Answered>,
) {
  return {
    generateMetadata: async (props: AnyProps) => {
      const { lang, parsed } = await readProps(props);
      return answerMetadata(lang, parsed);
    },
    page: async (props: AnyProps): Promise<ReactNode> => {
      const { lang, parsed } = await readProps(props);
      return answer(lang, section.name, parsed);
    },
  };
}

function read(section: SectionView, params: Awaited<Props['params']>, query: Query): Answered {
  const { lang, path = [] } = params;
  if (isLanguage(lang))
    return { lang, parsed: openOnce(section, lang, JSON.stringify([path, query])) };
  const rest = section.word ? [section.word, ...path] : path;
  const moved = inOtherLetters(lang, rest);
  if (moved) return { lang: 'en', parsed: { kind: 'moved', path: moved } };
  return { lang: 'en', parsed: { kind: 'problem', problem: languageProblem(lang, rest) } };
}

/** The page and its metadata are one opening. @param address segments and query as JSON, since texts compare alike */
const openOnce = cache((section: SectionView, lang: Language, address: string): Parsed<Opened> => {
  const [segments, query]: [string[], Query] = JSON.parse(address);
  const parsed = openUnmarked(section, lang, segments, query);
  const asked = new URLSearchParams(query as Record<string, string>).toString();
  return parsed.kind === 'moved' && asked && !parsed.answered
    ? { ...parsed, path: `${parsed.path}?${asked}` }
    : parsed;
});

/** An address that a sentence has given a full stop or a bracket at its end leads where it does without. */
export function openUnmarked(
  section: SectionView,
  lang: Language,
  segments: readonly string[],
  query: Query,
): Parsed<Opened> {
  const parsed = section.open(lang, segments, query);
  const last = segments.at(-1);
  if (parsed.kind !== 'problem' || last === undefined) return parsed;
  const plain = withoutMarks(last);
  if (plain === readSegment(last)) return parsed;
  const meant = section.open(lang, [...segments.slice(0, -1), plain].filter(Boolean), query);
  if (meant.kind === 'problem') return parsed;
  return meant.kind === 'moved' ? meant : { kind: 'moved', path: meant.view.path };
}

/** Where an address leads whose language is written in capitals or with a mark, or left out; null = nowhere. */
export function inOtherLetters(typed: string, rest: readonly string[]): string | null {
  const word = withoutMarks(typed);
  if (isLanguage(word)) return [`/${word}`, ...rest].join('/');
  return SECTIONS.some((section) => section === word) ? [`/en/${word}`, ...rest].join('/') : null;
}

/** An address in a language the site does not have. */
export function languageProblem(lang: string, rest: readonly string[]): Problem {
  const tail = rest.length ? `/${rest.join('/')}` : '';
  return {
    kind: 'language',
    part: decode(lang),
    proposals: [
      { word: 'English', path: `/en${tail}` },
      { word: 'Русский', path: `/ru${tail}` },
    ],
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 60);
  } catch {
    return text.slice(0, 60);
  }
}
