/** Schemas that have a name in the OpenAPI document; whatever uses one refers to it there. */
import { z } from 'zod';

const registry = z.registry<{ id: string }>();

/** Gives a schema the name under which the OpenAPI document describes it. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  registry.add(schema, { id });
  return schema;
}

const at = (id: string) => `#/components/schemas/${id}`;

/** What stands in the OpenAPI document where a named schema is meant. */
export const reference = (id: string) => ({ $ref: at(id) });

/** Every named schema as JSON Schema (2020-12), by its name. */
export function namedSchemas(): Record<string, z.core.JSONSchema.BaseSchema> {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: at });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => [id, schema]),
  );
}
