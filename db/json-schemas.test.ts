import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exchangeRatesJsonSchema, jurisdictionJsonSchema, knownKeys } from '@/law/json-schema';
import { ASPECTS } from '@/law/vocabulary';
import { dataFolder, readDataFiles } from './files';
import { jsonSchemaFiles, SCHEMA_COMMENT } from './json-schemas';

it.each(jsonSchemaFiles())(
  '$path is what the program checks (else: npm run data:schema)',
  (file) => {
    expect(readFileSync(path.join(dataFolder(), file.path), 'utf8')).toBe(file.text);
  },
);

it('every file of a jurisdiction tells editors its format in the first line', () => {
  const without = readDataFiles().filter(
    (file) => file.path.startsWith('jurisdictions/') && !file.text.startsWith(SCHEMA_COMMENT),
  );
  expect(without.map((file) => file.path)).toEqual([]);
});

it('an editor is told the values of each aspect', () => {
  const text = JSON.stringify(jurisdictionJsonSchema());
  for (const [name, values] of Object.entries(ASPECTS))
    if (values)
      expect(text).toContain(
        `{"if":{"properties":{"aspect":{"const":"${name}"}},"required":["aspect"]},"then":{"properties":{"value":{"enum":${JSON.stringify(values)}}}}}`,
      );
});

it('the keys a place may hold are known', () => {
  const schema = jurisdictionJsonSchema();
  expect(knownKeys(schema, ['summary'])).toEqual(['en', 'ru']);
  expect(knownKeys(schema, ['thresholds', 3, 'note'])).toEqual(['en', 'ru']);
  expect(knownKeys(schema, ['offences', 0, 'penalties', 1, 'all_of', 2])).toContain('optional');
  expect(knownKeys(schema, ['offences', 0, 'regime'])).toEqual([]);
  expect(knownKeys(exchangeRatesJsonSchema(), ['rates', 0])).toEqual(['date', 'per_eur']);
});
