/** The columns of a kind of record: each of its fields has one, in the order of its schema, without being listed here. */
import {
  type Evidenced,
  type EvidencedKind,
  type RecordKind,
  type RecordOf,
  recordId,
  rowOf,
} from '@/law/records';
import { type FieldFacts, fieldsOf } from '@/law/records/facts';
import { isLeftOut } from '@/law/records/left-out';
import type { Text } from '@/law/schema';
import type { Words } from '@/messages';
import { capital } from '@/words/capital';
import { fieldLabel } from '@/words/fields';
import { listed } from '@/words/listed';
import { citationWords, columnsOf, type Typed } from './columns';
import type { Column, Value } from './table';

/** Columns that stand for a field in place of the usual one; none = another column says it. */
export type OwnColumns<Item> = Readonly<Record<string, readonly Typed<Item>[]>>;

/** @param recordOf the record of an item; none = the cells are empty */
export function fieldColumns<Item, K extends RecordKind>(
  words: Words,
  kind: K,
  recordOf: (item: Item) => RecordOf<K> | null | undefined,
  own: OwnColumns<Item> = {},
): Typed<Item>[] {
  return fieldsOf(kind).flatMap((field): readonly Typed<Item>[] => {
    const { name } = field;
    const columns = own[name];
    if (columns) return columns;
    if (BESIDE.has(name) || isLeftOut(kind, name)) return [];
    const value = cellOf(words, field);
    return [
      {
        key: name,
        label: capital(words, fieldLabel(words, name)),
        type: TYPES[field.shape] ?? 'text',
        value: (item) => {
          const row = recordOf(item) as Readonly<Record<string, unknown>> | null | undefined;
          const found = row?.[name];
          return found === null || found === undefined ? null : value(found);
        },
      },
    ];
  });
}

/** What stands at the end of every row, see evidenceColumns(). */
const BESIDE: ReadonlySet<string> = new Set(['id', 'status', 'sources']);
const TYPES: Partial<Record<FieldFacts['shape'], Column['type']>> = {
  number: 'number',
  flag: 'boolean',
};

function cellOf(
  words: Words,
  { name, shape, list }: FieldFacts,
): (value: unknown) => Value | undefined {
  const { lang, format } = words;
  switch (shape) {
    case 'text':
      return (text) => (text as Text)[lang];
    case 'word':
      return (word) => (list ? listed(words, list, String(word)) : String(word));
    case 'words':
      return (all) =>
        list && (all as string[]).length > 0
          ? format.list((all as string[]).map((word) => listed(words, list, word)))
          : null;
    case 'other':
      throw new Error(`${name} is more than one value: say in which columns it stands`);
    default:
      return (value) => value as Value;
  }
}

/** How well a record is verified, what it rests on, and its name. @param codeOf the jurisdiction of an item */
export function evidenceColumns<Item>(
  words: Words,
  kind: EvidencedKind,
  recordOf: (item: Item) => Evidenced | null | undefined,
  codeOf: (item: Item) => string,
): Typed<Item>[] {
  const column = columnsOf<Item>(words);
  return [
    column('status', 'status', (item) => {
      const { status } = recordOf(item) ?? {};
      return status && listed(words, 'status', status);
    }),
    column('sources', 'sources', (item) => citationWords(recordOf(item)?.sources ?? [])),
    column('record', 'record', (item) => {
      const record = recordOf(item);
      return record && recordId(kind, rowOf(record), { code: codeOf(item) });
    }),
  ];
}
