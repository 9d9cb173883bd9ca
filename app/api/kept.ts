import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** The bytes of an answer and the tag that names them. */
export interface KeptBody {
  body: string;
  etag: string;
}

/** Characters of all kept answers together: about 64 MB of memory at most. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

const kept = new LRUCache<string, KeptBody>({
  maxSize: MOST_CHARACTERS,
  sizeCalculation: ({ body }, key) => body.length + key.length,
});

/**
 * The answer for a key, made once and kept until others push it out.
 * @param key everything that the answer depends on: data version, day, operation, values
 */
export function keptBody(key: string, make: () => unknown): KeptBody {
  const known = kept.get(key);
  if (known) return known;
  const body = `${JSON.stringify(make())}\n`;
  // Weak: a proxy or this server may compress the same answer into other bytes.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const made = { body, etag };
  kept.set(key, made);
  return made;
}
