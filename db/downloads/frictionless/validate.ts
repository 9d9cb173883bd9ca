/**
 * Is a folder a Tabular Data Package, as another program would find? For tests. The description is held against the
 * published profile (v1), every row against the description of its table.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import profile from './tabular-data-package.json';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
  /** What an entry of a list is, which Table Schema v1 has no word for. */
  arrayItem?: { type: string; constraints: { enum: string[] } };
}

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

type Row = Record<string, string>;

/** @returns what is wrong, in words for a programmer, and how many rows each table holds */
export function validatePackage(folder: string): { wrong: string[]; rows: Map<string, number> } {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const described = JSON.parse(read('datapackage.json')) as { resources: Resource[] };
  const wrong = errorsOf(againstProfile(), described).map((error) => `datapackage.json ${error}`);
  if (wrong.length > 0) return { wrong, rows: new Map() };

  const tables = new Map(
    described.resources.map(({ name, path: file }) => [
      name,
      parse(read(file), { columns: true }) as unknown as Row[],
    ]),
  );
  return {
    wrong: described.resources.flatMap((resource) => [
      ...wrongRows(resource, tables.get(resource.name) ?? []),
      ...danglingKeys(resource, tables),
    ]),
    rows: new Map([...tables].map(([name, rows]) => [name, rows.length])),
  };
}

function againstProfile(): ValidateFunction {
  // It is in an older draft of JSON Schema, of which it uses only what has stayed the same.
  const { $schema: _, ...schema } = profile;
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  // A hint for forms, not a format.
  return ajv.addFormat('textarea', true).compile(schema);
}

function wrongRows({ name, schema }: Resource, rows: readonly Row[]): string[] {
  const { fields, primaryKey } = schema;
  // Cells are texts, which the type of their field must be able to read.
  const validate = addFormats(new Ajv({ coerceTypes: true, allErrors: true })).compile({
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
    required: fields.filter(({ constraints }) => constraints?.required).map((field) => field.name),
    additionalProperties: false,
  });
  const arrays = new Set(fields.filter(({ type }) => type === 'array').map((field) => field.name));
  const readCell = (key: string, text: string) => (arrays.has(key) ? JSON.parse(text) : text);
  const unique = fields
    .filter(({ constraints }) => constraints?.unique)
    .map((field) => [field.name]);
  return [
    ...rows.flatMap((row, at) => {
      const told = Object.entries(row).filter(([, text]) => text !== '');
      const values = Object.fromEntries(told.map(([key, text]) => [key, readCell(key, text)]));
      return errorsOf(validate, values).map((error) => `${name} row ${at + 1} ${error}`);
    }),
    ...[primaryKey, ...unique].flatMap((key) =>
      new Set(rows.map((row) => JSON.stringify(key.map((part) => row[part])))).size < rows.length
        ? [`${name} has several rows with the same ${key.join(', ')}`]
        : [],
    ),
  ];
}

function cellSchema({ type, constraints, arrayItem }: Field): object {
  const { enum: words, pattern } = constraints ?? {};
  return {
    ...(type === 'date' ? { type: 'string', format: 'date' } : { type }),
    ...(words ? { enum: words } : {}),
    ...(pattern ? { pattern } : {}),
    ...(arrayItem ? { items: { type: arrayItem.type, enum: arrayItem.constraints.enum } } : {}),
  };
}

function danglingKeys(
  { name, schema }: Resource,
  tables: ReadonlyMap<string, readonly Row[]>,
): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set(tables.get(reference.resource)?.map((row) => row[reference.fields]));
    return (tables.get(name) ?? [])
      .map((row) => row[fields])
      .filter((cell) => cell && !known.has(cell))
      .map((cell) => `${name}.${fields} ${cell} is not in ${reference.resource}`);
  });
}

const errorsOf = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
