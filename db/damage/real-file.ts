/** Real files of `data/`, and ways to damage them as people do, each told with the line where the damage lies. For tests. */
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Path } from '@/law/check/problem';
import { type DataFile, readDataFiles } from '../files';

/** The day on which the tests check, later than anything in the data when they were written. */
export const DAY = '2026-11-28';

const files = readDataFiles();

/** A damaged file and the line, from 1, to which a finding should lead. */
export interface Damaged {
  file: DataFile;
  line: number;
}

type Section =
  | 'sources'
  | 'instruments'
  | 'units'
  | 'offences'
  | 'thresholds'
  | 'aspects'
  | 'costs';
type Row = Record<string, unknown>;

interface Span {
  start: number;
  end: number;
}

export class RealFile {
  readonly file: DataFile;
  /** What the file says, unchecked. */
  readonly data: Record<string, Row[] | null | undefined>;
  private readonly root: unknown;

  /** @param path as in {@link DataFile} */
  constructor(path: string, text = files.find((file) => file.path === path)?.text ?? '') {
    this.file = { path, text };
    const document = parseDocument(text);
    this.root = document.contents;
    this.data = document.toJS();
  }

  get text(): string {
    return this.file.text;
  }

  /** The place of the first record of a section that a test can use. @throws when there is none */
  find(section: Section, fits: (row: Row) => boolean): number {
    const at = this.data[section]?.findIndex(fits) ?? -1;
    if (at < 0) throw new Error(`${this.file.path} has no such record in ${section}.`);
    return at;
  }

  /** Another text in place of the file's, damaged at an offset of the new text. */
  become(text: string, offset = 0): Damaged {
    return {
      file: { ...this.file, text },
      line: text.slice(0, offset).split('\n').length,
    };
  }

  /** The value at a path, written as `raw` behind its key. */
  set(path: Path, raw: string): Damaged {
    const { start, end } = this.value(path);
    if (typeof path.at(-1) === 'number') return this.splice(start, end, raw);
    const key = this.key(path);
    const length = this.text.slice(key.end, end).trimEnd().length;
    return this.splice(key.end, key.end + length, `: ${raw}`);
  }

  /** A key under another name. */
  rename(path: Path, name: string): Damaged {
    const { start, end } = this.key(path);
    return this.splice(start, end, name);
  }

  /** The key and its value deleted; the finding should lead to the record or the key that holds it. */
  drop(path: Path): Damaged {
    const lines = this.pairLines(path);
    const record = path.slice(0, -1);
    const { text } = this;
    if (typeof record.at(-1) !== 'number') {
      const at = (record.length > 0 ? this.key(record) : this.value(record)).start;
      return this.become(text.slice(0, lines.start) + text.slice(lines.end), at);
    }
    // The first key of a record in a list stands behind the dash, which must stay.
    const start = this.value(record).start;
    const inside = this.node(record);
    if (isMap(inside) && inside.items.length === 1) return this.set(record, '{}\n');
    if (this.key(path).start !== start)
      return this.become(text.slice(0, lines.start) + text.slice(lines.end), start);
    const indent = text.slice(lines.end).match(/^ */)?.[0].length ?? 0;
    return this.become(text.slice(0, start) + text.slice(lines.end + indent), start);
  }

  /** Text put in front of the key or list entry at a path, with its indentation. */
  before(path: Path, insert: string): Damaged {
    const { start } = typeof path.at(-1) === 'number' ? this.value(path) : this.key(path);
    return this.splice(start, start, insert);
  }

  /** A pair written a second time below itself. */
  twice(path: Path): Damaged {
    const { start, end } = this.pairLines(path);
    const pair = this.text.slice(start, end);
    return this.become(this.text.slice(0, end) + pair + this.text.slice(end), end);
  }

  /** Where the key at a path stands. */
  offsetOf(path: Path): number {
    return this.key(path).start;
  }

  private splice(start: number, end: number, insert: string): Damaged {
    return this.become(this.text.slice(0, start) + insert + this.text.slice(end), start);
  }

  private pairLines(path: Path): Span {
    const start = this.text.lastIndexOf('\n', this.key(path).start) + 1;
    const end = this.text.indexOf('\n', this.value(path).end - 1) + 1;
    return { start, end };
  }

  private key(path: Path): Span {
    return span(this.pair(path)?.key, path);
  }

  private value(path: Path): Span {
    return span(this.node(path), path);
  }

  private pair(path: Path): Pair | undefined {
    const record = this.node(path.slice(0, -1));
    if (!isMap(record)) return undefined;
    return record.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  }

  private node(path: Path): unknown {
    if (path.length === 0) return this.root;
    const parent = this.node(path.slice(0, -1));
    return isSeq(parent) ? parent.items[Number(path.at(-1))] : this.pair(path)?.value;
  }
}

function span(node: unknown, path: Path): Span {
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  if (!range) throw new Error(`There is no ${path.join('.')} to damage.`);
  return { start: range[0], end: range[1] };
}

/** The same damage, where the finding should lead to the key at another path. */
export function toldAt({ file }: Damaged, path: Path): Damaged {
  const again = new RealFile(file.path, file.text);
  return again.become(file.text, again.offsetOf(path));
}

/** Damage done to a file that is damaged already. */
export function further({ file }: Damaged): RealFile {
  return new RealFile(file.path, file.text);
}
