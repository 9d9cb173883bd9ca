/** The JSON Schemas in `data/schema/`: made from the zod schemas, kept in the repository because editors read them there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  aliasesJsonSchema,
  dataChangesJsonSchema,
  exchangeRatesJsonSchema,
  jurisdictionJsonSchema,
  substanceNamesJsonSchema,
} from '@/law/json-schema';
import { type DataFile, dataFolder } from './files';

/** The first line of a jurisdiction's file: where editors with a YAML language server find the format. */
export const SCHEMA_COMMENT =
  '# yaml-language-server: $schema=../schema/jurisdiction.schema.json\n';

/** The schemas as they must be, with their paths in the folder of the data. */
export function jsonSchemaFiles(): DataFile[] {
  const files = {
    jurisdiction: jurisdictionJsonSchema(),
    'exchange-rates': exchangeRatesJsonSchema(),
    changes: dataChangesJsonSchema(),
    aliases: aliasesJsonSchema(),
    substances: substanceNamesJsonSchema(),
  };
  return Object.entries(files).map(([name, schema]) => ({
    path: `schema/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}

/**
 * Writes the schemas.
 * @returns the files that were written
 * @throws when the folder can't be written
 */
export function writeSchemas(folder = dataFolder()): string[] {
  return jsonSchemaFiles().map((file) => {
    const name = path.join(folder, file.path);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, file.text);
    return path.relative('', name);
  });
}
