import type { ServerResponse } from 'node:http';

/** What a response may be given as a piece of its body. */
type Piece = string | Uint8Array;

/**
 * Holds back the body of an answer until it is whole.
 * @param finish gets the body; nothing has been sent by then, so headers and status may still be changed
 */
export function collectBody(res: ServerResponse, finish: (body: Buffer) => void): void {
  const pieces: Buffer[] = [];
  const take = (piece: unknown, encoding: unknown) => {
    if (typeof piece === 'string')
      pieces.push(
        Buffer.from(piece, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
  };
  const called = (rest: readonly unknown[]) => {
    const done = rest.find((one) => typeof one === 'function');
    if (typeof done === 'function') process.nextTick(() => done());
  };
  const end = res.end.bind(res);
  res.flushHeaders = () => {};
  res.write = ((piece: Piece, ...rest: unknown[]) => {
    take(piece, rest[0]);
    called(rest);
    return true;
  }) as typeof res.write;
  res.end = ((...given: unknown[]) => {
    take(given[0], given[1]);
    res.end = end;
    finish(Buffer.concat(pieces));
    called(given);
    return res;
  }) as typeof res.end;
}
