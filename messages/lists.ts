import type { ListName } from '@/law/vocabulary';

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
  instrument_kind: 'common.instrumentKind',
  quantity_unit: 'vocabulary.unit',
  place: 'vocabulary.place',
  force: 'vocabulary.force',
  basis: 'vocabulary.basis',
  direction: 'vocabulary.direction',
  period: 'vocabulary.per',
  covers: 'vocabulary.covers',
  metric: 'vocabulary.metric',
  aspect: 'vocabulary.aspect',
  alternative: 'headlines.way',
  aspect_value: 'vocabulary.aspectValue',
  record_kind: 'dictionary.word',
} as const satisfies Record<ListName | 'aspect_value' | 'record_kind', string>;
