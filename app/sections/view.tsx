/**
 * A part of the site in one object: how its addresses read, and everything that one of them shows. Its page, its
 * files, pictures, citations and frames, its metadata and its place in the sitemap are all read off it.
 */
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { Chart } from '@/components/picture/model';
import { JsonLd } from '@/components/shell/JsonLd';
import type { FileTable } from '@/components/take/table';
import { today } from '@/law/date';
import type { Parsed } from '@/links/grammar';
import { type OnDay, parseOn } from '@/links/on';
import type { Section } from '@/links/sections';
import { type Language, type Words, wordsIn } from '@/messages';

/** The query of an address: it changes only how a page is shown. Empty where the page is kept. */
export type Query = Readonly<Record<string, string | undefined>>;

/** One address of a section. */
export interface Asked<View, Data> {
  words: Words;
  view: View;
  /** The canonical path. */
  path: string;
  /** YYYY-MM-DD, the day of the law shown. */
  day: string;
  query: Query;
  /** Read when it is first asked for, once. */
  readonly data: Data;
}

/** The same with what it is called. */
export interface Shown<View, Data> extends Asked<View, Data> {
  readonly title: string;
  readonly description: string;
}

/** One that is more than a choice. */
type Full<View, Data> = Shown<View, NonNullable<Data>>;

type Parse<View> = (lang: Language, segments: readonly string[], query: Query) => Parsed<View>;

/** What the author of a section writes. What is left out, the section does not have. */
export interface SectionDefinition<View, Data> {
  /** null = a page that is no part of the menu, of which nothing can be taken */
  name: Section | null;
  /** The word of the address before the segments; left out = the name. */
  word?: string;
  /** @param segments what follows that word */
  parse: Parse<View>;
  /** The canonical path of a view. */
  path: (lang: Language, view: View) => string;
  /** What the page shows; null = a choice alone, of which there is nothing to take and nothing to tell. */
  load: (asked: { view: View; day: string; lang: Language }) => Data;
  /** What the page is called everywhere: in a list of links, on paper, in its files and in citations. */
  title: (asked: Asked<View, Data>) => string;
  description: (asked: Asked<View, Data>) => string;
  page: (shown: Shown<View, Data>) => ReactNode;
  /** What programs are told beside title and description. */
  metadata?: (shown: Shown<View, Data>) => Metadata;
  /** The page as an object of schema.org. */
  jsonLd?: (full: Full<View, Data>) => Record<string, unknown>;
  tables?: (full: Full<View, Data>) => FileTable[];
  /** null where there is nothing to draw */
  chart?: (full: Full<View, Data>) => (() => Chart) | null;
  /** The page as a frame in another site. */
  frame?: (full: Full<View, Data>) => ReactNode;
  /** What stands above the frame where that is not its title. */
  frameTitle?: (full: Full<View, Data>) => string;
  /** Addresses in English that search engines are told, beside that of the section alone. */
  sitemap?: () => string[];
}

/** An address of any section, opened: what routes and files need of it. */
export interface Opened
  extends Readonly<Pick<Shown<never, never>, 'path' | 'day' | 'title' | 'description'>> {
  /** The day in the address; null = today. */
  on: string | null;
  /** What follows the path in the address, with its question mark; '' = nothing. */
  search: string;
  readonly metadata: Metadata;
  page: () => ReactNode;
  /** null where the page holds no table */
  readonly tables: (() => FileTable[]) | null;
  /** null where it has no chart */
  readonly chart: (() => Chart) | null;
  /** null where it has no frame */
  readonly frame: (() => { title: string; content: ReactNode }) | null;
}

/** A section as routes know it, whatever it shows. */
export interface SectionView {
  name: Section | null;
  /** The word before its segments in the address; '' = they follow the language. */
  word: string;
  /** Its pages can be taken along: as files, as a picture, as a citation. */
  taken: boolean;
  framed: boolean;
  open: (lang: Language, segments: readonly string[], query?: Query) => Parsed<Opened>;
  sitemap: () => string[];
}

/** Makes a section of what its author wrote. */
export function sectionView<View, Data>(definition: SectionDefinition<View, Data>): SectionView {
  const { name, word = name ?? '', parse, tables, frame, sitemap = () => [] } = definition;
  return {
    name,
    word,
    taken: Boolean(tables),
    framed: Boolean(frame),
    open: (lang, segments, query = {}) => {
      const parsed = parse(lang, segments, query);
      return parsed.kind === 'view'
        ? { kind: 'view', view: openView(definition, lang, parsed.view, query) }
        : parsed;
    },
    sitemap,
  };
}

function openView<View, Data>(
  definition: SectionDefinition<View, Data>,
  lang: Language,
  view: View,
  query: Query,
): Opened {
  const { load, page, jsonLd, tables, chart, frame } = definition;
  const on = (view as OnDay | null)?.on ?? null;
  const day = on ?? today();
  const path = definition.path(lang, view);
  const data = once(() => load({ view, day, lang }));
  const title = once((): string => definition.title(shown));
  const description = once((): string => definition.description(shown));
  const shown: Shown<View, Data> = {
    words: wordsIn(lang),
    view,
    path,
    day,
    query,
    get data() {
      return data();
    },
    get title() {
      return title();
    },
    get description() {
      return description();
    },
  };
  const full = () => (data() == null ? null : (shown as Full<View, Data>));
  /** Something that only a full page has, made when it is asked for. */
  const ofFull = <Made,>(make: ((full: Full<View, Data>) => Made) | undefined | false) => {
    const whole = make && full();
    return whole ? () => make(whole) : null;
  };
  return {
    path,
    day,
    on,
    search: searchOf(path, query),
    get title() {
      return title();
    },
    get description() {
      return description();
    },
    get metadata() {
      return definition.metadata?.(shown) ?? {};
    },
    page: () => {
      const about = ofFull(jsonLd);
      return (
        <>
          {about && <JsonLd data={about()} />}
          {page(shown)}
        </>
      );
    },
    get tables() {
      return ofFull(tables);
    },
    get chart() {
      return ofFull(chart)?.() ?? null;
    },
    get frame() {
      return ofFull(
        frame &&
          ((whole) => ({
            title: definition.frameTitle?.(whole) ?? title(),
            content: frame(whole),
          })),
      );
    },
  };
}

/** The query of an address, where its path is not written with it. */
function searchOf(path: string, query: Query): string {
  const asked = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return asked.length > 0 && !path.includes('?') ? `?${new URLSearchParams(asked)}` : '';
}

/** A value made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A grammar that knows nothing of days, with the day that may stand at the end of an address. */
export const onAnyDay =
  <View extends OnDay | null>(
    section: Section,
    parse: (lang: Language, segments: readonly string[]) => Parsed<View>,
    path: (lang: Language, view: View) => string,
  ): Parse<View> =>
  (lang, segments) =>
    parseOn(
      `/${lang}/${section}`,
      segments,
      today(),
      (rest) => parse(lang, rest),
      (view) => path(lang, view),
    );
