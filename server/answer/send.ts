/** Sending an answer: as much of it as the request asks for, in an encoding that it takes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnown } from '@/app/api/headers';
import { keptControl } from './age';
import type { Answer } from './answer';
import { encodingFor, unpacked } from './packed';

/** A second's text serves all answers of the second. */
let control = { second: 0, text: '' };
function keptNow(): string {
  const now = Date.now();
  const second = Math.floor(now / 1000);
  if (second !== control.second) control = { second, text: keptControl(now) };
  return control.text;
}

/** @param extra headers of this request alone, names and values in turn */
export function send(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  extra: readonly string[] = [],
): void {
  const headers = [...answer.headers, ...extra, 'Cache-Control', answer.control ?? keptNow()];
  const tagged = answer.status === 200 && answer.control !== 'no-store';
  if (tagged) headers.push('ETag', answer.etag);
  if (tagged && isKnown(req.headers['if-none-match'] ?? null, answer.etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const { body, encoding } = bodyFor(req, answer);
  const range = answer.ranges ? rangeOf(req, answer, body.length) : null;
  if (range === 'none') {
    res.writeHead(416, [...headers, 'Content-Range', `bytes */${body.length}`]).end();
    return;
  }
  const part = range ? body.subarray(range.from, range.to + 1) : body;
  if (range) headers.push('Content-Range', `bytes ${range.from}-${range.to}/${body.length}`);
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(part.length));
  res.writeHead(range ? 206 : answer.status, headers);
  res.end(req.method === 'HEAD' ? undefined : part);
}

function bodyFor(req: IncomingMessage, { body }: Answer) {
  if ('identity' in body) return { body: body.identity, encoding: 'identity' } as const;
  const accept = req.headers['accept-encoding'];
  const encoding = encodingFor(Array.isArray(accept) ? accept.join() : accept);
  return encoding === 'identity'
    ? { body: unpacked(body), encoding }
    : { body: body[encoding], encoding };
}

/** The one range that is asked for, in bytes; null = the whole; 'none' = there is no such part. */
function rangeOf(
  { headers, method }: IncomingMessage,
  { etag, status }: Answer,
  length: number,
): { from: number; to: number } | 'none' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '');
  const condition = headers['if-range'];
  if (!asked || method !== 'GET' || status !== 200 || (condition && condition !== etag))
    return null;
  const [, first = '', last = ''] = asked;
  if (!first && !last) return null;
  const from = first ? Number(first) : Math.max(0, length - Number(last));
  const to = first && last ? Math.min(Number(last), length - 1) : length - 1;
  if (first && last && Number(last) < Number(first)) return null;
  return from >= length || from > to ? 'none' : { from, to };
}
