/** A body in the encodings that clients take. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What is compressed is kept compressed alone; who takes neither form gets it unpacked. */
export type Packed = { br: Buffer; gzip: Buffer } | { identity: Buffer };

const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/(json|xml|[\w.+-]*\+(json|xml)|x-bibtex|javascript))/;
/** Shorter bodies fit into a packet as they are. */
const WORTH_IT = 600;

/** For the reader who waits, and for all who come after. */
export const QUALITY = { first: 5, best: 11 } as const;

const pack = promisify(brotliCompress);
const zip = promisify(gzip);

const brotli = (body: Buffer, quality: number) =>
  pack(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });

export function isCompressible(type: string, body: Buffer): boolean {
  return body.length >= WORTH_IT && COMPRESSIBLE.test(type);
}

export async function packBody(type: string, body: Buffer): Promise<Packed> {
  if (!isCompressible(type, body)) return { identity: body };
  const [br, gzipped] = await Promise.all([brotli(body, QUALITY.first), zip(body, { level: 7 })]);
  return { br, gzip: gzipped };
}

/** The same, as small as it gets: takes many times longer. */
export async function packBest(packed: Packed): Promise<Packed> {
  if ('identity' in packed) return packed;
  const br = await brotli(unpacked(packed), QUALITY.best);
  return br.length < packed.br.length ? { ...packed, br } : packed;
}

/** The body as it was made. */
export const unpacked = (packed: Packed): Buffer =>
  'identity' in packed ? packed.identity : gunzipSync(packed.gzip);

export const bytesOf = (packed: Packed): number =>
  'identity' in packed ? packed.identity.length : packed.br.length + packed.gzip.length;

/** @param accept the request's Accept-Encoding. @returns the smallest form that it takes */
export function encodingFor(
  accept: string | undefined,
): Exclude<Encoding, 'identity'> | 'identity' {
  if (!accept) return 'identity';
  let zipped = false;
  for (const part of accept.split(',')) {
    const [name = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((one) => one.trim());
    const refused = parameters.some((one) => /^q=0(\.0*)?$/.test(one));
    if (refused) continue;
    if (name === 'br') return 'br';
    if (name === 'gzip') zipped = true;
  }
  return zipped ? 'gzip' : 'identity';
}
