/** The API as a program sees it: what is served is valid by what is served, right input and wrong input alike. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { buildFromData, testFolder } from '@/db/test-database';
import { codeOf } from '@/law/records';
import { FIRST_DAY, LAST_DAY } from '@/links/on';
import { operations } from './operations';

interface Parameter {
  name: string;
  required: boolean;
  schema: { type?: string; enum?: string[]; items?: { enum: string[] }; default?: unknown };
}
interface Document {
  paths: Record<string, { get: { parameters?: Parameter[] } }>;
  components: { schemas: Record<string, unknown> };
}

const folder = testFolder();
const CODES = ['ge', 'kz', 'tm', 'ru', 'pt'];
const dossiers = readLaw().dossiers.filter((dossier) => CODES.includes(codeOf(dossier)));
let route: typeof import('./[[...path]]/route');
let document: Document;
let validators: Map<string, ValidateFunction>;
let isProblem: ValidateFunction;

const ask = (address: string, init: RequestInit = {}) => {
  const url = new URL(address, 'http://localhost:3000');
  const segments = url.pathname.split('/').slice(2);
  const method = (init.method ?? 'GET') as 'GET' | 'HEAD';
  return route[method](new Request(url, init), { params: Promise.resolve({ path: segments }) });
};
const data = async (address: string) => (await (await ask(address)).json()).data;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB, CODES);
  route = await import('./[[...path]]/route');
  document = await (await ask('/api/v1/openapi.json')).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'openapi');
  const at = (pointer: string) => ajv.compile({ $ref: `openapi#${pointer}` });
  validators = new Map(
    Object.keys(document.paths).map((name) => [
      name,
      at(
        `/paths/${name.replaceAll('~', '~0').replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`,
      ),
    ]),
  );
  isProblem = at('/components/schemas/Problem');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function expectAnswer(name: string, query: string): Promise<void> {
  const answer = await ask(`${name}?${query}`);
  const body = await answer.json();
  expect(answer.status, `${name}?${query} ${JSON.stringify(body).slice(0, 500)}`).toBe(200);
  const valid = validators.get(name);
  expect(valid?.(body), `${name}?${query} ${JSON.stringify(valid?.errors?.slice(0, 3))}`).toBe(
    true,
  );
}

async function expectProblem(address: string): Promise<Record<string, unknown>[]> {
  const answer = await ask(address);
  expect(answer.status, address).toBe(400);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const body = await answer.json();
  expect(isProblem(body), JSON.stringify(isProblem.errors)).toBe(true);
  expect(body.errors.length).toBeGreaterThan(0);
  return body.errors;
}

const named = (name: string) => document.paths[name]?.get.parameters ?? [];

/** Values that a parameter allows, as they stand in an address. */
function allowed({ schema, name }: Parameter): fc.Arbitrary<string> {
  const words = schema.items?.enum;
  if (words) return fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }).map(String);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'boolean') return fc.constantFrom('true', 'false');
  if (name === 'on')
    return fc
      .date({ min: new Date(FIRST_DAY), max: new Date(LAST_DAY), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (name === 'purity') return fc.integer({ min: 1, max: 100 }).map((n) => String(n / 100));
  if (name === 'amount') return fc.integer({ min: 1, max: 1e6 }).map((n) => String(n / 1000));
  return fc.integer({ min: name === 'limit' ? 1 : 0, max: 50 }).map(String);
}

/** A query with some of the parameters of an operation, each right. */
function rightQuery(name: string): fc.Arbitrary<Record<string, string>> {
  const all = Object.fromEntries(named(name).map((one) => [one.name, allowed(one)]));
  const needed = named(name).flatMap((one) => (one.required ? [one.name] : []));
  return fc.record(all, {
    requiredKeys: name.endsWith('/scenario') ? [...needed, 'amount', 'conduct'] : needed,
  });
}

const OPERATIONS = [
  'jurisdictions',
  'rules',
  'thresholds',
  'aspects',
  'reforms',
  'costs',
  'comparators',
  'sources',
  'headlines',
  'scenario',
].map((name) => `/api/v1/${name}`);

describe('the document', () => {
  test.each(['en', 'ru'])('is a valid OpenAPI 3.1 document (%s)', async (lang) => {
    const served = await (await ask(`/api/v1/openapi.json?lang=${lang}`)).json();
    expect(served.openapi).toBe('3.1.0');
    const result = await new Validator().validate(served);
    expect(result.valid, JSON.stringify(result.errors)).toBe(true);
  });

  test('lists every operation and describes every parameter and field', () => {
    expect(Object.keys(document.paths).sort()).toEqual(
      [...OPERATIONS, '/api/v1', '/api/v1/openapi.json'].sort(),
    );
    const undescribed: string[] = [];
    const visit = (value: unknown, at: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        visit(one, `${at}/${key}`);
        if (key === 'properties')
          for (const [field, schema] of Object.entries(one as Record<string, object>))
            if (!('description' in schema)) undescribed.push(`${at}/${field}`);
      }
    };
    visit(document, '');
    expect(undescribed).toEqual([]);
  });
});

