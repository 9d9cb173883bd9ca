/** What each field of a kind of record is, read from its schema: a field is described where it is defined, and nowhere else. */
import { z } from 'zod';
import type { ListName } from '../vocabulary';
import { meanings } from './fields';
import { RECORD_KINDS, RECORDS, type RecordKind } from './index';

export type FieldShape = 'text' | 'label' | 'number' | 'flag' | 'date' | 'word' | 'words' | 'other';

export interface FieldFacts {
  name: string;
  /** `text` = in both languages; `label` = one text or name; `flag` = yes or no; `other` = records inside the record. */
  shape: FieldShape;
  /** The list whose words it takes. */
  list: ListName | null;
  /** Of what has happened: a date or year that is never in the future. */
  past: boolean;
  /** May be left out. */
  optional: boolean;
  /** May be null. */
  nullable: boolean;
  /** What a value is where there is one. */
  schema: z.ZodType;
}

/** The fields of a kind, in the order of its schema. */
export function fieldsOf(kind: RecordKind): readonly FieldFacts[] {
  return FACTS.get(kind) ?? [];
}

/** The same of any schema of keys, such as that of a part of a penalty. */
export function factsOf(schema: z.ZodType): FieldFacts[] {
  const fields = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
  return Object.entries(fields).map(([name, field]) => {
    const { inner, ...may } = unwrap(field);
    const entry = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
    const { list = null, date } = meanings.get(entry) ?? {};
    const shape = shapeOf(inner, entry);
    return { name, shape, list, past: date === 'past', ...may, schema: inner };
  });
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean; nullable: boolean } {
  if (schema instanceof z.ZodOptional)
    return { ...unwrap(schema.unwrap() as z.ZodType), optional: true };
  if (schema instanceof z.ZodNullable)
    return { ...unwrap(schema.unwrap() as z.ZodType), nullable: true };
  return { inner: schema, optional: false, nullable: false };
}

function shapeOf(inner: z.ZodType, entry: z.ZodType): FieldShape {
  const meaning = meanings.get(entry);
  if (meaning?.list) return inner === entry ? 'word' : 'words';
  if (meaning?.text) return 'text';
  if (inner instanceof z.ZodNumber) return 'number';
  if (meaning?.date) return 'date';
  if (inner instanceof z.ZodBoolean) return 'flag';
  const records = [z.ZodArray, z.ZodObject, z.ZodRecord].some((type) => inner instanceof type);
  return records ? 'other' : 'label';
}

const FACTS = new Map(RECORD_KINDS.map((kind) => [kind, factsOf(RECORDS[kind].schema)]));

const BY_NAME = new Map([...FACTS.values()].flat().map((field) => [field.name, field]));

/** A field by its name alone, which means the same in every kind that has it but for `kind`, `unit` and `value`. */
export const fieldNamed = (name: string): FieldFacts | null => BY_NAME.get(name) ?? null;
