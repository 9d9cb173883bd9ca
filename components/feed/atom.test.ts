import { describe, expect, test } from 'vitest';
import { type AtomFeed, atomXml, tagId } from './atom';

const entry = {
  id: tagId('example.org', 'en/changes/ge-2018-07-30'),
  title: 'Georgia: <b>use</b> & "more"',
  summary: 'It’s softer.',
  link: 'https://example.org/en/changes?a=1&b=2',
  updated: '2018-07-30',
  categories: [{ term: 'ge', label: 'Georgia' }],
};
const feed: AtomFeed = {
  id: tagId('example.org', 'en/changes'),
  lang: 'en',
  title: 'Changes',
  subtitle: 'Reforms',
  author: 'Drug Laws',
  rights: 'CC BY 4.0',
  self: 'https://example.org/en/changes.atom',
  page: 'https://example.org/en/changes',
  others: [{ lang: 'ru', href: 'https://example.org/ru/changes.atom' }],
  entries: [entry, { ...entry, id: tagId('example.org', 'x'), updated: '2020-01-01' }],
  empty: '2026-11-25',
};

describe('an Atom feed', () => {
  test('is dated by its newest entry, and by the given day when it has none', () => {
    const dates = (xml: string) => [...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map((m) => m[1]);
    expect(dates(atomXml(feed))[0]).toBe('2020-01-01T00:00:00Z');
    expect(dates(atomXml({ ...feed, entries: [] }))).toEqual(['2026-11-25T00:00:00Z']);
  });

  test('holds markup and signs as text only', () => {
    const xml = atomXml(feed);
    expect(xml).toContain('<title>Georgia: &lt;b&gt;use&lt;/b&gt; &amp; &quot;more&quot;</title>');
    expect(xml).toContain('href="https://example.org/en/changes?a=1&amp;b=2"');
    expect(xml).not.toContain('<b>');
  });
});
