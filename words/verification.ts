import { type Ages, type FieldGroup, KNOWLEDGE, type Verified } from '@/law/verification';
import type { Words } from '@/messages';
import { formatDate } from './dates';

/** What a field group is called at the head of a column. */
export function groupWords({ t }: Words, group: FieldGroup): string {
  switch (group) {
    case 'use':
    case 'possession':
    case 'supply':
      return t(`vocabulary.offence.${group}`);
    default:
      return t(`verification.group.${group}`);
  }
}

/** "24 November 2026", or the oldest and the middle date where they differ. */
export function agesWords(words: Words, ages: Ages | null): string {
  const { t } = words;
  if (!ages) return t('verification.noDate');
  const [oldest, median] = [formatDate(words, ages.oldest), formatDate(words, ages.median)];
  return oldest === median ? oldest : t('verification.ages', { oldest, median });
}

/** "12 read in the law, 1 from literature": what there is none of is left out. */
export function countsWords({ t, format }: Words, { counts }: Verified): string {
  return format.list(
    KNOWLEDGE.filter((word) => counts[word] > 0).map((word) =>
      t(`verification.count.${word}`, { n: counts[word] }),
    ),
    { type: 'unit' },
  );
}

const SIGNS = { checked: '✓', secondary: '≈', recalled: '?', unknown: '∅' } as const;

/** "✓ 12 ≈ 1": the same with the signs that the marks carry everywhere. */
export function countSigns({ counts }: Verified): { word: keyof typeof SIGNS; text: string }[] {
  return KNOWLEDGE.filter((word) => counts[word] > 0).map((word) => ({
    word,
    text: `${SIGNS[word]} ${counts[word]}`,
  }));
}

/** Steps of shade from nothing read in the law (0) to everything (5), by percent. */
export function heatStep(percent: number): number {
  return percent === 0 ? 0 : percent === 100 ? 5 : 1 + Math.floor(percent / 25);
}

/** The percents that each step stands for, for the legend. */
export const HEAT_STEPS = ['0', '1–24', '25–49', '50–74', '75–99', '100'] as const;
