import type { Text } from '@/law/schema';
import { type Family, refused, ru, text, warned } from './kind';

const withNumber = text(
  ({ en, ru }) => /(?<![\d.,])\d+(?![\d.,])/.test(en) && /(?<![\d.,])\d+(?![\d.,])/.test(ru),
);

/** Numbers and dates in texts. */
export const numbers: Family = {
  name: 'numbers',
  kinds: [
    refused(
      'a number that differs',
      withNumber,
      ru((value) =>
        value.replace(/(?<![\d.,])\d+(?![\d.,])/, (digits) => String(Number(digits) + 7)),
      ),
    ),
    refused(
      'a number that is lost',
      withNumber,
      ru((value) => value.replace(/(?<![\d.,])\d+(?![\d.,])/, 'несколько')),
    ),
    refused(
      'a number that is added',
      withNumber,
      ru((value) => `${value.replace(/\.$/, '')}, 977.`),
    ),
    refused(
      'a decimal point that is lost',
      ({ aspects }) =>
        aspects.find(
          ({ detail }) =>
            /\d\.\d/.test(detail.en) && /\d,\d/.test(detail.ru) && !/[Аа]rt|[Сс]т/.test(detail.ru),
        )?.detail,
      ru((value) => value.replace(/(\d),(\d)/, '$1$2')),
    ),
    refused(
      'a month that differs',
      ({ aspects, timeline, offences }) =>
        [
          ...aspects.map(({ detail }) => detail),
          ...(timeline ?? []).map(({ detail }) => detail),
          ...offences.map(({ description }) => description),
        ].find(({ ru: value }) => / июля /.test(value)),
      ru((value) => value.replace(' июля ', ' мая ')),
    ),
    refused(
      'a number in a value that differs',
      ({ aspects }) => aspects.find(({ value_ru }) => value_ru && /\d/.test(value_ru)),
      (each) => {
        each.value_ru = each.value_ru?.replace(/\d+/, '97');
      },
    ),
    refused(
      'a number in a question that differs',
      ({ open_questions }) =>
        open_questions?.find(
          (each): each is Text =>
            typeof each === 'object' && /(?<![\d.,])\d+(?![\d.,])/.test(each.ru),
        ),
      ru((value) => value.replace(/(?<![\d.,])\d+(?![\d.,])/, '977')),
    ),
    refused(
      'a number in the summary that differs',
      ({ summary }) => (/\d/.test(summary.ru) ? summary : undefined),
      ru((value) => value.replace(/\d+/, '97')),
    ),
    warned(
      'a number in both summaries that no record has',
      'a summary may add up or speak of what is not recorded',
      ({ summary }) => (/(?<![\d.,])\d+(?![\d.,])/.test(summary.en) ? summary : undefined),
      (each) => {
        const number = each.en.match(/(?<![\d.,])\d+(?![\d.,])/)?.[0] ?? '';
        if (!each.ru.includes(number)) return false;
        each.en = each.en.replace(number, '977');
        each.ru = each.ru.replace(number, '977');
        return true;
      },
    ),
  ],
};
