/** Answers the requests of the API: finds the operation, reads its parameters, collects the records, writes JSON. */
import { database } from '@/db/client';
import { today } from '@/law/date';
import type { Scenario } from '@/law/scenario/input';
import type { Language } from '@/law/vocabulary';
import { API, OPENAPI_PATH } from '@/links/api';
import { dataPath } from '@/links/data';
import { nearest, readSegment } from '@/links/grammar';
import { wordsIn } from '@/messages';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { collect, collectAnswers, contextOf } from './collect';
import { inLanguages, LICENCE, nextAddress, operationUrl } from './envelope';
import { answerHeaders, isKnown, PREFLIGHT, problemHeaders } from './headers';
import { type KeptBody, keptBody } from './kept';
import { openApiDocument } from './openapi';
import {
  type ApiValues,
  asksFor,
  OPERATION_NAMES,
  type Operation,
  type OperationName,
  operations,
} from './operations';
import { type ApiProblem, type ApiProblemKind, problemDocument } from './problem';
import { askedLanguage, readQuery } from './read';
import { scenarioFrom } from './scenario-query';

const site = SITE.origin;

/** What a program may ask, beside the operations on records. */
type Asked = OperationName | 'index' | 'openapi';
type Found = { name: Asked } | { proposals: string[] };

/** @param path what follows /api, one segment each */
export function answerApi(request: Request, path: readonly string[]): Response {
  const query = new URL(request.url).searchParams;
  const lang = askedLanguage(query);
  try {
    const found = find(path);
    if ('proposals' in found) return problem(lang, 'not-found', { proposals: found.proposals });
    const made = make(found.name, query, lang);
    if ('errors' in made) return problem(lang, 'parameters', { errors: made.errors });
    const headers = answerHeaders(site, lang, made.etag);
    if (isKnown(request.headers.get('if-none-match'), made.etag))
      return new Response(null, { status: 304, headers });
    return new Response(request.method === 'HEAD' ? null : made.body, { headers });
  } catch (error) {
    console.error(error);
    return problem(lang, 'server');
  }
}

/** The answer to OPTIONS. */
export function answerPreflight(): Response {
  return new Response(null, { status: 204, headers: PREFLIGHT });
}

/** The answer to every other method. */
export function refuseMethod(request: Request): Response {
  const response = problem(askedLanguage(new URL(request.url).searchParams), 'method');
  response.headers.set('Allow', PREFLIGHT.Allow ?? '');
  return response;
}

function problem(
  lang: Language,
  kind: ApiProblemKind,
  more?: Partial<Pick<ApiProblem, 'errors' | 'proposals'>>,
): Response {
  const document = problemDocument(lang, site, kind, more);
  return new Response(`${JSON.stringify(document)}\n`, {
    status: document.status,
    headers: problemHeaders(site, lang),
  });
}

function find(path: readonly string[]): Found {
  const [version = '', name = '', ...extra] = path.map(readSegment);
  const words = [...OPERATION_NAMES, 'openapi.json'];
  if (version === 'v1' && extra.length === 0) {
    if (name === '') return { name: 'index' };
    if (name === 'openapi.json') return { name: 'openapi' };
    const operation = OPERATION_NAMES.find((one) => one === name);
    if (operation) return { name: operation };
  }
  // The version may be what was left out: /api/rules.
  const typed = [version, name].flatMap((part) => nearest(part, words));
  return { proposals: [...new Set(typed), ''].map((one) => [API, one].filter(Boolean).join('/')) };
}

function make(
  name: Asked,
  query: URLSearchParams,
  lang: Language,
): KeptBody | { errors: ApiProblem['errors'] } {
  const all = operations(known());
  const { version } = database();
  const generated = today();
  const operation: Pick<Operation, 'parameters'> & Partial<Operation> =
    name === 'index' || name === 'openapi'
      ? { parameters: { lang: all.rules.parameters.lang } }
      : all[name];
  const read = readQuery(operation, query, known());
  if ('errors' in read) return read;
  const { values } = read;
  const key = (...parts: unknown[]) => JSON.stringify([version, generated, name, ...parts]);
  if (name === 'openapi')
    return keptBody(key(lang), () => openApiDocument(wordsIn(lang), known(), site, version));
  if (name === 'index') return keptBody(key(lang), () => index(lang, all, version, generated));

  const asked: ReturnType<typeof scenarioFrom> | { scenario: null } =
    name === 'scenario' ? scenarioFrom(values, generated, lang) : { scenario: null };
  if ('errors' in asked) return asked;
  return keptBody(key(values), () => {
    const dated = 'on' in all[name].parameters;
    const day = values.on ?? generated;
    const records = recordsOf(all[name], values, day, asked.scenario);
    return envelope(all[name], query, values, {
      version,
      generated,
      on: dated ? day : null,
      records,
    });
  });
}

/** All that the parameters ask for, in the order of codes, however the request names them. */
function recordsOf(
  operation: Operation,
  values: ApiValues,
  day: string,
  scenario: Scenario | null,
): object[] {
  const codes = (values.jurisdiction ?? known().jurisdictions.map(({ code }) => code)).toSorted();
  const context = contextOf(site, day, codes);
  if (scenario) return collectAnswers(context, codes, scenario);
  return collect(operation, context, codes, values).filter((record) => asksFor(values, record));
}

function envelope(
  operation: Operation,
  query: URLSearchParams,
  values: ApiValues,
  made: { version: string; generated: string; on: string | null; records: readonly object[] },
) {
  const { version, generated, on, records } = made;
  const { lang, limit, offset } = values;
  return {
    version,
    generated,
    on,
    lang: lang ?? null,
    licence: LICENCE,
    documentation: `${site}${dataPath(lang ?? 'en', 'api')}#${operation.name}`,
    total: records.length,
    next: nextAddress(operationUrl(site, operation), query, values, records.length),
    data: inLanguages(records.slice(offset, offset + limit), lang),
  };
}

function index(
  lang: Language,
  all: Record<OperationName, Operation>,
  version: string,
  generated: string,
) {
  const { t } = wordsIn(lang);
  return {
    version,
    generated,
    licence: LICENCE,
    documentation: site + dataPath(lang, 'api'),
    openapi: site + OPENAPI_PATH,
    data: OPERATION_NAMES.map((name) => ({
      operation: name,
      summary: t(`api.operation.${name}.summary`),
      url: operationUrl(site, all[name]),
      example: operationUrl(site, all[name], all[name].example),
    })),
  };
}
