import { describe, expect, it } from 'vitest';
import { readLaw } from '@/db/read-law';
import { CASE_DAY } from '@/law/scenario/case-schema';
import { evaluate } from '@/law/scenario/evaluate';
import { scenarioSchema } from '@/law/scenario/input';
import { READY_MADE } from '@/law/scenario/ready-made';
import { LANGUAGES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { thresholdWords } from '@/words/limit';
import { becauseWords, caveatWords, outcomeWords, reasonWords, tierWords } from '@/words/scenario';
import { headOf, rowOf, titleOf } from './rows';

const { dossiers, rates } = readLaw();

describe.each(LANGUAGES)('in words, %s', (lang) => {
  const words = wordsIn(lang);

  it.each(READY_MADE)(
    'every answer to $id can be told, with the reason for every rule',
    ({ scenario }) => {
      const asked = scenarioSchema.parse({ ...scenario, date: CASE_DAY, repeat: true });
      expect(titleOf(words, asked)).toContain(CASE_DAY);
      for (const dossier of dossiers)
        for (const answer of evaluate(dossier, asked, { rates })) {
          const row = rowOf(words, dossier, { answer, rank: null }, rates);
          expect(row).toHaveLength(headOf(words).length);
          const told = [
            outcomeWords(words, answer),
            becauseWords(words, answer),
            ...answer.amount.tiers.map((tier) => tierWords(words, tier)),
            ...answer.amount.tiers.flatMap(({ rows }) =>
              rows.map((limit) => thresholdWords(words, limit)),
            ),
            ...answer.rules.flatMap(({ reasons }) =>
              reasons.map((reason) => reasonWords(words, reason, (id) => id)),
            ),
            ...caveatWords(words, answer),
          ];
          for (const text of told) expect(text).not.toBe('');
          for (const text of [...row, ...told])
            expect(text).not.toMatch(/scenario\.|undefined|\[object|NaN/);
        }
    },
  );
});

describe('a row', () => {
  it('tells one gram of heroin in Russia as the article does', () => {
    const russia = dossiers.find(({ jurisdiction }) => jurisdiction.code === 'RU');
    const asked = scenarioSchema.parse({ ...READY_MADE[0].scenario, date: CASE_DAY });
    const [answer] = russia ? evaluate(russia, asked, { rates }) : [];
    if (!russia || !answer) throw new Error('no answer');
    expect(rowOf(wordsIn('en'), russia, { answer, rank: 7 }, rates)).toEqual([
      '7',
      'Russian Federation',
      'the law decides',
      'significant quantity: above 0.5 up to 2.5 g, whole mixture, set by law',
      '228(1)',
      expect.stringMatching(
        /^fine up to 40,000 RUB .*, community service, corrective labour, restriction of liberty or imprisonment up to 3 years$/,
      ),
      'up to 3 years',
      'from literature',
    ]);
  });
});
