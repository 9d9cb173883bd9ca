/** A citation names what was read: title with the day of the law, data version, address. */
import { describe, expect, test } from 'vitest';
import { wordsIn } from '@/messages';
import { type CiteFormat, cite } from './cite';

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

function cited(
  format: CiteFormat,
  lang: 'en' | 'ru',
  title: string = NOTES[lang].title,
  link = `https://example.org/${lang}/compare/ge-kz-ua`,
): string {
  const note = { title, link, day: '2026-11-25', version: 'fd0a5778889f', licence: 'CC BY 4.0' };
  return cite(format, wordsIn(lang), note, '2026-11-26');
}

// What citeproc wrote of the same item with the style of the American Psychological Association.
test('APA has publisher, year, title, version and address on one line', () => {
  expect(cited('apa', 'en')).toBe(
    'Drug Laws. (2026). Georgia, Kazakhstan and Ukraine: drug laws compared, law as of 25 November 2026 (fd0a5778889f) [Data set]. Drug Laws. https://example.org/en/compare/ge-kz-ua',
  );
  expect(cited('apa', 'ru')).toBe(
    'Наркозаконы. (2026). Грузия, Казахстан и Украина: сравнение наркозаконов, закон на 25 ноября 2026 г. (fd0a5778889f) [Data set]. Наркозаконы. https://example.org/ru/compare/ge-kz-ua',
  );
  expect(cited('apa', 'en', "Today's law")).toContain('Today’s law');
});

describe('BibTeX', () => {
  test('keeps every letter, and the capitals of names', () => {
    expect(cited('bib', 'en')).toBe(
      `@misc{druglawsfd0a5778889f,
\tauthor = {{Drug Laws}},
\tyear = {2026},
\tnote = {Law as of 25 November 2026 · data version fd0a5778889f},
\tpublisher = {Drug Laws},
\ttitle = {Georgia, {Kazakhstan} and {Ukraine}: drug laws compared, law as of 25 {November} 2026},
\turl = {https://example.org/en/compare/ge-kz-ua},
}\n\n`,
    );
    expect(cited('bib', 'ru')).toContain(`\ttitle = {${NOTES.ru.title}},\n`);
    expect(cited('bib', 'ru')).toContain('\tauthor = {{Наркозаконы}},\n');
    expect(cited('bib', 'en', 'Limits of alpha-PVP and LSD, by country')).toContain(
      'title = {Limits of {alpha-PVP} and {LSD}, by country}',
    );
  });

  test('runs no sign of a title as a command, and leaves an address alone', () => {
    const link = 'https://example.org/en/matrix?sort=custody-desc&name=a_b%20c#top';
    const text = cited('bib', 'en', '50 % & more: a_b #1 {x} $5 ~ ^ \\cmd', link);
    expect(text).toContain(
      'title = {50 \\% \\& more: a\\_b \\#1 \\{x\\} \\$5 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}cmd}',
    );
    expect(text).toContain(`url = {${link}}`);
  });
});

test.each(['en', 'ru'] as const)(
  'CSL-JSON in %s is a list of one data set with its dates',
  (lang) => {
    expect(JSON.parse(cited('csl', lang))).toEqual([
      {
        id: 'drug-laws-fd0a5778889f',
        type: 'dataset',
        title: NOTES[lang].title,
        author: [{ literal: NOTES[lang].publisher }],
        publisher: NOTES[lang].publisher,
        version: 'fd0a5778889f',
        URL: `https://example.org/${lang}/compare/ge-kz-ua`,
        issued: { 'date-parts': [[2026]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        language: lang,
        note: expect.stringContaining(lang === 'en' ? 'Law as of' : 'Закон на'),
      },
    ]);
  },
);
