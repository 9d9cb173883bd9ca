import { expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { inForceOf, lawsOf } from '@/law/changes/reforms';
import { wordsIn } from '@/messages';
import { changesSummary } from './changes';

const { dossiers } = readLaw();
const georgia = dossiers.find(({ jurisdiction }) => jurisdiction.code === 'GE')?.timeline ?? [];

test('a bill and a court ruling are no laws of Georgia, and are said apart', () => {
  const laws = lawsOf(georgia);
  for (const { title, event } of georgia)
    if (/^(Constitutional Court|Bill|Sixteen more substances to be banned)/.test(title.en))
      expect(event, title.en).not.toBeNull();
  expect(laws.map(({ title }) => title.en)).not.toContain('Sixteen more substances to be banned');
  expect(changesSummary(wordsIn('en'), georgia)).toMatch(
    new RegExp(
      `^${laws.length} laws are recorded: \\d+ softer, \\d+ harsher, \\d+ neutral\\. Apart from them: 5 court rulings and 2 bills`,
    ),
  );
  expect(changesSummary(wordsIn('ru'), georgia)).toMatch(/Отдельно от них: 5 решений судов/);
});

test('no bill stands on the timeline of what changed the law', () => {
  const all = dossiers.flatMap(({ timeline }) => timeline ?? []);
  expect(inForceOf(all).filter(({ title }) => /^Bill\b|\bbill\b/i.test(title.en))).toEqual([]);
});
