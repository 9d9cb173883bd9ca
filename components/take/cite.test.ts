/** A citation names what was read: title with the day of the law, data version, address. */
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '@/messages';
import { cite } from './cite';
import type { FileNote } from './table';

const NOTES = {
  en: {
    title: 'Georgia, Kazakhstan and Ukraine: drug laws compared, law as of 25 November 2026',
    publisher: 'Drug Laws',
  },
  ru: {
    title: 'Грузия, Казахстан и Украина: сравнение наркозаконов, закон на 25 ноября 2026 г.',
    publisher: 'Наркозаконы',
  },
} as const;

describe.each(['en', 'ru'] as const)('in %s', (lang) => {
  const { title, publisher } = NOTES[lang];
  const note: FileNote = {
    title,
    link: `https://example.org/${lang}/compare/ge-kz-ua`,
    day: '2026-11-25',
    version: 'fd0a5778889f',
    licence: 'CC BY 4.0',
  };
  const cited = (format: 'apa' | 'bib' | 'csl') => cite(format, wordsIn(lang), note, '2026-11-26');

  test('APA has publisher, title, version and address on one line', () => {
    const text = cited('apa');
    for (const part of [publisher, title, note.version, note.link, '2026'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[\r\n<>]/);
  });

  test('BibTeX keeps every letter and is read back by a program', () => {
    const text = cited('bib');
    expect(text).toContain(note.version);
    const [read] = new Cite(text).data;
    expect(read).toMatchObject({ title, URL: note.link });
    expect(JSON.stringify(read?.author)).toContain(publisher);
    expect(JSON.stringify(read?.issued)).toContain('2026');
  });

  test('CSL-JSON is a list of one data set with its dates', () => {
    const [item, ...others] = JSON.parse(cited('csl'));
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: expect.stringMatching(/^[\w-]+$/),
      type: 'dataset',
      title,
      author: [{ literal: publisher }],
      version: note.version,
      URL: note.link,
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 11, 26]] },
      language: lang,
      note: expect.stringContaining(lang === 'en' ? 'Law as of' : 'Закон на'),
    });
  });
});
