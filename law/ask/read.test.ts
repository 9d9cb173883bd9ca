import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLaw } from '@/db/read-law';
import { lexiconOf } from './lexicon';
import { namesOf, substanceNamesSchema } from './names';
import { readAsked } from './read';

const lexicon = lexiconOf({
  jurisdictions: readLaw().dossiers.map(({ jurisdiction }) => ({
    ...jurisdiction,
    code: jurisdiction.code.toLowerCase(),
  })),
  substances: namesOf(
    substanceNamesSchema.parse(parse(readFileSync('data/substances.yaml', 'utf8'))),
  ),
});
const read = (question: string) => {
  const understood = readAsked(question, lexicon);
  return {
    ...understood,
    drugs: understood.drugs.map(({ names, amounts }) => ({
      substances: [...new Set(names.map(({ substance }) => substance))],
      amounts: amounts.map(({ value, unit }) => `${value}${unit}`),
    })),
  };
};

describe('a question in words', () => {
  it('names a substance with its amount, and a country in any form', () => {
    expect(read('2 г мефедрона в Казахстане')).toMatchObject({
      countries: ['kz'],
      drugs: [{ substances: ['mephedrone'], amounts: ['2g'] }],
      left: [],
    });
    expect(read('kz 4-MMC, 0,5 g')).toMatchObject({
      countries: ['kz'],
      drugs: [{ substances: ['mephedrone'], amounts: ['0.5g'] }],
    });
  });

  it('may name several drugs, each with its amount on the same side', () => {
    expect(read('2 г мефедрона и 5 г травы в Грузии').drugs).toEqual([
      { substances: ['mephedrone'], amounts: ['2g'] },
      { substances: ['cannabis-herb'], amounts: ['5g'] },
    ]);
    expect(read('heroin 1g, cocaine 2g').drugs).toEqual([
      { substances: ['heroin'], amounts: ['1g'] },
      { substances: ['cocaine'], amounts: ['2g'] },
    ]);
  });

  it('may hold an amount that reads in two ways, and a name of several substances', () => {
    expect(read('10,000 mg heroin').drugs).toEqual([
      { substances: ['heroin'], amounts: ['10g', '0.01g'] },
    ]);
    expect(read('соль 1 г').drugs[0]?.substances).toEqual(['mephedrone', 'alpha-pvp', 'mdpv']);
  });

  it('does not take salt for straw, nor hash oil for hash', () => {
    expect(read('маковая соломка').drugs[0]?.substances).toEqual(['poppy-straw']);
    expect(read('солома').drugs[0]?.substances).toEqual(['poppy-straw']);
    expect(read('hash oil 1g').drugs[0]?.substances).toEqual(['cannabis-oil']);
  });

  it.each([
    ['228 ч.2', '228', '2', []],
    ['ч. 2 ст. 228.1', '228.1', '2', []],
    ['ст. 228¹', '228.1', null, []],
    ['стаття 309', '309', null, ['ua']],
    ['art. 62', '62', null, []],
    ['Art. 62(3)', '62', '3', []],
    ['§ 284 odst. 2', '284', '2', ['cz', 'si']],
    ['260-3', '260.3', null, []],
    ['228', '228', null, []],
  ])('refers to an article: %s', (question, article, paragraph, hints) => {
    expect(read(question)).toMatchObject({ articles: [{ article, paragraph, hints }], left: [] });
  });

  it('says who, where, how old, how pure, and of which day', () => {
    expect(read('17 лет курил траву дома впервые')).toMatchObject({
      acts: ['use'],
      place: 'home',
      minor: true,
      repeat: false,
    });
    expect(read('1 g heroin 30 % in public on 2018-07-30')).toMatchObject({
      purity: 0.3,
      place: 'public',
      day: '2018-07-30',
    });
  });

  it('takes codes that are words for countries only beside countries', () => {
    expect(read('me').countries).toEqual(['me']);
    expect(read('compare rs me').countries).toEqual(['rs', 'me']);
    expect(read('tell me about georgia').countries).toEqual(['ge']);
  });

  it('takes no measure for a country, and no term of prison for an age', () => {
    expect(read('kg of heroin in russia').countries).toEqual(['ru']);
    expect(read('heroin kg').countries).toEqual(['kg']);
    expect(read('10 лет тюрьмы за 1 г героина').minor).toBeNull();
    expect(read('17 лет, 1 г героина').minor).toBe(true);
  });

  it('takes a slip of the pen for the nearest name, and says so', () => {
    expect(read('herion kazahstan')).toMatchObject({
      countries: ['kz'],
      guessed: [
        { typed: 'herion', meant: 'heroin' },
        { typed: 'kazahstan', meant: 'kazakhstan' },
      ],
    });
  });

  it('never takes what is denied for what is so', () => {
    expect(read('1 г героина Грузия не зависимый')).toMatchObject({
      dependence: false,
      left: ['зависимый'],
    });
    expect(read('героин 1 г без рецидива')).toMatchObject({ repeat: null, left: ['рецидива'] });
    expect(read('2 г героина не сбыт')).toMatchObject({ acts: [], left: ['сбыт'] });
    expect(read('1 g heroin not a minor').minor).toBeNull();
    // "Not at home" is a place of its own.
    expect(read('курил не дома')).toMatchObject({ place: 'outside', left: [] });
  });

  it('says when a Russian name of another substance was taken for one that it knows', () => {
    expect(read('2 г эфедрона').guessed).toEqual([{ typed: 'эфедрона', meant: 'эфедрин' }]);
    expect(read('2 г амфетамона').guessed).toHaveLength(1);
    expect(read('2 г мефедроном в Казахстану').guessed).toEqual([]);
  });

  it('keeps what it does not understand', () => {
    expect(read('heroin zebra').left).toEqual(['zebra']);
  });

  it('never throws, and invents nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { typed } of readAsked(text, lexicon).guessed)
          expect(typed.length).toBeGreaterThan(4);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        readAsked(text, lexicon);
      }),
    );
  });
});
