/** What a field of the data or of the API means, in words: one place for the documents, the package and the pages. */
import { DATA_LANGUAGES, type DataLanguage } from '@/law/language';
import { RECORDS, type RecordKind } from '@/law/records';
import type { Words } from '@/messages/index';

/** The table whose fields mean the same: of a record of the API (`UnitValue` is a unit-value), of the parts of penalties. */
function tableOf(place: string): string | null {
  if (place === 'PenaltyPart' || place === 'comparator_penalties') return 'penalties';
  const kind = place.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
  return kind in RECORDS ? RECORDS[kind as RecordKind].table : null;
}

/** A column of a text in one language. */
const COLUMN = new RegExp(`^(.+)_(${DATA_LANGUAGES.join('|')})$`);

/**
 * Finds the text of a field: first that of its own table or record, then that which all share. A column of a text in one
 * language (`title_en`) is described by its text and the language.
 * @param place the table (`rules`) or the record of the API (`Rule`)
 * @returns null when the field has no description: a test asks for it
 */
export function fieldWords({ t }: Words, place: string, field: string): string | null {
  const find = (name: string): string | null => {
    for (const where of [place, tableOf(place), 'all']) {
      const key = `dictionary.field.${where}.${name}` as never;
      if (t.has(key)) return t(key);
    }
    return null;
  };
  const own = find(field);
  if (own) return own;
  const [, base = '', language] = COLUMN.exec(field) ?? [];
  const text = base && find(base);
  return text && language
    ? `${text} ${t(`dictionary.language.${language as DataLanguage}`)}`
    : null;
}

/** What a field is called, in small letters; its own name where it has none, which a test asks for. */
export function fieldLabel({ t }: Words, field: string): string {
  const key = `dictionary.label.${field}` as never;
  return t.has(key) ? t(key) : field;
}
