import type { Absence } from '@/law/comparison';
import type { Words } from '@/messages';
import { formatDate } from './dates';

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
