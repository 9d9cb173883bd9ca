import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINES } from '@/law/headlines/headline';
import { headlinesOf as ofLaw } from '@/law/headlines/headlines';
import { readLaw } from '../read-law';
import { buildFromData, testFolder } from '../test-database';

const folder = testFolder();
const DAY = '2026-11-28';
let query: typeof import('./headlines');
beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  query = await import('./headlines');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the lines out of the database', () => {
  test('come in the order asked for, each line with the rules that it rests on', () => {
    const { rows, rules } = query.headlinesOf(['pt', 'ge', 'nowhere'], DAY, 'heroin');
    expect(rows.map(({ jurisdiction }) => jurisdiction.code)).toEqual(['pt', 'ge']);
    for (const { headlines } of rows)
      for (const line of LINES)
        for (const id of headlines[line].rules) expect(rules.get(id)?.id).toBe(id);
    expect(rules.size).toBeGreaterThan(10);
  });

  test('say the same as the files of the law', () => {
    const { dossiers, rates } = readLaw();
    const { rows } = query.headlinesOf(null, DAY);
    expect(rows).toHaveLength(dossiers.length);
    const worded = (value: unknown) => JSON.parse(JSON.stringify(value));
    for (const dossier of dossiers) {
      const code = dossier.jurisdiction.code.toLowerCase();
      const row = rows.find(({ jurisdiction }) => jurisdiction.code === code);
      const expected = ofLaw(dossier, DAY, { rates });
      for (const line of LINES) {
        const { aspects: _, ...own } = expected[line];
        expect(worded(row?.headlines[line])).toMatchObject(worded(own));
      }
    }
  });
});
