import type { Language } from '@/law/vocabulary';
import {
  extra,
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  problem,
  readSegment,
  settle,
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
  const [country = '', record = '', part] = segments.map(readSegment).filter(Boolean);
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
  const path = countryPath(lang, code, record);
  if (part) return extra(part, path);
  return settle(countryPath(lang), segments, path, { code, record: record || null });
}
