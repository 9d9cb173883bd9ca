import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTable, wrap } from './table';

describe('a text table', () => {
  it('lines its columns up and breaks long cells at spaces', () => {
    expect(
      textTable(
        [
          ['Country', 'Range'],
          ['Georgia', 'fine → imprisonment up to 3 years'],
        ],
        30,
      ),
    ).toBe(
      [
        'Country  Range',
        '──────────────────────────────',
        'Georgia  fine → imprisonment',
        '         up to 3 years',
      ].join('\n'),
    );
  });

  it('never writes a line wider than it may, and loses no word', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.integer({ min: 5, max: 40 }),
        (list, width) => {
          const lines = wrap(list.join(' '), width);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/ /g, '')).toBe(list.join(''));
        },
      ),
    );
  });
});
