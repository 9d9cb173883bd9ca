import type { AspectRecord } from '@/law/schema';
import { ASPECTS } from '@/law/vocabulary';
import type { Words } from '@/messages';
import type en from '@/messages/en/vocabulary.json';

type Value = keyof (typeof en)['aspectValue'];

/** The value of an aspect in words; free text (an age, a range) stays as the data has it. */
export function aspectValueWords({ t }: Words, record: AspectRecord): string {
  return ASPECTS[record.aspect]
    ? t(`vocabulary.aspectValue.${record.value as Value}`)
    : record.value;
}
