/** The closed lists of words in the tables, with the names that readers see. */
import { DEPENDS, KNOWN, LINES, MISSING } from '@/law/headlines/headline';
import { DATA_LANGUAGES } from '@/law/language';
import { EVIDENCED_KINDS } from '@/law/records';
import { ASPECTS, LISTS as WORDS, type ListName as WordList } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { type MadeList, PLACE_OF } from '@/messages/lists';

const ASPECT_VALUES = [...new Set(Object.values(ASPECTS).flatMap((values) => values ?? []))];

/** The lists that fields take their words from, and those that the tables make. */
const LISTS = {
  ...WORDS,
  aspect_value: ASPECT_VALUES,
  record_kind: EVIDENCED_KINDS,
  headline: LINES,
  headline_known: KNOWN,
  headline_missing: MISSING,
  headline_depends: DEPENDS,
} as const satisfies Record<string, readonly string[]>;

export type ListName = WordList | MadeList;

/** The words of a list. */
export const wordsOf = (list: ListName): readonly string[] => LISTS[list];

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
    return LISTS[list].map((value) => {
      const [en = '', ru = ''] = DATA_LANGUAGES.map((lang) =>
        wordsIn(lang).t(`${PLACE_OF[list]}.${value}` as never),
      );
      return { list, value, name_en: en, name_ru: ru };
    });
  });
}
