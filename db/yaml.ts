/** YAML read so that every value can be found again in the text: what the file says, what is wrong with its syntax, and where. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from '@/law/check/problem';
import { explainReference, explainSyntax } from './yaml-errors';
import { slipsIn } from './yaml-slips';

/** A place in a text as editors count it: lines and columns from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlText {
  /** What the file says; when there are errors, as much as could be read, which serves to name places only. */
  value: unknown;
  /** Places, as characters from the start, with what is wrong there and what to do. */
  errors: { offset: number; message: string }[];
  /** What is read as something else than was written; the rest of the file can be judged all the same. */
  slips: { offset: number; message: string }[];
  /** Where `*name` stands for what `&name` marks elsewhere. */
  aliases: { offset: number; name: string }[];
  position(offset: number): Position;
  /** Where the value at a path stands, or its key; the record that lacks it when it is missing. */
  locate(path: Path, atKey?: boolean): Position;
  /** The way to the innermost value around an offset, for naming a place that syntax alone gave. */
  pathAt(offset: number): Path;
}

/** Reads a text; never throws. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // What is wrong is told by the check, not by the parser.
    logLevel: 'error',
  });
  const errors = syntaxErrors(document, text);
  const aliases: YamlText['aliases'] = [];
  visit(document, {
    Alias: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.resolve(document)) aliases.push({ offset, name: node.source });
      else errors.push({ offset, message: explainReference(node.source) });
    },
  });
  let value: unknown;
  try {
    value = document.toJS();
  } catch (problem) {
    if (errors.length === 0)
      errors.push({ offset: aliases[0]?.offset ?? 0, message: explainSyntax(problem, text) });
  }
  const position = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return {
    value,
    errors,
    slips: slipsIn(document, text),
    aliases,
    position,
    locate: (path, atKey = false) => position(offsetOf(document, path, atKey)),
    pathAt: (offset) => pathAt(document.contents, offset),
  };
}

/** Keys that are there twice, and the first thing that can't be read: what follows it is mostly its consequence. */
function syntaxErrors(document: Document.Parsed, text: string): YamlText['errors'] {
  const problems = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = problems.find(({ code }) => code !== 'DUPLICATE_KEY');
  return problems
    .filter(
      (problem) =>
        problem === first ||
        (problem.code === 'DUPLICATE_KEY' && !(first && problem.pos[0] > first.pos[0])),
    )
    .map((problem) => ({ offset: problem.pos[0], message: explainSyntax(problem, text) }));
}

function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = pairOf(node.items, String(step));
      if (!pair) break;
      const last = index === path.length - 1;
      node = pair.value;
      offset = placeOf(pair, atKey && last) ?? offset;
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      node = node.items[Number(step)];
      offset = start(node) ?? offset;
    } else break;
  }
  return offset;
}

/** A value that is written on lines of its own is shown at its key, which is what a reader looks for. */
function placeOf({ key, value }: Pair, atKey: boolean): number | undefined {
  const inline =
    (isCollection(value) && value.flow) || (isScalar(value) && value.source) || isAlias(value);
  return (!atKey && inline ? start(value) : undefined) ?? start(key);
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function pairOf(pairs: readonly Pair[], key: string): Pair | undefined {
  return pairs.find((pair) => keyOf(pair) === key);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function pathAt(root: unknown, offset: number): Path {
  const path: (string | number)[] = [];
  const holds = (node: unknown): node is Node =>
    isNode(node) && node.range != null && node.range[0] <= offset && offset < node.range[2];
  let node = root;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.find(({ key, value }) => holds(key) || holds(value));
      if (!pair || !isPair(pair)) return path;
      path.push(keyOf(pair));
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findIndex(holds);
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else return path;
  }
}
