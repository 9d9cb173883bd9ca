import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SearchHit } from '@/db/queries/search';
import { wordsIn } from '@/messages';
import { SearchPage } from './SearchPage';

const hit: SearchHit = {
  kind: 'rule',
  id: 'ge-sale',
  jurisdiction: 'ge',
  country: { en: 'Georgia', ru: 'Грузия' },
  title: 'Art. 260',
  excerpt: 'Sale <b>of</b> a drug.',
  status: 'recalled',
  period: { valid_from: null, valid_to: '2015' },
};
const render = (query: string, hits: SearchHit[] | null, more = false, lang: 'en' | 'ru' = 'en') =>
  renderToStaticMarkup(
    <SearchPage words={wordsIn(lang)} query={query} result={hits && { hits, more }} />,
  );

test('without a question there is the form alone', () => {
  const html = render('', null);
  expect(html).toContain('action="/en/search"');
  expect(html).toContain('name="q"');
  expect(html).not.toContain('<h2>');
});

test('each kind leads to its place', () => {
  const html = render('x', [
    hit,
    { ...hit, kind: 'instrument', id: 'ge-code', status: null, period: null },
    { ...hit, kind: 'aspect', id: 'oat-prison', status: 'checked', period: null },
  ]);
  expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '/en/countries/ge/ge-sale',
    '/en/countries/ge#ge-code',
    '/en/countries/ge#oat-prison',
  ]);
});

test('what is unverified or over is marked', () => {
  const html = render('x', [hit]);
  expect(html).toContain('not verified');
  expect(html).toContain('until 2015');
});

test('what was typed and what was found is text, never markup', () => {
  const html = render('<script>{x}', [hit], true);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;{x}');
  expect(html).toContain('Sale &lt;b&gt;of&lt;/b&gt; a drug.');
});

test('the count says when there are more', () => {
  expect(render('x', [hit])).toContain('1 result for “x”');
  expect(render('x', [hit], true)).toContain('More than 1 results for “x”');
  expect(render('x', [], false, 'ru')).toContain('По запросу «x» ничего не найдено.');
});