describe.each(OPERATIONS)('%s', (name) => {
  test('answers any allowed parameters with what the document describes', async () => {
    await fc.assert(
      fc.asyncProperty(rightQuery(name), async (query) => {
        // An act and an offence of another type contradict each other: tested below.
        if (name.endsWith('/scenario')) delete query.offence;
        await expectAnswer(name, new URLSearchParams(query).toString());
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('sends no field that the document does not describe', async () => {
    const query = name.endsWith('/scenario') ? 'substance=heroin&amount=1&conduct=possession&' : '';
    const known = { jurisdictions: [] };
    const { record } =
      Object.values(operations(known)).find((one) => name.endsWith(one.name)) ?? {};
    for (const one of await data(`${name}?${query}jurisdiction=ge,kz`))
      expect(record?.parse(one)).toEqual(one);
  });

  test('refuses a wrong value of each parameter, and says which', async () => {
    for (const one of named(name)) {
      const wrong = one.name === 'offset' ? '-1' : 'zzzz';
      const errors = await expectProblem(`${name}?${one.name}=${wrong}`);
      expect(errors).toContainEqual(
        expect.objectContaining({ parameter: one.name, value: wrong, reason: 'not-allowed' }),
      );
    }
  });

  test('never fails, whatever is asked', async () => {
    const names = fc.oneof(fc.constantFrom(...named(name).map((one) => one.name)), fc.string());
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ',', '%'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, value), { maxLength: 6 }), async (pairs) => {
        const answer = await ask(`${name}?${new URLSearchParams(pairs)}`);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 400) expect(isProblem(await answer.json())).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('sends one language when asked for one', async () => {
    const query = name.endsWith('/scenario') ? 'substance=heroin&conduct=use&' : '';
    const text = await (await ask(`${name}?${query}lang=en`)).text();
    expect(text).not.toMatch(/"ru":/);
    expect(text).not.toMatch(/"(description|detail|name)":\{[^}]*[а-я]/i);
  });
});

describe('what is wrong', () => {
  test('is said all at once, with what is allowed and what may have been meant', async () => {
    const errors = await expectProblem(
      '/api/v1/rules?offense=use&jurisdiction=ge,kzz&substance=heroine&on=2020-02-30&lang=en&lang=ru',
    );
    const found = new Map(errors.map((error) => [error.parameter as string, error]));
    expect([...found.keys()].sort()).toEqual(
      ['jurisdiction', 'lang', 'offense', 'on', 'substance'].sort(),
    );
    expect(found.get('offense')?.proposals).toContain('offence');
    expect(found.get('substance')?.proposals).toContain('heroin');
    expect(found.get('jurisdiction')).toMatchObject({ value: 'kzz' });
    expect(found.get('jurisdiction')?.proposals).toContain('kz');
    expect(found.get('on')?.detail).toContain('2020-01-31');
    expect(found.get('lang')).toMatchObject({ reason: 'repeated' });
  });

  test('is said in Russian when asked in Russian', async () => {
    const [error] = await expectProblem('/api/v1/costs?lang=ru&metric=xx');
    expect(error?.detail).toMatch(/[а-я]{4}/);
  });

  test.each([
    ['substance=heroin&conduct=possession', 'amount', 'missing'],
    ['substance=heroin&amount=1', 'conduct', 'missing'],
    ['amount=1&conduct=sale', 'substance', 'missing'],
    ['substance=heroin&amount=1&conduct=sale&offence=use', 'offence', 'conflict'],
    ['substance=heroin&amount=1g&conduct=sale', 'amount', 'not-allowed'],
    ['substance=heroin&amount=0&conduct=sale', 'amount', 'not-allowed'],
  ])('in a scenario: %s', async (query, parameter, reason) => {
    expect(await expectProblem(`/api/v1/scenario?${query}`)).toContainEqual(
      expect.objectContaining({ parameter, reason }),
    );
  });

  test('an unknown address is 404 and leads to those there are', async () => {
    for (const [address, proposal] of [
      ['/api/v1/ruls', '/api/v1/rules'],
      ['/api/thresholds', '/api/v1/thresholds'],
      ['/api/v2/rules', '/api/v1/rules'],
      ['/api/v1/rules/ge', '/api/v1/rules'],
      ['/api', '/api/v1'],
    ] as const) {
      const answer = await ask(address);
      expect(answer.status).toBe(404);
      const body = await answer.json();
      expect(isProblem(body)).toBe(true);
      expect(body.proposals).toContain(proposal);
    }
  });

  test('another method is 405 and names those there are', async () => {
    const answer = route.POST(new Request('http://localhost/api/v1/rules', { method: 'POST' }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(isProblem(await answer.json())).toBe(true);
  });
});

describe('the law', () => {
  test('of a day is that day’s, and each record says whether it is in force', async () => {
    const now: { id: string; in_force: string; valid_from: string | null }[] = await data(
      '/api/v1/rules?jurisdiction=ge,kz,ru',
    );
    const begun = now.find(({ valid_from }) => valid_from && valid_from.length === 10);
    expect(begun).toBeDefined();
    const before = await data(`/api/v1/rules?on=1990-01-01&jurisdiction=ge,kz,ru`);
    expect(before.map(({ id }: { id: string }) => id)).not.toContain(begun?.id);
    const every = await data('/api/v1/rules?on=1990-01-01&in_force=yes,perhaps,no');
    expect(every.find(({ id }: { id: string }) => id === begun?.id)?.in_force).toBe('no');
  });

  test.each(['rules', 'thresholds', 'comparators'])(
    '%s without a beginning are not taken for the law of 1990',
    async (name) => {
      const then: { valid_from: string | null; in_force: string }[] = await data(
        `/api/v1/${name}?on=1990-01-01`,
      );
      const undated = then.filter(({ valid_from }) => valid_from === null);
      expect(undated.length).toBeGreaterThan(0);
      expect(undated.filter(({ in_force }) => in_force === 'yes')).toEqual([]);
    },
  );

  test('is filtered by what a record has; rules on all drugs are rules on each', async () => {
    const rules = await data(
      '/api/v1/rules?offence=possession,use&substance=heroin&circumstance=none',
    );
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(['possession', 'use']).toContain(rule.offence);
      expect(rule.circumstances).toEqual([]);
      expect(rule.substances.includes('all') || rule.substances.includes('heroin')).toBe(true);
    }
    expect(rules.some((rule: { substances: string[] }) => rule.substances.includes('all'))).toBe(
      true,
    );
  });

  test('holds the other crimes of every file, each with its article and mark', async () => {
    const sent: { jurisdiction: string; crime: string; article: string; status: string }[] =
      await data('/api/v1/comparators?in_force=yes,perhaps,no');
    const written = dossiers.flatMap((dossier) =>
      (dossier.comparators ?? []).map(({ crime, provision: { article }, status }) =>
        [codeOf(dossier), crime, article, status].join(' '),
      ),
    );
    const told = sent.map((one) =>
      [one.jurisdiction, one.crime, one.article, one.status].join(' '),
    );
    expect(told.sort()).toEqual(written.sort());
    const [rape] = await data('/api/v1/comparators?crime=rape&jurisdiction=ru&lang=ru');
    expect(rape).toMatchObject({
      title: { ru: 'изнасилование' },
      penalties: [{ all_of: [{ kind: 'imprisonment', min: 3, max: 6, unit: 'years' }] }],
      custody: { possible: 'yes', max_days: 6 * 365 },
    });
  });

  test('counts other crimes apart from drug law', async () => {
    const [russia] = await data('/api/v1/jurisdictions?jurisdiction=ru');
    const file = dossiers.find((dossier) => codeOf(dossier) === 'ru');
    const counted = (counts: Record<string, number>) =>
      Object.values(counts).reduce((sum, n) => sum + n, 0);
    expect(counted(russia.comparator_evidence)).toBe(file?.comparators?.length);
    const drugLaw = [file?.offences, file?.thresholds, file?.aspects, file?.timeline, file?.costs];
    expect(counted(russia.evidence)).toBe(
      drugLaw.reduce((sum, list) => sum + (list?.length ?? 0), 0),
    );
  });

  test('keeps its marks: a recalled record is recalled here, too', async () => {
    const rules = await data('/api/v1/rules?jurisdiction=tm&offence=supply');
    expect(rules.map((rule: { status: string }) => rule.status)).toContain('recalled');
  });

  test('is paged without losing or repeating a record', async () => {
    const seen: string[] = [];
    let next: string | null = '/api/v1/aspects?jurisdiction=ge&limit=7';
    while (next) {
      const body: { next: string | null; data: { id: string }[] } = await (await ask(next)).json();
      seen.push(...body.data.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toEqual(
      (await data('/api/v1/aspects?jurisdiction=ge')).map((one: { id: string }) => one.id),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('in lines says a value in words, what it rests on, and what is not known', async () => {
    const lines: {
      jurisdiction: string;
      line: string;
      known: string;
      value: { en: string; ru: string };
      rules: string[];
      missing: string[];
      missing_text: { ru: string } | null;
      range: { most: { rule: string; kind: string } | null } | null;
    }[] = await data('/api/v1/headlines?on=2026-11-25');
    const line = (code: string, name: string) =>
      lines.find((one) => one.jurisdiction === code && one.line === name);
    // Growing is a crime there; having never is, whatever the amount.
    expect(line('pt', 'small')?.range?.most?.kind).toBe('community-service');
    expect(line('pt', 'growing')?.range?.most?.kind).toBe('imprisonment');
    expect(line('ru', 'small')?.value).toEqual({
      en: 'fine to 15 days’ detention',
      ru: 'от штрафа до 15 суток ареста',
    });
    expect(line('ru', 'small')?.rules).toContain(line('ru', 'small')?.range?.most?.rule);
    expect(line('tm', 'sale-worst')).toMatchObject({ known: 'not', value: { en: 'not known' } });
    for (const { known, missing, missing_text } of lines) {
      expect(known === 'wholly').toBe(missing.length === 0);
      expect(missing_text === null).toBe(missing.length === 0);
    }
    const unknown = await data('/api/v1/headlines?on=2026-11-25&known=not');
    expect(unknown.length).toBe(lines.filter(({ known }) => known === 'not').length);
  });

  test('in lines is that of the substance asked about, with its limits', async () => {
    const [lsd] = await data('/api/v1/headlines?jurisdiction=kz&substance=lsd&line=small');
    expect(lsd).toMatchObject({
      substance: 'lsd',
      range: { step: { tier: 'large' }, most: { kind: 'arrest', max: 50, unit: 'days' } },
    });
    expect(lsd.range.step.thresholds.length).toBeGreaterThan(0);
    const [any] = await data('/api/v1/headlines?jurisdiction=kz&line=small');
    expect(any).toMatchObject({ substance: null, depends_on: ['drug'] });
  });

  test('of a scenario cites what it rests on and names the page that shows it', async () => {
    const [answer] = await data(
      '/api/v1/scenario?jurisdiction=GE&substance=heroin&amount=1&conduct=possession',
    );
    expect(answer.sources.length).toBeGreaterThan(0);
    expect(['checked', 'secondary', 'recalled']).toContain(answer.status);
    expect(answer.page.ru).toMatch(/\/ru\/scenario\/heroin\/1g\/possession$/);
    const ids = answer.rules.map(({ rule }: { rule: { id: string } }) => rule.id);
    expect(ids).toContain(answer.range.harshest.rule);
    const short = await data(
      '/api/v1/scenario?jurisdiction=ge&substance=heroin&amount=1&offence=possession',
    );
    expect(short).toEqual([answer]);
  });
});

describe('caches', () => {
  test('an ETag sent back is answered 304 without a body; another is not', async () => {
    const first = await ask('/api/v1/costs?jurisdiction=ge');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('s-maxage');
    const again = await ask('/api/v1/costs?jurisdiction=ge', {
      headers: { 'if-none-match': `"other", ${etag}` },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const changed = await ask('/api/v1/costs?jurisdiction=kz', {
      headers: { 'if-none-match': etag },
    });
    expect(changed.status).toBe(200);
  });

  test('HEAD answers as GET does, without the body; OPTIONS lets any page ask', async () => {
    const head = await ask('/api/v1/costs', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe((await ask('/api/v1/costs')).headers.get('etag'));
    expect(await head.text()).toBe('');
    const options = route.OPTIONS();
    expect(options.status).toBe(204);
    expect(options.headers.get('access-control-allow-origin')).toBe('*');
    expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });
});
