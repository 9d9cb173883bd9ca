/** What a reader downloads: the JavaScript of a comparison, and the HTML of the heaviest ones. */
import { gzipSync } from 'node:zlib';
import { combinations, jurisdictionFiles } from './comparisons';
import { fetchPage, GZIP } from './load';
import type { Server } from './servers';
import type { Line } from './table';

/** The compressed bytes of every script a page names, in its tags or for React to load; not those for old browsers. */
async function scriptBytes(server: Server, page: string): Promise<number> {
  const html = (await fetchPage(server, page)).body.toString('utf8');
  const read = html.replace(/<script[^>]* nomodule=""[^>]*>/gi, '');
  const found =
    read.match(/\/(_next\/static|hands)\/[\w~./-]+\.js|static\/chunks\/[\w~./-]+\.js/g) ?? [];
  const paths = new Set(found.map((name) => (name.startsWith('/') ? name : `/_next/${name}`)));
  let bytes = 0;
  for (const path of paths) {
    const { status, body, headers } = await fetchPage(server, path, GZIP);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    bytes += headers['content-encoding'] === 'gzip' ? body.length : gzipSync(body).length;
  }
  return bytes;
}

export async function javaScript(app: Server, bare: Server): Promise<Line> {
  const own = await scriptBytes(app, '/en/compare/ge-kz-ua');
  const empty = await scriptBytes(bare, '/');
  const ratio = own / empty;
  return {
    what: 'JavaScript of a comparison against an empty page',
    value: `${ratio.toFixed(2)} (${kibibytes(own)} against ${kibibytes(empty)})`,
    budget: '≤ 1.25',
    met: ratio <= 1.25,
  };
}

const BUDGET = 60 * 1024;

/** The compressed HTML of five countries: of one comparison, and of the heaviest among the eight largest countries. */
export async function html(app: Server): Promise<Line[]> {
  const largest = jurisdictionFiles()
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 8)
    .map(({ code }) => code)
    .sort();
  const lines: Line[] = [];
  for (const lang of ['en', 'ru']) {
    const weigh = async (codes: string) => {
      const { status, body } = await fetchPage(app, `/${lang}/compare/${codes}`, GZIP);
      if (status !== 200) throw new Error(`${codes} answered ${status}`);
      return { codes, bytes: body.length };
    };
    const weighed = [];
    for (const codes of combinations(largest, 5)) weighed.push(await weigh(codes.join('-')));
    const heaviest = weighed.reduce((a, b) => (a.bytes > b.bytes ? a : b));
    for (const { codes, bytes } of [await weigh('cz-ee-ge-lv-sk'), heaviest])
      lines.push({
        what: `HTML of five countries, ${lang}: ${codes}${codes === heaviest.codes ? ' (heaviest)' : ''}`,
        value: kibibytes(bytes),
        budget: '≤ 60 KiB',
        met: bytes <= BUDGET,
      });
  }
  return lines;
}

const kibibytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
