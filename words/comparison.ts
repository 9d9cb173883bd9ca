/** The rows and empty cells of a comparison in words. */
import type { Absence, RowKey } from '@/law/comparison';
import type { Words } from '@/messages';
import { capital } from './capital';
import { formatDate } from './dates';

/** "Small quantity", "Acts around supply": the head of a row. */
export function rowWords(words: Words, key: RowKey): string {
  const { t } = words;
  return key === 'related' || key === 'aggravated'
    ? t(`compare.row.${key}`)
    : capital(words, t(`vocabulary.tier.${key}`));
}

const ABSENT = {
  'any-quantity-applies': 'anyQuantityApplies',
  'other-tiers': 'otherTiers',
  'not-recorded': 'notRecorded',
} as const;

/** Why a cell of a comparison has no rule: "The law does not have this quantity step." */
export function absenceWords(words: Words, absence: Absence): string {
  const { t } = words;
  switch (absence.kind) {
    case 'begins-later':
      return t('day.begins', { date: formatDate(words, absence.date) });
    case 'ended':
      return t('day.ended', { date: formatDate(words, absence.date) });
    default:
      return t(`compare.${ABSENT[absence.kind]}`);
  }
}
