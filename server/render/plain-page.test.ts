import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageHtml } from './plain-page';

const FRAMEWORK = [
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/1.js"/>',
  '<script src="/_next/static/chunks/1.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"<p>8 years</p><!-- -->\\u003c/script>"])</script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
];
const JSON_LD = '<script type="application/ld+json">{"name":"<b>Law</b>"}</script>';
const HANDS = '<script type="module" async="" src="/hands/0123456789ab.js"></script>';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>${FRAMEWORK[0]}${FRAMEWORK[1]}${HANDS}<title>A &amp; B</title></head><body>${body}${FRAMEWORK.slice(2).join('')}</body></html>`;

describe('a page that only reads', () => {
  test('keeps every other character, its data and its own script, and nothing of the framework', () => {
    const { html, hydrated, scripts } = pageHtml(
      page(`<p title="<script>">8<!-- --> years</p>${JSON_LD}`),
    );
    expect(html).toBe(
      `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/>${HANDS}<title>A &amp; B</title></head><body><p title="<script>">8 years</p>${JSON_LD}</body></html>`,
    );
    expect({ hydrated, scripts }).toEqual({ hydrated: false, scripts: [] });
  });

  test('a text that speaks of scripts is left alone', () => {
    const text =
      '<pre>&lt;script src="/_next/static/x.js"&gt;&lt;/script&gt;</pre><textarea><script></textarea>';
    expect(pageHtml(text).html).toBe(text);
  });
});

test('a page with hands is left as it is, and its inline scripts are named by their hashes', () => {
  const html = page('<div data-hydrated="">8<!-- --> years</div>');
  const made = pageHtml(html);
  expect(made.html).toBe(html);
  const inline = FRAMEWORK.slice(2, 4).map((tag) =>
    tag.slice('<script>'.length, -'</script>'.length),
  );
  expect(made.scripts).toEqual(
    inline.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`),
  );
});

test('a component that comes alive in the browser stands on a page that says so', () => {
  const files = execFileSync('git', ['grep', '-lE', "^'use client'", '--', '*.tsx'], {
    encoding: 'utf8',
  });
  // This one keeps a page as it is where the framework would take its content away; in production nothing does.
  const alive = files
    .split('\n')
    .filter((file) => file && file !== 'components/problem/KeepContent.tsx');
  for (const file of alive) expect(readFileSync(file, 'utf8'), file).toContain('data-hydrated');
});
