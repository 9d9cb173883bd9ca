import { type DownloadKind, downloadName, LATEST, parseDownloadName } from '@/law/downloads';
import type { Language } from '@/law/vocabulary';
import { extra, nearest, type Parsed, problem, readSegment, settle } from './grammar';

/** The pages under the data: what the fields mean, and how programs ask. */
export const DATA_PAGES = ['dictionary', 'api'] as const;
export type DataPageName = (typeof DATA_PAGES)[number];

/** No page = the downloads. */
export interface DataSectionView {
  page: DataPageName | null;
}

/** /{lang}/data[/dictionary | /api] */
export function dataPath(lang: Language, page?: DataPageName | null): string {
  return [`/${lang}/data`, page].filter(Boolean).join('/');
}

/** @param segments what follows /{lang}/data */
export function parseData(lang: Language, segments: readonly string[]): Parsed<DataSectionView> {
  const [typed = '', part] = segments.map(readSegment).filter(Boolean);
  const page = DATA_PAGES.find((one) => one === typed) ?? null;
  if (typed && !page)
    return problem('page', typed, [...nearest(typed, DATA_PAGES), ''] as const, (word) =>
      dataPath(lang, word || null),
    );
  const path = dataPath(lang, page);
  if (part) return extra(part, path);
  return settle(dataPath(lang), segments, path, { page });
}

/** /download/drug-laws-{version}.zip */
export function downloadAddress(kind: DownloadKind, version: string = LATEST): string {
  return `/download/${downloadName(kind, version)}`;
}

/** What a request for a file means. */
export type AskedFile =
  | { is: 'current'; kind: DownloadKind }
  | { is: 'latest'; kind: DownloadKind }
  /** Another version, or no name at all; `kind` is what was meant as far as can be told. */
  | { is: 'other'; kind: DownloadKind };

/** @param segment as typed, percent-encoded or not @param version of the data that is served */
export function readDownload(segment: string, version: string): AskedFile {
  const typed = readSegment(segment);
  const named = parseDownloadName(typed);
  if (named?.version === version) return { is: 'current', kind: named.kind };
  if (named?.version === LATEST) return { is: 'latest', kind: named.kind };
  const kind = typed.includes('yaml') ? 'yaml' : typed.endsWith('.sqlite') ? 'sqlite' : 'package';
  return { is: 'other', kind: named?.kind ?? kind };
}
