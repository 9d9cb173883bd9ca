/** What the answers of the API say in their headers, whoever sends them: the routes, or the server before them. */
import type { Language } from '@/law/vocabulary';
import { OPENAPI_PATH } from '@/links/api';
import { dataPath } from '@/links/data';
import { LICENCE } from './envelope';

export const METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;

/** Requests a minute that one address may make, unless the site is configured otherwise. */
export const USUAL_LIMIT = 600;

export const JSON_TYPE = 'application/json; charset=utf-8';
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A day of data does not change under a cache; an hour later a new one is seen. */
const KEPT = 'public, max-age=300, s-maxage=3600';

const EXPOSED = [
  'ETag',
  'Link',
  'Retry-After',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'RateLimit-Policy',
];

/** Any page may ask: the data is public, and no cookie goes with it. */
export const OPEN: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': EXPOSED.join(', '),
};

/** The answer to a browser that asks whether it may ask. */
export const PREFLIGHT: Readonly<Record<string, string>> = {
  ...OPEN,
  Allow: METHODS.join(', '),
  'Access-Control-Allow-Methods': METHODS.join(', '),
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
  'Access-Control-Max-Age': '86400',
};

/** Where a program finds what describes the API (RFC 8631), and the licence. */
const links = (site: string, lang: Language) =>
  [
    `<${site}${dataPath(lang, 'api')}>; rel="service-doc"; type="text/html"`,
    `<${site}${OPENAPI_PATH}>; rel="service-desc"; type="application/json"`,
    `<${LICENCE}>; rel="license"`,
  ].join(', ');

export function answerHeaders(site: string, lang: Language, etag: string): Record<string, string> {
  return {
    ...OPEN,
    'Content-Type': JSON_TYPE,
    'Cache-Control': KEPT,
    ETag: etag,
    Link: links(site, lang),
  };
}

/** Mistakes are not kept: the next request may be right. */
export function problemHeaders(site: string, lang: Language): Record<string, string> {
  return {
    ...OPEN,
    'Content-Type': PROBLEM_TYPE,
    'Content-Language': lang,
    'Cache-Control': 'no-store',
    Link: links(site, lang),
  };
}

/** Whether the bytes that a client has are those of the answer: a weak comparison, as RFC 9110 has it. */
export function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
