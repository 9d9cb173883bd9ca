import { expect, test } from 'vitest';
import type { AskProvision } from '@/law/ask/choice';
import { lexiconOf } from '@/law/ask/lexicon';
import { readAsked } from '@/law/ask/read';
import { forReaders } from '@/law/language';
import { answerAsked } from './ask';

const lexicon = lexiconOf({
  jurisdictions: [{ code: 'ge', name: forReaders({ en: 'Georgia', ru: 'Грузия' }) }],
  substances: [],
});
const provision = (rule: string, valid: Pick<AskProvision, 'valid_from' | 'valid_to'>) => ({
  code: 'ge',
  rule,
  article: '260',
  paragraph: null,
  kind: 'criminal-code' as const,
  title: forReaders({ en: 'Code', ru: 'Кодекс' }),
  ...valid,
});
const provisions = [
  provision('ge-before', { valid_from: null, valid_to: '2018' }),
  provision('ge-now', { valid_from: '2019', valid_to: null }),
];

test.each([
  ['art. 260 georgia', 'ge-now'],
  ['art. 260 georgia 2018-07-30', 'ge-before'],
  ['art. 260 georgia 2019-02-01', 'ge-now'],
])('an article is that of the law of the day: %s', (question, rule) => {
  const { choices } = answerAsked('en', readAsked(question, lexicon), provisions);
  expect(choices.map(({ label }) => label.of === 'rule' && label.provision.rule)).toEqual([rule]);
});
