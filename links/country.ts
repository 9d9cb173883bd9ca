import type { Language } from '@/law/vocabulary';
import {
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  readSegment,
} from './grammar';
import { type OnDay, onDay } from './on';

/** No code = the list of all jurisdictions; `record` = one record of the jurisdiction on a page of its own. */
export interface CountryView extends OnDay {
  code: string | null;
  record: string | null;
}

/** /{lang}/countries[/{ge}[/{record}]] @param on YYYY-MM-DD; null or left out = today */
export function countryPath(
  lang: Language,
  code?: string | null,
  record?: string | null,
  on?: string | null,
): string {
  const path = [`/${lang}/countries`, code, record].filter(Boolean).join('/');
  // The list of all jurisdictions is of no day.
  return code ? onDay(path, on) : path;
}

/**
 * @param segments what follows /{lang}/countries
 * @param records the ids of the records of a jurisdiction that have a page
 */
export function parseCountry(
  lang: Language,
  segments: readonly string[],
  known: Known,
  records: (code: string) => readonly string[],
): Parsed<CountryView> {
  const [country = '', record = '', ...extra] = segments.map(readSegment).filter(Boolean);
  if (!country) return { kind: 'view', view: { code: null, record: null } };
  const code = jurisdictionCode(country, known);
  if (!code)
    return problem('country', country, nearestJurisdictions(country, known), (word) =>
      countryPath(lang, word, record),
    );
  if (record) {
    const ids = records(code);
    if (!ids.includes(record))
      return problem('record', record, [...nearest(record, ids), ''], (word) =>
        countryPath(lang, code, word),
      );
  }
  if (extra[0]) return problem('extra', extra[0], [''], () => countryPath(lang, code, record));
  const path = countryPath(lang, code, record);
  return [`/${lang}/countries`, ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view: { code, record: record || null } }
    : { kind: 'moved', path };
}

function problem(
  kind: 'country' | 'record' | 'extra',
  part: string,
  words: readonly string[],
  path: (word: string) => string,
): Parsed<never> {
  return {
    kind: 'problem',
    problem: { kind, part, proposals: words.map((word) => ({ word, path: path(word) })) },
  };
}
