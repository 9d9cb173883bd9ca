import type { ListName } from '@/law/vocabulary';

/** Lists of words that no record takes: the tables make them. */
export type MadeList =
  | 'aspect_value'
  | 'record_kind'
  | 'headline'
  | 'headline_known'
  | 'headline_missing'
  | 'headline_depends';

/** Where the words of each list have their names for readers. */
export const PLACE_OF = {
  offence: 'vocabulary.offenceLong',
  conduct: 'vocabulary.conduct',
  regime: 'vocabulary.regime',
  tier: 'vocabulary.tier',
  substance: 'vocabulary.substance',
  circumstance: 'vocabulary.circumstance',
  match: 'dictionary.word',
  penalty_kind: 'penalty',
  status: 'vocabulary.status',
  subregion: 'vocabulary.subregion',
  source_kind: 'vocabulary.sourceKind',
  text_kind: 'vocabulary.textKind',
  instrument_kind: 'common.instrumentKind',
  quantity_unit: 'vocabulary.unit',
  place: 'vocabulary.place',
  force: 'vocabulary.force',
  basis: 'vocabulary.basis',
  direction: 'vocabulary.direction',
  event: 'vocabulary.event',
  period: 'vocabulary.per',
  covers: 'vocabulary.covers',
  metric: 'vocabulary.metric',
  crime: 'vocabulary.crime',
  aspect: 'vocabulary.aspect',
  alternative: 'headlines.way',
  aspect_value: 'vocabulary.aspectValue',
  record_kind: 'dictionary.word',
  headline: 'headlines.line',
  headline_known: 'dictionary.word',
  headline_missing: 'headlines.missing',
  headline_depends: 'headlines.depends',
} as const satisfies Record<ListName | MadeList, string>;
