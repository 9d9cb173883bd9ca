/** The fields of a record as the API sends them, by the law's own schema: what may be left out there is null here. */
import { z } from 'zod';
import type { InForce } from '@/law/date';
import {
  type Evidenced,
  type EvidencedKind,
  isEvidenced,
  RECORDS,
  type RecordKind,
  type RecordOf,
} from '@/law/records';
import { type FieldFacts, factsOf, fieldsOf } from '@/law/records/facts';
import type { Kind } from '@/law/records/kind';
import { isLeftOut } from '@/law/records/left-out';
import type { Text } from '@/law/schema';
import { STATUSES } from '@/law/vocabulary';
import { named } from './registry';

export const IN_FORCE = ['yes', 'no', 'perhaps'] as const;

/** Both languages, or the one that `lang` asks for. */
export const apiText = named(
  'Text',
  z.object({ en: z.string().optional(), ru: z.string().optional() }),
);
/** As exactly as it is known. */
export const apiDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const apiCitation = named(
  'Citation',
  z.object({ source: z.string(), locator: z.string().nullable() }),
);
export const apiEvidence = { sources: z.array(apiCitation), status: z.enum(STATUSES) };

/** Fields with a value or a text; what is more than that has a shape of its own in the API. */
type Plain = Text | string | number | boolean | readonly string[] | null | undefined;
type PlainKeys<Record> = {
  [Field in keyof Record]-?: Record[Field] extends Plain ? Field : never;
}[keyof Record];
/** Those fields, none left out. */
export type Told<Record> = {
  [Field in Exclude<PlainKeys<Record>, 'id'>]-?: undefined extends Record[Field]
    ? Exclude<Record[Field], undefined> | null
    : Record[Field];
};

const isTold = (kind: string, { name, shape }: FieldFacts): boolean =>
  shape !== 'other' && name !== 'id' && !isLeftOut(kind, name);

/** The plain fields of a record. @param kind what LEFT_OUT calls it */
export function told<Item extends object>(
  kind: string,
  schema: z.ZodType,
  record: Item,
): Told<Item> {
  const row = record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    factsOf(schema)
      .filter((field) => isTold(kind, field))
      .map(({ name }) => [name, row[name] ?? null]),
  ) as Told<Item>;
}

/** Fields that the API adds, or sends otherwise than the law has them; null = said in others. */
type Own = Readonly<Record<string, z.ZodType | null>>;
type OwnOf<Shape extends Own> = {
  [Field in keyof Shape as Shape[Field] extends null ? never : Field]: z.output<
    NonNullable<Shape[Field]>
  >;
};
type Sent<Record, Shape extends Own> = Omit<Told<Record>, keyof Shape> & OwnOf<Shape>;

/** The fields of a schema of the law as the API sends them. @param kind what LEFT_OUT calls it */
function shapeOf(kind: string, schema: z.ZodType, own: Own): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const field of factsOf(schema)) {
    const { name, optional, nullable } = field;
    if (name in own || name === 'sources' || name === 'id' || isLeftOut(kind, name)) continue;
    if (field.shape === 'other')
      throw new Error(`${kind}.${name} is more than one value: say how it is sent`);
    const sent = schemaOf(field);
    shape[name] = optional || nullable ? sent.nullable() : sent;
  }
  for (const [name, sent] of Object.entries(own)) if (sent) shape[name] = sent;
  return shape;
}

function schemaOf({ shape, schema }: FieldFacts): z.ZodType {
  if (shape === 'text') return apiText;
  if (shape === 'date') return apiDate;
  if (shape === 'label') return z.string();
  return schema;
}

/** What is sent inside of records: a code, a part of a penalty. @param name in the OpenAPI document */
export function apiPart<Schema extends z.ZodType, const Shape extends Own>(
  name: string,
  kind: string,
  schema: Schema,
  own: Shape,
): z.ZodType<Sent<z.output<Schema>, Shape>> {
  const part = z.object(shapeOf(kind, schema, own));
  return named(name, part) as unknown as z.ZodType<Sent<z.output<Schema>, Shape>>;
}

type Common<K extends RecordKind> = {
  id: string;
  jurisdiction: string;
  page: z.output<typeof apiText>;
} & ((typeof RECORDS)[K]['name'] extends null ? unknown : { aliases: string[] }) &
  ('valid_to' extends keyof RecordOf<K> ? { in_force: InForce } : unknown) &
  (K extends EvidencedKind
    ? { status: Evidenced['status']; sources: z.output<typeof apiCitation>[] }
    : unknown);

/** A record as the API sends it, but for what is its own. */
export type ApiBase<K extends RecordKind> = Common<K> & Omit<Told<RecordOf<K>>, 'status'>;
/** A record as the API sends it. */
export type ApiRecord<K extends RecordKind, Shape extends Own> = Common<K> &
  Omit<Sent<RecordOf<K>, Shape>, 'status'>;

/** The name of a kind in the OpenAPI document: `UnitValue`. */
export const recordName = (kind: RecordKind): string =>
  kind.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase());

/** Whether a record of a kind may begin and end. */
export const isDated = (kind: RecordKind): boolean =>
  fieldsOf(kind).some(({ name }) => name === 'valid_to');

/** Whether records of a kind are named by what they are about, and so may have had other names. */
export const isNamedByContent = (kind: RecordKind): boolean =>
  (RECORDS[kind] as Kind).name !== null;

/**
 * The schema of a record with a page: its name, fields, evidence, and whether it is in force.
 * @param own of fields that are not sent as the law has them, or beside them; null = in other fields
 */
export function apiRecord<K extends RecordKind, const Shape extends Own>(
  kind: K,
  own: Shape,
): z.ZodType<ApiRecord<K, Shape>> {
  const shape = {
    id: z.string(),
    ...(isNamedByContent(kind) ? { aliases: z.array(z.string()) } : {}),
    jurisdiction: z.string(),
    ...shapeOf(kind, RECORDS[kind].schema, own),
    ...(isDated(kind) ? { in_force: z.enum(IN_FORCE) } : {}),
    ...(isEvidenced(kind) ? apiEvidence : {}),
    page: apiText,
  };
  return named(recordName(kind), z.object(shape)) as unknown as z.ZodType<ApiRecord<K, Shape>>;
}
