/** Changes in the YAML nodes of one record, so that what stays the same keeps its comments, quotes and order. */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { same } from '@/law/merge/canonical';

type Row = Readonly<Record<string, unknown>>;

/**
 * Makes a node say what `after` says.
 * @param document the document that the node belongs to
 * @param before what the node says now
 * @returns the node itself, changed, or one to put in its place
 */
export function patchNode(
  document: Document,
  node: unknown,
  before: unknown,
  after: unknown,
): unknown {
  if (same(before, after)) return node;
  if (isMap(node) && isRow(before) && isRow(after)) {
    patchMap(document, node, before, after);
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    patchSeq(document, node, before, after);
    return node;
  }
  return replaceNode(document, node, after);
}

function patchMap(document: Document, map: YAMLMap, before: Row, after: Row): void {
  for (const key of Object.keys(before))
    if (!(key in after) && before[key] !== null) map.delete(key);
  const keys = Object.keys(after);
  for (const [at, key] of keys.entries()) {
    const pair = pairOf(map, key);
    if (pair) pair.value = patchNode(document, pair.value, before[key], after[key]);
    else if (after[key] !== null) {
      const previous = keys.slice(0, at).findLast((name) => pairOf(map, name));
      const place = map.items.findIndex((each) => keyOf(each) === previous) + 1;
      map.items.splice(place, 0, document.createPair(key, after[key]));
    }
  }
}

function patchSeq(
  document: Document,
  seq: YAMLSeq,
  before: readonly unknown[],
  after: readonly unknown[],
): void {
  const items: unknown[] = [...seq.items];
  if (seq.items.length === 0) seq.flow = false;
  const free = new Set(before.keys());
  const kept = after.map((value) => {
    const at = [...free].find((index) => same(before[index], value));
    if (at !== undefined) free.delete(at);
    return at;
  });
  const oneForOne = before.length === after.length;
  seq.items = after.map((value, index) => {
    const at = kept[index];
    if (at !== undefined) return items[at];
    // Lists as long as before have most likely been corrected in place, so that comments can stay with the entry.
    if (oneForOne && free.delete(index))
      return patchNode(document, items[index], before[index], value);
    return document.createNode(value);
  });
  if (seq.items.length === 0) seq.flow = true;
}

function replaceNode(document: Document, node: unknown, after: unknown): unknown {
  if (isScalar(node) && typeof node.value === 'string' && typeof after === 'string') {
    node.value = after;
    return node;
  }
  const next: Node = document.createNode(after);
  if (isScalar(node) || isCollection(node)) {
    next.comment = node.comment;
    next.commentBefore = node.commentBefore;
  }
  return next;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function keyOf(pair: Pair): string {
  return String(pair.key instanceof Scalar ? pair.key.value : pair.key);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
