/** The OpenAPI 3.1 document: made from the definitions by which requests are read and answers are written. */
import { z } from 'zod';
import { API, OPENAPI_PATH } from '@/links/api';
import { dataPath } from '@/links/data';
import type { Known } from '@/links/grammar';
import type { Words } from '@/messages';
import { fieldWords } from '@/words/fields';
import { envelopeOf } from './envelope';
import { OPERATION_NAMES, type Operation, operations, type ParameterName } from './operations';
import type { Parameter } from './parameters';
import { PROBLEM_KINDS, STATUS_OF } from './problem';
import { namedSchemas, reference } from './registry';

type Json = Record<string, unknown>;

/** The version of the interface: it rises when something is added. */
export const API_VERSION = '1.0.0';

/**
 * @param site where the site is reached from outside
 * @param version of the data
 */
export function openApiDocument(words: Words, known: Known, site: string, version: string): Json {
  const { t, lang } = words;
  const all = operations(known);
  const language = {
    parameters: [parameterObject(words, 'lang', all.rules.parameters.lang as Parameter)],
  };
  return {
    openapi: '3.1.0',
    info: {
      title: t('api.documentTitle'),
      version: API_VERSION,
      summary: t('api.summary'),
      description: t('api.description', { version }),
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: site }],
    externalDocs: { url: site + dataPath(lang, 'api'), description: t('api.title') },
    paths: {
      [API]: { get: plain(words, 'index', t('api.operation.index.summary'), 'Index', language) },
      [OPENAPI_PATH]: {
        get: plain(words, 'openapi', t('api.operation.openapi.summary'), null, language),
      },
      ...Object.fromEntries(
        OPERATION_NAMES.map((name) => [
          `${API}/${name}`,
          { get: operationObject(words, all[name]) },
        ]),
      ),
    },
    components: {
      schemas: described(words, { ...namedSchemas(), Index: indexSchema() }),
      headers: headers(words),
      responses: problems(words),
    },
  };
}

function operationObject(words: Words, operation: Operation): Json {
  const { t } = words;
  return plain(
    words,
    operation.name,
    t(`api.operation.${operation.name}.summary`),
    null,
    {
      description: t(`api.operation.${operation.name}.description`),
      parameters: Object.entries(operation.parameters).map(([name, parameter]) =>
        parameterObject(words, name as ParameterName, parameter),
      ),
    },
    {
      ...envelopeSchema(words),
      properties: {
        ...(envelopeSchema(words).properties as Json),
        data: {
          type: 'array',
          items: reference(operation.recordName),
          description: t('dictionary.field.Envelope.data'),
        },
      },
    },
  );
}

/** What an operation has in common with all others. @param schema of the answer, or the name of one */
function plain(
  { t }: Words,
  operationId: string,
  summary: string,
  schemaName: string | null,
  more: Json = {},
  schema: Json = schemaName ? reference(schemaName) : { type: 'object' },
): Json {
  const problem = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    operationId,
    summary,
    ...more,
    responses: {
      200: {
        description: t('api.ok'),
        headers: Object.fromEntries(
          HEADER_NAMES.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
        ),
        content: { 'application/json': { schema } },
      },
      304: { description: t('api.notModified') },
      400: problem('parameters'),
      429: problem('limit'),
      503: problem('busy'),
    },
  };
}

/** One parameter as the document and the page describe it. */
export function parameterObject(words: Words, name: ParameterName, parameter: Parameter): Json {
  const { $schema: _dialect, ...value } = z.toJSONSchema(parameter.schema, { io: 'input' }) as Json;
  const list = parameter.kind === 'words';
  const schema = list ? { type: 'array', items: value, minItems: 1 } : value;
  return {
    name,
    in: 'query',
    required: parameter.required ?? false,
    description: parameterWords(words, name, parameter),
    schema: parameter.default === undefined ? schema : { ...schema, default: parameter.default },
    ...(list ? { style: 'form', explode: false } : {}),
  };
}

/** What a parameter does, and whether it takes several words. */
export function parameterWords({ t }: Words, name: ParameterName, { kind }: Parameter): string {
  if (kind === 'words') return `${t(`api.parameter.${name}`)} ${t('api.several')}`;
  const single = `api.single.${name}` as 'api.single.unit';
  return t.has(single) ? t(single) : t(`api.parameter.${name}`);
}

function envelopeSchema(words: Words): Json {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(envelopeOf(z.unknown()), {
    io: 'input',
  }) as Json;
  return described(words, { Envelope: schema }).Envelope as Json;
}

const indexSchema = (): Json => ({
  type: 'object',
  properties: {
    version: { type: 'string' },
    generated: { type: 'string', format: 'date' },
    licence: { type: 'string' },
    documentation: { type: 'string' },
    openapi: { type: 'string' },
    data: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          operation: { type: 'string' },
          summary: { type: 'string' },
          url: { type: 'string' },
          example: { type: 'string' },
        },
        required: ['operation', 'summary', 'url', 'example'],
      },
    },
  },
  required: ['version', 'generated', 'licence', 'documentation', 'openapi', 'data'],
});

/** Schemas with the meaning of each field, also of records inside records. */
function described(words: Words, schemas: Record<string, Json>): Record<string, Json> {
  const visit = (name: string, schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map((one) => visit(name, one));
    if (typeof schema !== 'object' || schema === null) return schema;
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => {
        if (key !== 'properties') return [key, visit(name, value)];
        const fields = Object.entries(value as Record<string, Json>).map(([field, one]) => {
          const description = fieldWords(words, name, field);
          const inner = visit(name, one) as Json;
          return [field, description ? { ...inner, description } : inner];
        });
        return [key, Object.fromEntries(fields)];
      }),
    );
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, visit(name, schema) as Json]),
  );
}

const HEADER_NAMES = [
  'ETag',
  'Cache-Control',
  'Link',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
] as const;

function headers({ t }: Words): Json {
  return Object.fromEntries(
    HEADER_NAMES.map((name) => [
      name,
      { description: t(`api.header.${name}`), schema: { type: 'string' } },
    ]),
  );
}

function problems({ t }: Words): Json {
  return Object.fromEntries(
    PROBLEM_KINDS.map((kind) => [
      kind,
      {
        description: `${STATUS_OF[kind]}: ${t(`api.problem.${kind}.title`)}`,
        content: { 'application/problem+json': { schema: reference('Problem') } },
      },
    ]),
  );
}
