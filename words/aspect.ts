import { dataLanguage } from '@/law/language';
import type { AspectRecord } from '@/law/schema';
import { ASPECTS } from '@/law/vocabulary';
import type { Words } from '@/messages';
import type en from '@/messages/en/vocabulary.json';

type Value = keyof (typeof en)['aspectValue'];

/** The value of an aspect in words; free text (an age, a range) is as the data has it in the language. */
export function aspectValueWords({ t, lang }: Words, record: AspectRecord): string {
  if (ASPECTS[record.aspect]) return t(`vocabulary.aspectValue.${record.value as Value}`);
  return (dataLanguage(lang) === 'ru' && record.value_ru) || record.value;
}
