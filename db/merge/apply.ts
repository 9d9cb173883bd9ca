/** A merge carried out in the text of a dossier: only the lines of records that change are written anew. */
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import type { MergePlan } from '@/law/merge/plan';
import {
  LIST_SECTIONS,
  type ListSection,
  type MergeRecord,
  type Pair,
  recordsOf,
} from '@/law/merge/records';
import { type Item, type Layout, layoutOf, type Span } from './layout';
import { patchNode } from './patch';

type Document = Readonly<Record<string, unknown>>;

interface Edit extends Span {
  text: string;
}

/**
 * @param text the dossier here
 * @param local what it says
 * @param incoming what the newer dossier says
 * @returns the merged text; the same text when the plan changes nothing
 * @throws UneditableDossier for a text that can't be edited line by line
 */
export function applyPlan(
  text: string,
  local: Document,
  incoming: Document,
  plan: MergePlan,
): string {
  if (plan.added.length + plan.changed.length + plan.removed.length === 0) return text;
  // Windows ends of line are taken out for the work and put back.
  const windows = text.includes('\r\n');
  let unix = windows ? text.replaceAll('\r\n', '\n') : text;
  if (!unix.endsWith('\n')) unix += '\n';
  const merge = new TextMerge(unix, local, incoming);
  const merged = applyEdits(unix, merge.edits(plan));
  return windows ? merged.replaceAll('\n', '\r\n') : merged;
}

class TextMerge {
  private readonly layout: Layout;
  private readonly positions: Map<string, number>;
  private readonly style: ToStringOptions;

  constructor(
    private readonly text: string,
    local: Document,
    private readonly incoming: Document,
  ) {
    this.layout = layoutOf(text);
    const count = new Map<string, number>();
    this.positions = new Map(
      recordsOf(local).map(({ section, key }) => {
        const at = count.get(section) ?? 0;
        count.set(section, at + 1);
        return [key, at];
      }),
    );
    // As the file is written: do lists begin under their key or further in, are there spaces inside braces?
    this.style = {
      lineWidth: 0,
      indentSeq: !/^( *)[\w-]+:\n\1- /m.test(text),
      flowCollectionPadding: /[:-] \{ /.test(text),
    };
  }

  edits(plan: MergePlan): Edit[] {
    return [
      ...plan.changed.flatMap((pair) => this.change(pair)),
      ...LIST_SECTIONS.flatMap((section) =>
        this.list(
          section,
          plan.removed.filter((pair) => pair.section === section),
          plan.added.filter((pair) => pair.section === section),
        ),
      ),
      ...plan.added.flatMap(({ section, incoming }) =>
        incoming && !isList(section)
          ? [{ start: 0, end: 0, text: stringify({ [section]: incoming.value }, this.style) }]
          : [],
      ),
    ];
  }

  /** A record that is rewritten: the nodes that stay the same keep their comments and quotes. */
  private change({ section, local, incoming }: Pair): Edit[] {
    if (!local || !incoming) return [];
    const span = this.spanOf(local);
    if (!span) return [];
    const indent = 'indent' in span ? span.indent : 0;
    const own = dedent(this.text.slice(span.start, span.end), indent);
    const document = parseDocument(own);
    const wrap = (value: unknown) => (isList(section) ? [value] : { [section]: value });
    patchNode(document, document.contents, wrap(local.value), wrap(incoming.value));
    return [{ ...span, text: reindent(document.toString(this.style), indent) }];
  }

  private list(section: ListSection, removed: Pair[], added: Pair[]): Edit[] {
    if (removed.length + added.length === 0) return [];
    const items = this.layout.items.get(section) ?? [];
    if (items.length === removed.length && added.length === 0)
      return this.section(section, `${section}: []\n`);
    if (items.length === 0)
      return this.section(section, stringify({ [section]: added.map(incomingValue) }, this.style));
    const gone = removed.flatMap(({ local }) => {
      const item = local && items[this.positions.get(local.key) ?? -1];
      return item ? [{ start: item.commented, end: item.end, text: '' }] : [];
    });
    return [...gone, ...this.insertions(section, items, added)];
  }

  /** Each new record goes behind the one that it follows in the incoming dossier, or to the front. */
  private insertions(section: ListSection, items: readonly Item[], added: Pair[]): Edit[] {
    const order = recordsOf(this.incoming).filter((record) => record.section === section);
    const first = items[0];
    return added.flatMap((pair) => {
      if (!first) return [];
      const at = order.findIndex(({ key }) => key === pair.key);
      const before = order.slice(0, at).findLast(({ key }) => this.positions.has(key));
      const item = before && items[this.positions.get(before.key) ?? -1];
      const place = item ? item.end : first.commented;
      const text = reindent(stringify([incomingValue(pair)], this.style), first.indent);
      return [{ start: place, end: place, text }];
    });
  }

  /** A whole section in place of the one that is there, or at the end of the file. */
  private section(section: ListSection, text: string): Edit[] {
    const end = this.text.length;
    return [{ ...(this.layout.sections.get(section) ?? { start: end, end }), text }];
  }

  private spanOf({ section, key }: MergeRecord): Item | Span | undefined {
    return isList(section)
      ? this.layout.items.get(section)?.[this.positions.get(key) ?? -1]
      : this.layout.sections.get(section);
  }
}

function incomingValue({ incoming }: Pair): unknown {
  return incoming?.value;
}

function isList(section: string): section is ListSection {
  return (LIST_SECTIONS as readonly string[]).includes(section);
}

function dedent(text: string, indent: number): string {
  return text.replace(new RegExp(`^ {0,${indent}}`, 'gm'), '');
}

function reindent(text: string, indent: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(indent));
}

/** Edits do not overlap; several at one place follow each other as given. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
