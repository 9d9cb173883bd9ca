/** Where each record stands in the text of a dossier, by line, so that one can be changed and the rest left as it is. */
import { type CST, isCollection, isMap, isSeq, type Pair, parseDocument, type YAMLSeq } from 'yaml';
import { LIST_SECTIONS, type ListSection } from '@/law/merge/records';

/** A stretch of whole lines, in characters from the start of the text. */
export interface Span {
  start: number;
  end: number;
}

/** A record of a list: from its dash to the end of its last line. */
export interface Item extends Span {
  /** With the comments that stand directly above the dash. */
  commented: number;
  /** Spaces before the dash. */
  indent: number;
}

export interface Layout {
  /** `summary: …` and the like, whole, by key; lists too. */
  sections: Map<string, Span>;
  /** The records of the lists that are written with dashes. An empty list has none. */
  items: Map<ListSection, Item[]>;
}

/** A dossier that is written in a way that the merge can't edit. Its message says what to change. */
export class UneditableDossier extends Error {
  override name = 'UneditableDossier';
}

/**
 * @param text a dossier that the check found right
 * @throws UneditableDossier for lists of records in brackets
 */
export function layoutOf(text: string): Layout {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const layout: Layout = { sections: new Map(), items: new Map() };
  if (!isMap(contents) || contents.flow)
    throw new UneditableDossier('Write the file as keys and values, one on a line.');
  for (const pair of contents.items as Pair[]) {
    const key = String(pair.key);
    layout.sections.set(key, sectionSpan(text, pair));
    const section = LIST_SECTIONS.find((name) => name === key);
    const { value } = pair;
    if (!section || !isSeq(value) || value.items.length === 0) continue;
    if (value.flow || value.srcToken?.type !== 'block-seq')
      throw new UneditableDossier(
        `Write the records under "${key}" with a dash each, on lines of their own, not in brackets.`,
      );
    layout.items.set(section, itemsOf(text, value, value.srcToken));
  }
  return layout;
}

function sectionSpan(text: string, { key, value }: Pair): Span {
  const start = (key as { range?: number[] }).range?.[0] ?? 0;
  return { start, end: endOfLine(text, endOf(text, value) ?? start) };
}

function itemsOf(text: string, seq: YAMLSeq, token: CST.BlockSequence): Item[] {
  return seq.items.map((node, at) => {
    const dash = token.items[at]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0;
    const start = startOfLine(text, dash);
    return {
      start,
      commented: aboveComments(text, start, dash - start),
      end: endOfLine(text, endOf(text, node) ?? dash),
      indent: dash - start,
    };
  });
}

/** The last character of a value that is not a space, an empty line or a comment below it. */
function endOf(text: string, node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  if (!range) return undefined;
  // A block collection's range reaches to the next key; its last entry's value ends where the value does.
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    const inner = isMap(node) ? ((last as Pair).value ?? (last as Pair).key) : last;
    return endOf(text, inner) ?? range[1];
  }
  return range[0] + Math.max(0, text.slice(range[0], range[1]).trimEnd().length - 1);
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function aboveComments(text: string, start: number, indent: number): number {
  const comment = `${' '.repeat(indent)}#`;
  let top = start;
  while (top > 0) {
    const above = startOfLine(text, top - 1);
    if (!text.startsWith(comment, above)) break;
    top = above;
  }
  return top;
}
