import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { GLOSSARY, GLOSSARY_GROUPS, GLOSSARY_LISTS, type GlossaryList } from '@/links/glossary';
import { wordsIn } from '@/messages';
import { correctionHref } from '../correction/CorrectionLink';
import { MethodPage } from '../method/MethodPage';
import { definitionOf, termOf } from './terms';

test('every word that a table can link to has a name and an entry in both languages', () => {
  for (const words of [wordsIn('en'), wordsIn('ru')]) {
    for (const list of Object.keys(GLOSSARY_LISTS) as GlossaryList[])
      for (const word of GLOSSARY_LISTS[list]) {
        // A missing text throws.
        expect(termOf(words, list, word).length, `${list} ${word}`).toBeGreaterThan(1);
        expect(definitionOf(words, list, word).length, `${list} ${word}`).toBeGreaterThan(10);
      }
    for (const group of GLOSSARY_GROUPS)
      for (const concept of GLOSSARY[group].concepts)
        expect(words.t(`glossary.concepts.${concept}.text`).length).toBeGreaterThan(10);
  }
});

test('every list of words stands in a group of the glossary', () => {
  const shown = GLOSSARY_GROUPS.flatMap((group) => [...GLOSSARY[group].lists] as GlossaryList[]);
  expect([...shown].sort()).toEqual(Object.keys(GLOSSARY_LISTS).sort());
});

test('without a setting, a correction leads to how the files are corrected', () => {
  const about = { name: 'Georgia', record: 'ge-cost-1', path: '/en/countries/ge#ge-cost-1' };
  const site = { target: null, site: 'https://example.org', version: 'abc' };
  expect(correctionHref(wordsIn('en'), site, about)).toBe('/en/method#corrections');
  const figures = {
    day: '2026-11-25',
    version: 'abc',
    jurisdictions: 30,
    records: 2840,
    sources: 816,
    rateDays: ['2026-09-29'],
    site: 'https://example.org',
  };
  const html = renderToStaticMarkup(<MethodPage words={wordsIn('en')} figures={figures} />);
  expect(html).toContain('id="corrections"');
  expect(html).toContain('data/FORMAT.md');
  expect(html).toContain('data version abc');
});
