import { LRUCache } from 'lru-cache';
import { database } from '../client';

/**
 * Keeps lists that many pages ask for. The database never changes under a running program, so a list holds until
 * others push it out, the least recently used one first.
 * @param most how many records the kept lists may hold together
 * @param query makes the list for a key
 */
export function keptLists<Item>(
  most: number,
  query: (key: string) => readonly Item[],
): (key: string) => readonly Item[] {
  const cache = new LRUCache<string, readonly Item[]>({
    maxSize: most,
    // An empty list takes a place too, so that the number of keys is bounded as well.
    sizeCalculation: (list) => list.length + 1,
  });
  return (key) => {
    const versioned = `${database().version} ${key}`;
    const known = cache.get(versioned);
    if (known) return known;
    const list = query(key);
    cache.set(versioned, list);
    return list;
  };
}

/** Keeps the one result of a query that nearly every page asks for and that is small. */
export function keptOnce<Result>(query: () => Result): () => Result {
  let known: { version: string; result: Result } | undefined;
  return () => {
    const { version } = database();
    if (known?.version !== version) known = { version, result: query() };
    return known.result;
  };
}
