import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedWords, stem, wordsOf } from '@/law/ask/words';
import { excerpt } from './excerpt';
import { LONGEST_QUERY, matchExpression, readQuery } from './match';

describe('words', () => {
  test('small letters, without the marks many leave out', () => {
    expect(wordsOf('Учёт, «Kraków» и Йод')).toEqual(['учет', 'krakow', 'и', 'йод']);
  });

  test('an article with a superscript is two numbers', () => {
    expect(wordsOf('ст. 228¹')).toEqual(['ст', '228', '1']);
    expect(wordsOf('228.1')).toEqual(['228', '1']);
  });

  test('forms of a word share a stem', () => {
    for (const forms of [
      ['хранение', 'хранения', 'хранению', 'хранением'],
      ['сбыт', 'сбыта', 'сбыте'],
      ['конопля', 'конопли', 'коноплю'],
      ['cultivate', 'cultivation', 'cultivating'],
      ['possess', 'possession', 'possessing'],
    ])
      expect(new Set(forms.map(stem)).size, forms.join(' ')).toBe(1);
  });

  test('hold letters and digits only, from whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{Nd}]+$/u);
        for (const { word, at } of placedWords(text))
          expect(wordsOf(text.slice(at))[0]?.startsWith(word.slice(0, 1))).toBe(true);
      }),
    );
  });
});

describe('queries', () => {
  test('small words count only when there are no others', () => {
    expect(readQuery('наказание за хранение').map(({ words }) => words.join(' '))).toEqual([
      'наказание',
      'хранение',
    ]);
    expect(readQuery('за').map(({ words }) => words.join(' '))).toEqual(['за']);
  });

  test('only the last word may be a beginning, and no number', () => {
    expect(readQuery('heroin sal').map(({ prefix }) => prefix)).toEqual([false, true]);
    expect(readQuery('article 22').map(({ prefix }) => prefix)).toEqual([false, false]);
  });

  test('are cut', () => {
    expect(readQuery('a1 '.repeat(5000)).length).toBe(1);
    expect(readQuery(`${' '.repeat(LONGEST_QUERY)}heroin`)).toEqual([]);
  });

  test('hold no syntax but our own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rest = matchExpression(readQuery(text)).replace(/"[\p{L}\p{M}\p{Nd} ]+"/gu, '');
        expect(rest).toMatch(/^(\({1,2}?\{title body\} : ( OR forms : {2}\*)?\)( AND )?)*$/);
      }),
    );
  });
});

describe('excerpts', () => {
  const long = `${'Начало текста. '.repeat(30)}Хранение без цели сбыта. ${'Конец текста. '.repeat(30)}`;

  test('a short text is shown whole', () => {
    expect(excerpt('Хранение.', readQuery('сбыт'))).toBe('Хранение.');
  });

  test('show the word in whichever form it stands', () => {
    const shown = excerpt(long, readQuery('хранения'));
    expect(shown).toContain('Хранение без цели сбыта');
    expect(shown).toMatch(/^…/);
    expect(shown).toMatch(/…$/);
  });

  test('are the beginning when no word occurs', () => {
    expect(excerpt(long, readQuery('heroin'))).toMatch(/^Начало/);
  });

  test('are parts of the text and never much longer than wanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), fc.string(), (text, query) => {
        const shown = excerpt(text, readQuery(query));
        expect(shown.length).toBeLessThanOrEqual(242);
        expect(text).toContain(shown === text ? text : shown.replace(/^…|…$/g, ''));
      }),
    );
  });
});
