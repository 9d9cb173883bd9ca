/** Answers requests for the files in which the data can be taken away. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { isKnown, OPEN, problemHeaders } from '@/app/api/headers';
import { problemDocument } from '@/app/api/problem';
import { database } from '@/db/client';
import { downloadPath, downloads } from '@/db/queries/downloads';
import { downloadAddress, readDownload } from '@/links/data';
import { readSegment, shorten } from '@/links/grammar';
import { SITE } from '../site/site';
import { stalePage } from './stale';

const TYPE = {
  package: 'application/zip',
  yaml: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
};

/**
 * The file, its headers alone for HEAD, a redirect from "latest" to the current version, or 404 with what is current.
 * @param segment the name that was asked for, as in the address
 */
export function answerDownload(request: Request, segment: string): Response {
  const { version } = database();
  const asked = readDownload(segment, version);
  const current = downloadAddress(asked.kind, version);
  if (asked.is === 'latest')
    return new Response(null, {
      status: 307,
      headers: { ...OPEN, Location: current, 'Cache-Control': 'public, max-age=300' },
    });
  const file = downloads().find(({ kind }) => kind === asked.kind);
  if (asked.is === 'other' || !file)
    return notHere(request, segment, file ? current : null, version);
  const headers = {
    ...OPEN,
    'Content-Type': TYPE[file.kind],
    'Content-Disposition': `attachment; filename="${file.name}"`,
    'Cache-Control': 'public, max-age=86400',
    ETag: `"${file.sha256}"`,
  };
  if (isKnown(request.headers.get('if-none-match'), headers.ETag))
    return new Response(null, { status: 304, headers });
  const whole = { ...headers, 'Content-Length': String(file.bytes) };
  if (request.method === 'HEAD') return new Response(null, { headers: whole });
  const stream = Readable.toWeb(createReadStream(downloadPath(file.name)));
  return new Response(stream as ReadableStream, { headers: whole });
}

/** A page for people, a problem document for programs. @param current address of the current file, where there is one */
function notHere(
  request: Request,
  segment: string,
  current: string | null,
  version: string,
): Response {
  const forPeople = request.headers.get('accept')?.includes('text/html');
  const headers: Record<string, string> = {
    ...problemHeaders(SITE.origin, 'en'),
    Vary: 'Accept',
    ...(current ? { Link: `<${current}>; rel="latest-version"` } : {}),
  };
  const file = shorten(readSegment(segment));
  if (forPeople)
    return new Response(stalePage(file, version, current), {
      status: 404,
      headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
    });
  const document = problemDocument('en', SITE.origin, 'not-found', {
    detail: `There is no file "${file}". The current data version is ${version}.`,
    proposals: current ? [current] : [],
  });
  return new Response(`${JSON.stringify(document)}\n`, { status: 404, headers });
}
