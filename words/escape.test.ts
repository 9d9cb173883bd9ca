import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkup } from './escape';

describe('text in markup', () => {
  test('loses what no XML document can hold, and nothing else', () => {
    expect(escapeMarkup('a\u0000b\u000Bc\uFFFEd\uD800e')).toBe('abcde');
    expect(escapeMarkup('ё — “x”\n😀')).toBe('ё — “x”\n😀');
  });

  test('never opens or closes an element, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkup(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
