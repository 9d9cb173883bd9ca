/** Both sides may have changed: what was edited here is never overwritten. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseOf, type MergeBase, planMerge } from '@/law/merge/plan';
import { recordsOf } from '@/law/merge/records';
import { describePlan } from '@/law/merge/report';
import { RealFile } from '../damage/real-file';
import { readDataFiles } from '../files';
import { applyPlan } from './apply';
import { readBase } from './base';
import { SMALL } from './small-dossier';

type Document = Record<string, unknown>;

function merge(
  local: string,
  incoming: string,
  base: MergeBase = baseOf(parse(SMALL)),
  ...settled: string[]
) {
  const [here, there] = [parse(local) as Document, parse(incoming) as Document];
  const plan = planMerge(here, there, base, new Set(settled));
  return { plan, text: applyPlan(local, here, there, plan), told: describePlan(plan) };
}

const fine = (max: number) => SMALL.replace('max: 500', `max: ${max}`);
const RULE = 'offences/xx-possession-small';
const without = (text: string) =>
  text.replace(/ {2}- id: xx-supply[\s\S]*?status: secondary\n/, '');

describe('a record that was edited', () => {
  it('only here is kept', () => {
    const { text, told, plan } = merge(fine(400), SMALL);
    expect(text).toBe(fine(400));
    expect(told).toEqual([
      'Kept as edited here (1):',
      '  xx-possession-small: penalties › fine max 400 → 500 EUR',
    ]);
    expect(plan.base).toEqual(baseOf(parse(SMALL)));
  });

  it('only there is taken', () => {
    expect(merge(SMALL, fine(300)).plan.changed).toHaveLength(1);
  });

  it('in the same way on both sides is settled', () => {
    const { told, plan } = merge(fine(300), fine(300));
    expect(told).toEqual([]);
    expect(plan.base).toEqual(baseOf(parse(fine(300))));
  });

  it('on both sides is a conflict: kept as it is here, and told until it is settled', () => {
    const { text, told, plan } = merge(fine(400), fine(300));
    expect(text).toBe(fine(400));
    expect(told.slice(1)).toEqual([
      '  xx-possession-small: here → incoming: penalties › fine max 400 → 300 EUR',
      `  xx-possession-small: (${RULE})`,
    ]);
    expect(merge(fine(400), fine(300), plan.base).plan.conflicts).toHaveLength(1);
    expect(merge(fine(300), fine(300), plan.base).told).toEqual([]);
  });

  it('on both sides is kept without further question once that was decided', () => {
    const { plan, text } = merge(fine(400), fine(300), undefined, RULE);
    expect([plan.conflicts.length, text]).toEqual([0, fine(400)]);
    expect(merge(fine(400), fine(300), plan.base).plan.conflicts).toEqual([]);
    expect(merge(fine(400), fine(200), plan.base).plan.conflicts).toHaveLength(1);
  });

  it('does not hold up other records', () => {
    const { text, plan } = merge(fine(400), fine(300).replace('max: 5,', 'max: 6,'));
    expect([plan.conflicts.length, plan.changed.length]).toEqual([1, 1]);
    expect(text).toContain('max: 400');
    expect(text).toContain('max: 6');
  });
});

describe('a record that is gone', () => {
  it('there, and unedited here, goes', () => {
    expect(merge(SMALL, without(SMALL)).text).toBe(without(SMALL));
  });

  it('there, but edited here, is a conflict', () => {
    const local = SMALL.replace('max: 5,', 'max: 6,');
    const { text, told } = merge(local, without(SMALL));
    expect(text).toBe(local);
    expect(told[1]).toBe('  xx-supply: here → incoming: gone from the incoming dossier');
  });

  it('here, and unchanged there, stays gone', () => {
    const { text, plan } = merge(without(SMALL), SMALL);
    expect([text, plan.kept.length]).toEqual([without(SMALL), 1]);
  });

  it('here, but changed there, is a conflict', () => {
    const { text, told } = merge(without(SMALL), SMALL.replace('max: 5,', 'max: 6,'));
    expect(text).toBe(without(SMALL));
    expect(told[1]).toBe('  xx-supply: here → incoming: deleted here');
  });
});

it('a record that both sides added in different words is a conflict, in the same words none', () => {
  const base = baseOf(parse(without(SMALL)));
  expect(merge(SMALL, SMALL, base).told).toEqual([]);
  expect(merge(SMALL, SMALL.replace('max: 5,', 'max: 6,'), base).plan.conflicts).toHaveLength(1);
});

describe('a question', () => {
  const translated = SMALL.replace(
    '  - Are there tablets?\n',
    '  - {en: Are there tablets?, ru: "Есть ли таблетки?"}\n',
  );

  it('that was translated here is no change', () => {
    expect(merge(translated, SMALL)).toMatchObject({ text: translated, told: [] });
    expect(merge(translated, SMALL, new Map()).told).toEqual([]);
  });

  it('that was translated here goes when it is answered', () => {
    const answered = SMALL.replace('  - Are there tablets?\n', '');
    expect(merge(translated, answered).text).toBe(answered);
  });

  it('is taken in translated, but not over another translation', () => {
    expect(parse(merge(SMALL, translated).text)).toEqual(parse(translated));
    const other = translated.replace('Есть ли', 'Бывают ли');
    expect(merge(other, translated).plan.conflicts).toHaveLength(1);
  });
});

describe('ends of line', () => {
  it('of Windows stay', () => {
    const windows = SMALL.replaceAll('\n', '\r\n');
    expect(merge(windows, SMALL).text).toBe(windows);
    const merged = merge(windows, fine(300)).text;
    expect(merged).toContain('\r\n');
    expect(merged.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('may lack at the end of the file', () => {
    const bare = SMALL.slice(0, SMALL.indexOf('# The end.')).trimEnd();
    const { text } = merge(bare, bare.replace('open_questions:\n', 'open_questions:\n  - New?\n'));
    expect(parse(text).open_questions).toHaveLength(3);
    expect(merge(bare, SMALL.replace('# The end.\n', '  - Last?\n')).text).toBe(
      `${bare}\n  - Last?\n`,
    );
  });
});

describe('with real dossiers', () => {
  it('each has a base and unique names, and a merge with itself changes nothing', () => {
    for (const file of readDataFiles().filter(({ path }) => path.startsWith('jurisdictions/'))) {
      const base = readBase(file.path.slice(-7, -5));
      expect(base.size, file.path).toBeGreaterThan(0);
      expect(merge(file.text, file.text, base).text).toBe(file.text);
      const keys = recordsOf(parse(file.text) as Document).map(({ key }) => key);
      expect(new Set(keys).size, file.path).toBe(keys.length);
    }
  }, 120_000);

  it('any set of changes is taken in whole, and a second time changes nothing', () => {
    const { text, data } = new RealFile('jurisdictions/tm.yaml');
    const base = baseOf(data);
    const lists = [
      'sources',
      'offences',
      'aspects',
      'timeline',
      'costs',
      'open_questions',
    ] as const;
    const change = fc.record({
      list: fc.constantFrom(...lists),
      at: fc.nat(40),
      kind: fc.constantFrom('drop', 'reword', 'copy'),
      words: fc.string({ minLength: 1, unit: 'grapheme' }).filter((words) => words.trim() !== ''),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const incoming = structuredClone(data) as Record<string, unknown[]>;
        for (const { list, at, kind, words } of changes)
          changeList(incoming[list] ?? [], at, kind, words);
        const plan = planMerge(data, incoming, base);
        const merged = applyPlan(text, data, incoming, plan);
        const sorted = (document: Document) => [...baseOf(document)].map(([, hash]) => hash).sort();
        expect(sorted(parse(merged))).toEqual(sorted(incoming));
        const again = planMerge(parse(merged), incoming, plan.base);
        expect(applyPlan(merged, parse(merged), incoming, again)).toBe(merged);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

/** Deletes, rewords or doubles (under another name) one record of a list. */
function changeList(rows: unknown[], place: number, kind: string, words: string): void {
  const at = rows.length > 0 ? place % rows.length : 0;
  const row = rows[at];
  if (kind === 'drop') rows.splice(at, 1);
  else if (typeof row === 'string') rows.splice(at, kind === 'copy' ? 0 : 1, `${row} ${words}`);
  else if (typeof row === 'object' && row !== null) {
    const other = structuredClone(row) as Record<string, unknown>;
    if (kind === 'reword') other.note = { en: words, ru: [words, null, 3] };
    else
      for (const key of ['id', 'aspect', 'metric', 'date'])
        if (key in other) other[key] = `${other[key]}-${words}`;
    rows.splice(at, kind === 'copy' ? 0 : 1, other);
  }
}
