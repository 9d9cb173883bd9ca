import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionLink, correctionTarget, LONGEST_CORRECTION } from './correction';

const message = {
  title: 'Исправление ge-cost-3 — Грузия: «расходы» & прочее?',
  body: 'Запись: ge-cost-3\nАдрес: https://example.org/ru/countries/ge#ge-cost-3\nВерсия: 5e1e90ce71a7\n',
};

test('an issue form gets title and body beside what its address already asks for', () => {
  const link = new URL(correctionLink('https://example.org/issues/new?labels=data', message));
  expect(link.searchParams.get('labels')).toBe('data');
  expect(link.searchParams.get('title')).toBe(message.title);
  expect(link.searchParams.get('body')).toBe(message.body);
  expect(link.hash).toBe('');
});

test('an e-mail gets subject and body, lines as mail has them and no plus signs for spaces', () => {
  const link = correctionLink('mailto:editors@example.org', message);
  expect(link).toMatch(/^mailto:editors@example\.org\?subject=[^+\s]*&body=[^+\s]*$/);
  const [, subject, body] = /subject=(.*)&body=(.*)$/.exec(link) ?? [];
  expect(decodeURIComponent(subject ?? '')).toBe(message.title);
  expect(decodeURIComponent(body ?? '')).toBe(message.body.replaceAll('\n', '\r\n'));
});

/** Letters of one to four bytes, signs of addresses, and half a character. */
const anyTitle = fc
  .array(fc.constantFrom('a', 'я', '—', '😀', '\ud83d', '&', '?', '#', '%', '+', '\n', ' '), {
    maxLength: 500,
  })
  .map((letters) => letters.join(''));

test('whatever a title holds, the address can be read back, is short, and its body is whole', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      const link = correctionLink('https://example.org/new', { ...message, title });
      expect(link.length).toBeLessThanOrEqual(LONGEST_CORRECTION);
      const { searchParams } = new URL(link);
      expect(searchParams.get('body')).toBe(message.body);
      const shown = searchParams.get('title') ?? '';
      if (shown.endsWith('…') && !title.endsWith('…'))
        expect(title.replace(/\p{Cs}/gu, '\ufffd').startsWith(shown.slice(0, -1))).toBe(true);
    }),
  );
});

describe('the setting', () => {
  test.each(['mailto:editors@example.org', 'https://example.org/issues/new'])('%s', (value) => {
    expect(correctionTarget(` ${value} `)).toBe(value);
  });
  test.each([undefined, '', ' '])('none: %o', (value) => {
    expect(correctionTarget(value)).toBeNull();
  });
  test.each(['editors@example.org', 'mailto:', 'javascript:alert(1)', 'http://example.org', '//x'])(
    '%s is refused with what to write',
    (value) => {
      expect(() => correctionTarget(value)).toThrow('CORRECTIONS_URL');
    },
  );
});
