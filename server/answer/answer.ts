/** A finished answer: everything that is sent to whoever asks for the same address. */
import { createHash } from 'node:crypto';
import { type Rendered, SCRIPTS_HEADER } from '../render/talk';
import type { Address } from './address';
import { FOR_GOOD, NOT_KEPT, PROBLEM } from './age';
import { bytesOf, isCompressible, type Packed, packBody } from './packed';
import { type Guarded, securityHeaders } from './policy';

export interface Answer {
  status: number;
  /** Names and values in turn, as they are sent; without those that depend on the request or the hour. */
  headers: readonly string[];
  etag: string;
  /** Cache-Control; null = until the day turns, see keptControl() */
  control: string | null;
  body: Packed;
  /** Whether a part of it may be asked for. */
  ranges: boolean;
  /** Whether it may be kept and given to others. */
  keep: boolean;
  /** Roughly what it takes in memory. */
  bytes: number;
}

/** What of an answer's headers is its maker's to say; all else is the server's. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'allow',
  'link',
  'vary',
  'access-control-allow-origin',
  'access-control-expose-headers',
] as const;

/** What is kept beside what was found: where a moved address leads. Mistakes, limits and failures never are. */
const KEPT_STATUSES = new Set([200, 301, 307, 308]);

/** What the server knows of the site and its data. */
export interface Site {
  tls: boolean;
  /** the day of the data version, as Last-Modified has it */
  modified: string;
}

/** Makes an answer of what was rendered. */
export async function finish(address: Address, rendered: Rendered, site: Site): Promise<Answer> {
  const { status, body } = rendered;
  const said = headersOf(address, rendered);
  const keepable = address.kept && KEPT_STATUSES.has(status);
  const control = controlOf(address, rendered, keepable);
  const keep = keepable && control !== NOT_KEPT;
  const type = said['content-type'] ?? '';
  const packed = await packBody(type, body);
  const ranges = address.kind === 'download' && status === 200;
  const headers = {
    ...said,
    ...securityHeaders(guardOf(address, rendered), site.tls),
    ...(isCompressible(type, body)
      ? { vary: [said.vary, 'Accept-Encoding'].filter(Boolean).join(', ') }
      : {}),
    ...(keep && status === 200 && address.kind !== 'asset'
      ? { 'Last-Modified': site.modified }
      : {}),
    ...(ranges ? { 'Accept-Ranges': 'bytes' } : {}),
  };
  return {
    status,
    headers: Object.entries(headers).flat(),
    etag: etagOf(body, ranges),
    control,
    body: packed,
    ranges,
    keep,
    bytes: bytesOf(packed) + 2 * JSON.stringify(headers).length + 500,
  };
}

function headersOf(address: Address, { headers }: Rendered): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED) {
    const value = headers[name];
    if (value === undefined) continue;
    // The framework's own ways of asking for a page are not offered, and its hints are in the page.
    if (name === 'vary' && address.kind !== 'download' && address.kind !== 'other') continue;
    if (name === 'link' && address.kind !== 'api' && address.kind !== 'download') continue;
    passed[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  if (passed.vary)
    passed.vary = passed.vary
      .split(', ')
      .filter((one) => /^accept/i.test(one))
      .join(', ');
  if (!passed.vary) delete passed.vary;
  return passed;
}

/** Several encodings are one answer, so its tag is weak; of what is sent in one form alone it is strong. */
function etagOf(body: Buffer, strong: boolean): string {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return strong ? tag : `W/${tag}`;
}

/** @param keepable what null stands for: others may keep it until the day turns */
function controlOf(
  { kind }: Address,
  { status, headers }: Rendered,
  keepable: boolean,
): string | null {
  const said = String(headers['cache-control'] ?? '');
  // Of the framework's pages the server decides; routes say themselves what must not be kept.
  const own = kind === 'api' || kind === 'download' || kind === 'asset';
  if (status >= 500 || (own && said.includes('no-store'))) return NOT_KEPT;
  if (own && said.includes('immutable')) return FOR_GOOD;
  if (keepable) return null;
  return status >= 400 && kind !== 'other' ? PROBLEM : NOT_KEPT;
}

function guardOf({ kind }: Address, { headers }: Rendered): Guarded {
  if (kind === 'frame') return { as: 'frame' };
  if (String(headers['content-type'] ?? '').startsWith('text/html'))
    return {
      as: 'page',
      scripts: String(headers[SCRIPTS_HEADER] ?? '')
        .split(' ')
        .filter(Boolean),
    };
  return { as: kind === 'asset' || kind === 'page' || kind === 'other' ? 'own' : 'open' };
}
