/** Whatever a file holds, the check answers with findings that lead into it; it never fails itself. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SMALL } from '../merge/small-dossier';
import { findingsOf } from './expect';

function expectAnswer(text: string): void {
  const lines = text.split(/\r\n|\n|\r/);
  for (const { line, column, message } of findingsOf({ path: 'jurisdictions/xx.yaml', text })) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThan(0);
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/undefined|\[object|Invalid input/);
  }
}

it('for texts of any kind', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectAnswer), {
    numRuns: 200,
  });
}, 60_000);

it('for texts that look like YAML', () => {
  const piece = fc.constantFrom(
    ...[
      '- ',
      ': ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '#',
      '---\n',
      '? ',
    ],
    ...['jurisdiction', 'offences', 'id', '__proto__', 'constructor', 'null', '1', '<<'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => expectAnswer(pieces.join(''))),
    { numRuns: 300 },
  );
}, 60_000);

it('for a dossier in which any stretch is replaced', () => {
  const change = fc.tuple(fc.nat(SMALL.length), fc.nat(40), fc.string({ maxLength: 10 }));
  fc.assert(
    fc.property(change, ([at, length, insert]) =>
      expectAnswer(SMALL.slice(0, at) + insert + SMALL.slice(at + length)),
    ),
    { numRuns: 200 },
  );
}, 60_000);
