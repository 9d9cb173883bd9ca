/** The closed lists of words in the tables, with the names that readers see. */
import {
  ALTERNATIVES,
  ASPECT_NAMES,
  ASPECTS,
  BASES,
  CIRCUMSTANCES,
  CONDUCTS,
  COST_METRICS,
  COVERS,
  DIRECTIONS,
  FORCES,
  INSTRUMENT_KINDS,
  LANGUAGES,
  OFFENCES,
  PENALTY_KINDS,
  PERIODS,
  PLACES,
  QUANTITY_UNITS,
  REGIMES,
  SOURCE_KINDS,
  STATUSES,
  SUBREGIONS,
  SUBSTANCES,
  TIERS,
} from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import type { RecordKind } from '../schema';

const RECORD_KINDS = [
  'unit-value',
  'rule',
  'threshold',
  'aspect',
  'reform',
  'cost',
] as const satisfies readonly RecordKind[];

const ASPECT_VALUES = [...new Set(Object.values(ASPECTS).flatMap((values) => values ?? []))];

/** Each list with its words and the place of their names in `messages/`. */
const LISTS = {
  offence: [OFFENCES, 'vocabulary.offenceLong'],
  conduct: [CONDUCTS, 'vocabulary.conduct'],
  regime: [REGIMES, 'vocabulary.regime'],
  tier: [TIERS, 'vocabulary.tier'],
  substance: [['all', ...SUBSTANCES], 'vocabulary.substance'],
  circumstance: [CIRCUMSTANCES, 'vocabulary.circumstance'],
  match: [['any', 'all'], 'dictionary.word'],
  penalty_kind: [PENALTY_KINDS, 'penalty'],
  status: [STATUSES, 'vocabulary.status'],
  subregion: [SUBREGIONS, 'vocabulary.subregion'],
  source_kind: [SOURCE_KINDS, 'vocabulary.sourceKind'],
  instrument_kind: [INSTRUMENT_KINDS, 'common.instrumentKind'],
  quantity_unit: [QUANTITY_UNITS, 'vocabulary.unit'],
  place: [PLACES, 'vocabulary.place'],
  force: [FORCES, 'vocabulary.force'],
  basis: [BASES, 'vocabulary.basis'],
  direction: [DIRECTIONS, 'vocabulary.direction'],
  period: [PERIODS, 'vocabulary.per'],
  covers: [COVERS, 'vocabulary.covers'],
  metric: [COST_METRICS, 'vocabulary.metric'],
  aspect: [ASPECT_NAMES, 'vocabulary.aspect'],
  aspect_value: [ASPECT_VALUES, 'vocabulary.aspectValue'],
  alternative: [ALTERNATIVES, 'headlines.way'],
  record_kind: [RECORD_KINDS, 'dictionary.word'],
} as const satisfies Record<string, readonly [readonly string[], string]>;

export type ListName = keyof typeof LISTS;

/** The words of a list. */
export const wordsOf = (list: ListName): readonly string[] => LISTS[list][0];

/** One word of a list, as it stands in the data and as readers see it. */
export interface VocabularyRow {
  list: ListName;
  value: string;
  name_en: string;
  name_ru: string;
}

/** Every word of every list, in the order of the lists. */
export function vocabularyRows(): VocabularyRow[] {
  return (Object.keys(LISTS) as ListName[]).flatMap((list) => {
    const [values, place] = LISTS[list];
    return values.map((value) => {
      const [en = '', ru = ''] = LANGUAGES.map((lang) =>
        wordsIn(lang).t(`${place}.${value}` as never),
      );
      return { list, value, name_en: en, name_ru: ru };
    });
  });
}
