import { describe, expect, test } from 'vitest';
import { readAddress } from './address';

describe('what an address means to the server', () => {
  test.each([
    ['/en/compare/ge-kz/possession?utm_source=mail', 'page', '/en/compare/ge-kz/possession', true],
    ['/en/matrix?x=1&sort=sale-worst-desc', 'page', '/en/matrix?sort=sale-worst-desc', true],
    ['/en/matrix?name=geo&sort=use', 'page', '/en/matrix?sort=use&name=geo', false],
    ['/matrix/small?sort=use', 'page', '/matrix/small?sort=use', true],
    ['/en/compare/ge-kz?view=map&x=1', 'page', '/en/compare/ge-kz?view=map', true],
    ['/en/compare/ge-kz?view=zebra', 'page', '/en/compare/ge-kz', true],
    ['/ru/verification?sort=name', 'page', '/ru/verification?sort=name', true],
    ['/ru/picture/compare/ge-kz?1', 'picture', '/ru/picture/compare/ge-kz', true],
    ['/en/file/csv/compare/ge-kz', 'file', '/en/file/csv/compare/ge-kz', true],
    ['/embed/ru/map', 'frame', '/embed/ru/map', true],
    ['/en/changes.atom/ge', 'feed', '/en/changes.atom/ge', true],
    ['/api/v1/rules?lang=ru&limit=1', 'api', '/api/v1/rules?lang=ru&limit=1', true],
    ['/download/drug-laws-latest.zip', 'download', '/download/drug-laws-latest.zip', true],
    ['/_next/static/chunks/a.css', 'asset', '/_next/static/chunks/a.css', true],
    ['/icon.svg?icon.1.svg', 'asset', '/icon.svg', true],
    ['/en/ask?q=2+g+heroin', 'other', '/en/ask?q=2+g+heroin', false],
    ['/ask?q=use', 'other', '/ask?q=use', false],
    ['/en/form?sent=to%3Dday', 'other', '/en/form?sent=to%3Dday', false],
    ['/ru/go?to=compare&c=ge', 'other', '/ru/go?to=compare&c=ge', false],
    ['/', 'other', '/', false],
  ] as const)('%s', (url, kind, means, kept) => {
    expect(readAddress(url)).toMatchObject({ kind, url: means, kept });
  });

  test('the language is that of its reader', () => {
    expect(readAddress('/ru/map')?.lang).toBe('ru');
    expect(readAddress('/embed/en/map')?.lang).toBe('en');
    expect(readAddress('/russia')?.lang).toBeNull();
  });

  test.each(['*', 'http://evil.example/en', '/en/.git/b/..', '/en/%2e%2E/x', '/en/%E0%A4%A', ''])(
    '%s is none',
    (url) => expect(readAddress(url)).toBeNull(),
  );
});
