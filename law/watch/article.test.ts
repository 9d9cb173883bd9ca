import { describe, expect, it } from 'vitest';
import { findArticle, hashArticle, headingPattern } from './article';

const MARKDOWN = `# Criminal Code
## Chapter 1
### Article 44. Use
Nothing.
### Article 45. Possession
1. Possession is punished with a fine.
#### § 1
Article 46 applies to larger
Article 44 does not.
## Chapter 2
### Article 46. Sale
Prison.
`;

describe('an article is found by its heading', () => {
  it('in Markdown, up to the next heading of its level or a chapter', () => {
    expect(findArticle(MARKDOWN, '45')).toBe(
      'Article 45. Possession 1. Possession is punished with a fine. § 1 Article 46 applies to larger Article 44 does not.',
    );
    expect(findArticle(MARKDOWN, '47')).toBeUndefined();
  });

  it.each([
    ['Статья 45. Хранение\nШтраф.\n\nСтатья 46. Сбыт\nТюрьма.', '45', 'Статья 45. Хранение Штраф.'],
    ['§ 177\nNic.\n§ 178\nTrest.\n§ 178a\nJiný.', '178', '§ 178 Trest.'],
    ['§ 178\nTrest.\n§ 178a\nJiný.', '178a', '§ 178a Jiný.'],
    ['მუხლი 45. შენახვა\nჯარიმა.\nმუხლი 46\nსხვა.', '45', 'მუხლი 45. შენახვა ჯარიმა.'],
    [
      'Art. 62. 1. Kto posiada\n§ 2. W wypadku\nArt. 63. 1. Kto',
      '62',
      'Art. 62. 1. Kto posiada § 2. W wypadku',
    ],
    [
      '**Article 273¹.** New\nText.\n**Article 274.** Other',
      '273-1',
      '**Article 273¹.** New Text.',
    ],
    [
      '259 straipsnis. Disponavimas\nBauda.\n260 straipsnis. Kita',
      '259',
      '259 straipsnis. Disponavimas Bauda.',
    ],
    ['296-бап. Сақтау\nАйыппұл.\n297-бап. Өткізу', '296', '296-бап. Сақтау Айыппұл.'],
  ])('in %j', (text, article, found) => {
    expect(findArticle(text, article)).toBe(found);
  });

  it('is the text itself where a table of contents names it first', () => {
    expect(
      findArticle('Article 1. A\nArticle 2. B\n\nArticle 1. A\nWords.\nArticle 2. B\nMore.', '1'),
    ).toBe('Article 1. A Words.');
  });

  it('by a pattern of the editor’s own', () => {
    const text = '[45] Possession\nFine.\n[46] Sale\nPrison.';
    expect(findArticle(text, '45')).toBeUndefined();
    expect(findArticle(text, '45', String.raw`^\[(\d+)\]`)).toBe('[45] Possession Fine.');
  });
});

it('the hash holds through white space and line ends, and changes with a word', () => {
  const text = 'Article 45. Possession\nA fine.';
  expect(hashArticle('## Article 45.  Possession\r\n\r\n  A   fine. ')).toBe(hashArticle(text));
  expect(hashArticle(text.replace('fine', 'prison'))).not.toBe(hashArticle(text));
  expect(hashArticle(text)).toMatch(/^[0-9a-f]{16}$/);
});

it('a pattern needs one group and must be readable', () => {
  expect(headingPattern(String.raw`^Section (\d+)`)).toBeInstanceOf(RegExp);
  for (const wrong of ['(', '^Section', '^(Section) (1)'])
    expect(headingPattern(wrong)).toBeUndefined();
});
