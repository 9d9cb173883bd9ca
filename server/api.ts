/** What the server answers for the API before Next.js does: limits, methods and addresses that no route can take. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { METHODS, PREFLIGHT, problemHeaders } from '@/app/api/headers';
import { type ApiProblemKind, problemDocument } from '@/app/api/problem';
import { askedLanguage } from '@/app/api/read';
import { isReadable } from './bad-address';
import { clientAddress, type Limiter, limitHeaders } from './limit';

export const isForApi = (url: string | undefined): boolean => /^\/api(?=[/?]|$)/.test(url ?? '');

/**
 * Counts a request of the API and answers those that go no further.
 * @param site where the site is reached from outside
 * @param proxyHeader see clientAddress()
 * @returns whether the request has been answered
 */
export function answerForApi(
  req: IncomingMessage,
  res: ServerResponse,
  limiter: Limiter | null,
  site: string,
  proxyHeader: string | undefined,
): boolean {
  const state = limiter?.count(clientAddress(req, proxyHeader));
  for (const [name, value] of Object.entries(state ? limitHeaders(state) : {}))
    res.setHeader(name, value);
  if (state && !state.allowed) return refuse(req, res, site, 'limit');
  if (!(METHODS as readonly string[]).includes(req.method ?? '')) {
    res.setHeader('Allow', PREFLIGHT.Allow ?? '');
    return refuse(req, res, site, 'method');
  }
  return isReadable(req.url) ? false : refuse(req, res, site, 'address');
}

function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  site: string,
  kind: ApiProblemKind,
): true {
  const lang = askedLanguage(new URLSearchParams((req.url ?? '').split('?')[1]));
  const document = problemDocument(lang, site, kind);
  res.writeHead(document.status, problemHeaders(site, lang));
  res.end(req.method === 'HEAD' ? undefined : `${JSON.stringify(document)}\n`);
  return true;
}
