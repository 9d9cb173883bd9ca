/** Bars of how well each jurisdiction is verified. */
import type { Verification } from '@/db/queries/verification';
import { compareVerified, KNOWLEDGE, percentOf } from '@/law/verification';
import type { Words } from '@/messages';
import { countsWords } from '@/words/verification';
import type { Chart, Span } from './model';

/** The shares of the records of every jurisdiction, the best verified first. */
export function verificationChart(words: Words, { rows }: Verification): Chart {
  const { t, lang } = words;
  return {
    measure: t('take.verified'),
    note: t('verification.how'),
    key: KNOWLEDGE.map((look) => ({ look, text: t(`verification.knowledge.${look}`) })),
    rows: [...rows]
      .sort((a, b) => compareVerified(b.whole, a.whole))
      .map(({ jurisdiction, whole }) => {
        let sum = 0;
        const spans = KNOWLEDGE.flatMap((look): Span[] => {
          const from = (sum / Math.max(1, whole.total)) * 100;
          sum += whole.counts[look];
          const to = (sum / Math.max(1, whole.total)) * 100;
          return to > from ? [{ from, to, look }] : [];
        });
        const percent = percentOf(whole.counts.checked, whole.total);
        return {
          name: jurisdiction.name[lang],
          word: countsWords(words, whole),
          bar: { lanes: [spans] },
          value: percent === null ? t('common.unknown') : t('verification.percent', { percent }),
        };
      }),
    unknown: [],
  };
}
