/** The rows and empty cells of a comparison in words. */
import type { Absence, ComparisonRow, RowKind } from '@/law/comparison';
import { TIERS, type Tier } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { capital } from './capital';
import { formatDate } from './dates';

/** "Smallest step", "Growing for own use": the head of a row. */
export function rowWords({ t }: Words, { key, step }: Pick<ComparisonRow, 'key' | 'step'>): string {
  if (step)
    return step.of === 1
      ? t('compare.row.only')
      : step.at === 0
        ? t('compare.row.smallest')
        : step.at === step.of - 1
          ? t('compare.row.largest')
          : t('compare.row.between', { n: step.at + 1 });
  return apartWords(t, key as Apart);
}

/** "Small quantity", "Acts around supply": what rules are, whatever other countries have. */
export function kindWords(words: Words, kind: RowKind): string {
  return isTier(kind)
    ? capital(words, words.t(`vocabulary.tier.${kind}`))
    : apartWords(words.t, kind);
}

type Apart = Exclude<RowKind, Tier>;
const isTier = (kind: RowKind): kind is Tier => (TIERS as readonly string[]).includes(kind);

const apartWords = (t: Words['t'], key: Apart): string =>
  key === 'growing' || key === 'making' || key === 'import'
    ? t(`headlines.line.${key}`)
    : t(`compare.row.${key}`);

const ABSENT = {
  'no-further-step': 'noFurtherStep',
  'not-recorded': 'notRecorded',
} as const;

/** Why a cell of a comparison has no rule: "No further step of this law is recorded." */
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
