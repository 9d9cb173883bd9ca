/** The format of the data files as JSON Schema, made from the zod schemas: for editors, and to know which keys a place may hold. */
import { z } from 'zod';
import { substanceNamesSchema } from './ask/names';
import { aliasesSchema, dataChangesSchema, dossierSchema, exchangeRatesSchema } from './schema';
import { ASPECTS } from './vocabulary';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema of `data/jurisdictions/*.yaml`, with the values that each aspect may take. */
export function jurisdictionJsonSchema(): JsonSchema {
  const schema: JsonSchema = {
    ...z.toJSONSchema(dossierSchema, { io: 'input' }),
    title: 'The law of one jurisdiction',
  };
  const aspect = placesAt(schema, ['aspects', 0])[0];
  // Zod checks an aspect's value in code, which JSON Schema can't carry: an editor is told by these conditions.
  if (aspect)
    aspect.allOf = Object.entries(ASPECTS).flatMap(([name, values]) =>
      values
        ? [
            {
              if: { properties: { aspect: { const: name } }, required: ['aspect'] },
              // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's own word
              then: { properties: { value: { enum: [...values] } } },
            },
          ]
        : [],
    );
  return schema;
}

/** The schema of `data/exchange-rates.yaml`. */
export function exchangeRatesJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(exchangeRatesSchema, { io: 'input' }),
    title: 'Units of a currency for one euro, by day',
  };
}

/** The schema of `data/changes.yaml`. */
export function dataChangesJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(dataChangesSchema, { io: 'input' }),
    title: 'What changed in the data, for its readers',
  };
}

/** The schema of `data/aliases.yaml`. */
export function aliasesJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(aliasesSchema, { io: 'input' }),
    title: 'Names that records had before, with those of today',
  };
}

/** The schema of `data/substances.yaml`. */
export function substanceNamesJsonSchema(): JsonSchema {
  return {
    ...z.toJSONSchema(substanceNamesSchema, { io: 'input' }),
    title: 'Names under which people ask for substances',
  };
}

/**
 * The keys that a record may hold.
 * @param path from the root to the record
 * @returns empty when the place holds no record, or one with free keys
 */
export function knownKeys(schema: JsonSchema, path: readonly (string | number)[]): string[] {
  const keys = placesAt(schema, path).flatMap((place) => Object.keys(place.properties ?? {}));
  return [...new Set(keys)];
}

/** The schemas that describe the value at a path: more than one where the format allows alternatives. */
function placesAt(schema: JsonSchema, path: readonly (string | number)[]): JsonSchema[] {
  let places = alternatives(schema);
  for (const step of path)
    places = places.flatMap((place) => {
      const next = typeof step === 'number' ? place.items : place.properties?.[step];
      return isSchema(next) ? alternatives(next) : [];
    });
  return places;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf.filter(isSchema).flatMap(alternatives) : [schema];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
