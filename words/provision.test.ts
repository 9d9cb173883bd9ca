import { expect, test } from 'vitest';
import { forReaders } from '@/law/language';
import { wordsIn } from '@/messages';
import { ruleTitle } from './provision';

const code = { kind: 'criminal-code', title: forReaders({ en: 'Code', ru: 'Кодекс' }) } as const;
const ruling = {
  kind: 'court-ruling',
  title: forReaders({ en: 'Opinion', ru: 'Мнение' }),
} as const;
const title = (article: string | null, instrument: typeof code | typeof ruling) =>
  (['en', 'ru'] as const).map((lang) =>
    ruleTitle(
      wordsIn(lang),
      {
        offence: 'possession',
        provision: article === null ? null : { instrument: 'x', article, paragraph: null },
      },
      instrument,
    ),
  );

test('a rule is called by its provision; what is not numbered stands as the data has it', () => {
  expect(title('260', code)).toEqual(['Art. 260, Criminal Code', 'ст. 260, Уголовный кодекс']);
  expect(title('I', ruling)).toEqual(['I, Opinion', 'I, Мнение']);
  expect(title(null, code)).toEqual([
    'Possession for personal use',
    'Хранение для личного употребления',
  ]);
});
