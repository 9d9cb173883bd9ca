import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askPath, LONGEST_QUESTION, readQuestion } from './question';

test('an address holds the question and nothing else', () => {
  expect(askPath('en')).toBe('/en/ask');
  expect(askPath('ru', 'сбыт & хранение')).toBe(
    `/ru/ask?q=${encodeURIComponent('сбыт')}+%26+${encodeURIComponent('хранение')}`,
  );
});

test('a question is one line, the first of several', () => {
  expect(readQuestion(undefined)).toBe('');
  expect(readQuestion(['a', 'b'])).toBe('a');
  expect(readQuestion(' a\n\0 b\t')).toBe('a b');
});

test('any question is cut, and comes back from its address as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
      const question = readQuestion(typed);
      expect([...question].length).toBeLessThanOrEqual(LONGEST_QUESTION);
      const { searchParams } = new URL(askPath('en', question), 'https://example.org');
      expect(readQuestion(searchParams.get('q') ?? undefined)).toBe(question);
    }),
  );
});
