import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, meantBy } from './did-you-mean';
import { describePath, list } from './problem';
import { textProblems } from './text';

describe('a path in words', () => {
  const document = {
    offences: [{ id: 'ge-use', penalties: [{ all_of: [{ kind: 'fine', min: 8 }] }] }],
    aspects: [{ aspect: 'nsp-prison', value: 'no' }],
  };

  it('names records by their id or aspect, other places by their number from 1', () => {
    expect(describePath(document, ['offences', 0, 'penalties', 0, 'all_of', 0, 'min'])).toBe(
      'offences › ge-use › penalties › 1 › all_of › 1 › min',
    );
    expect(describePath(document, ['aspects', 0, 'value'])).toBe('aspects › nsp-prison › value');
  });

  it('can lead to what is not there', () => {
    expect(describePath(document, ['costs', 4, 'year'])).toBe('costs › 5 › year');
    expect(describePath(null, ['summary', 'en'])).toBe('summary › en');
  });
});

describe('the nearest known word', () => {
  const known = ['heroin', 'cocaine', 'mdma', 'lsd'];

  it.each([
    ['heroine', 'heroin'],
    ['Cocain', 'cocaine'],
    ['MDMA', 'mdma'],
    ['tobacco', undefined],
    ['', undefined],
  ])('to %s is %s', (word, meant) => {
    expect(meantBy(word, known)).toBe(meant);
  });

  it('is itself for every known word', () => {
    fc.assert(fc.property(fc.constantFrom(...known), (word) => meantBy(word, known) === word));
  });

  it('ends the sentence either way', () => {
    expect(didYouMean('heroine', known)).toBe(': did you mean heroin?');
    expect(didYouMean('tobacco', known)).toBe('.');
    expect(didYouMean('tobacco', [])).toBe('.');
  });
});

it('lists read as sentences', () => {
  expect(list([])).toBe('none');
  expect(list(['a'])).toBe('a');
  expect(list(['a', 'b', 'c'])).toBe('a, b or c');
});

it('each kind of wrong character is told once, with the number of others', () => {
  expect(textProblems('a\tb\tc\td')).toEqual([
    { offset: 1, message: 'a tab (and 2 more further on): use spaces instead.', fatal: false },
  ]);
  expect(textProblems('Қазақстан\r\nსაქართველო “text” — §\u00A01')).toEqual([]);
});
