import { forReaders } from '@/law/language';
import { en, type Family, refused, ru, text, unseen } from './kind';

const long = text(({ en, ru }) => en.length > 60 && ru.length > 60 && /[а-яё]{5}/.test(ru));
/** The bytes of a text in UTF-8, read as if they were in another encoding. */
function misread(value: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(value));
}

/** The first letter of a word inside a text, as its double of the other alphabet. */
function swapLetter(value: string, from: RegExp, to: string): string {
  return value.replace(from, to);
}

const half = (value: string) => value.slice(0, value.indexOf(' ', value.length / 2));
const inMiddle = (insert: string) => (value: string) =>
  `${half(value)}${insert}${value.slice(half(value).length)}`;

/** What readers read, in both languages. */
export const texts: Family = {
  name: 'texts',
  kinds: [
    refused(
      'a dash for the Russian',
      long,
      ru(() => '-'),
    ),
    refused(
      'a dash for the English',
      long,
      en(() => '—'),
    ),
    refused(
      'a full stop for the Russian',
      long,
      ru(() => '.'),
    ),
    refused('Russian of which half is English', long, (each) => {
      each.ru = `${half(each.ru)} ${each.en.slice(half(each.en).length + 1)}`;
    }),
    refused('Russian that repeats the English', long, (each) => {
      each.ru = each.en;
    }),
    refused('languages exchanged', long, (each) => {
      [each.en, each.ru] = [each.ru, each.en];
    }),
    refused(
      'Russian in Ukrainian',
      long,
      ru((value) => value.replaceAll('и', 'і').replaceAll('э', 'є')),
    ),
    refused(
      'Russian in Kazakh letters',
      long,
      ru((value) => value.replace('к', 'қ').replace('у', 'ұ')),
    ),
    refused(
      'Russian in Serbian letters',
      long,
      ru((value) => value.replace('л', 'љ').replace('н', 'њ')),
    ),
    refused(
      'Russian in Greek letters',
      long,
      ru((value) => value.replace('о', 'ο')),
    ),
    refused(
      'Russian misread as Western text',
      long,
      ru((value) => misread(value, 'windows-1252')),
    ),
    refused(
      'Russian misread as Windows Cyrillic',
      long,
      ru((value) => misread(value, 'windows-1251')),
    ),
    refused(
      'English signs misread',
      long,
      en((value) => `${value.replace(' ', ' â€” ')}`),
    ),
    refused(
      'question marks for letters',
      long,
      ru((value) => value.replace(/[а-яё]/gi, '?')),
    ),
    refused(
      'a Latin letter in a Cyrillic word',
      long,
      ru((value) => swapLetter(value, /(?<=[а-яё])о(?=[а-яё])/, 'o')),
    ),
    refused(
      'a Latin letter at the beginning of a Cyrillic word',
      long,
      ru((value) => swapLetter(value, /(?<= )с(?=[а-яё]{2})/, 'c')),
    ),
    refused(
      'a Cyrillic letter in a Latin word',
      long,
      en((value) => swapLetter(value, /(?<=[a-z])o(?=[a-z])/, 'о')),
    ),
    refused(
      'a word in Cyrillic in the English',
      long,
      en((value) => value.replace(' ', ' хранение ')),
    ),
    refused('an order of reading turned round', long, ru(inMiddle('\u202E'))),
    refused('an order of reading in isolation', long, en(inMiddle('\u2066'))),
    refused('a control character', long, en(inMiddle('\u0007'))),
    refused('an invisible joiner', long, ru(inMiddle('\u200D'))),
    refused('a soft hyphen', long, ru(inMiddle('\u00AD'))),
    refused('a byte order mark inside', long, en(inMiddle('\uFEFF'))),
    refused(
      'letters composed of two signs',
      long,
      ru((value) => value.replace('й', 'и\u0306')),
    ),
    refused(
      'a note to do',
      long,
      en(() => 'TODO: write this.'),
    ),
    refused(
      'filler text',
      long,
      en(() => 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'),
    ),
    refused(
      'markup',
      long,
      en((value) => `<b>${value}</b>`),
    ),
    refused(
      'a link in Markdown',
      long,
      ru((value) => `${value} [источник](https://example.org)`),
    ),
    refused(
      'an address in a sentence',
      long,
      en((value) => `${value} See https://example.org/law.`),
    ),
    refused(
      'an entity for a sign',
      long,
      ru((value) => value.replace(' ', '&nbsp;')),
    ),
    refused(
      'a description cut off in a word',
      long,
      en((value) => value.slice(0, value.length - 4)),
    ),
    refused('Russian cut in half', long, ru(half)),
    refused(
      'Russian of which a tenth is left',
      long,
      ru((value) => `${value.slice(0, value.indexOf(' ', value.length / 10))}.`),
    ),
    refused('a bracket that is not closed', long, ru(inMiddle(' (сбыт'))),
    refused('a quotation that is not closed', long, ru(inMiddle(' «сбыт'))),
    refused(
      'a word twice',
      long,
      en((value) => value.replace(/\b([a-z]{4,}) /, '$1 $1 ')),
    ),
    refused(
      'two spaces',
      long,
      en((value) => value.replace(' ', '  ')),
    ),
    refused(
      'a line break in a text of one line',
      long,
      ru((value) => value.replace(' ', '\n')),
    ),
    refused('an emoji', long, en(inMiddle(' 😀'))),
    refused(
      'a text of 20,000 letters',
      long,
      en((value) => value.repeat(Math.ceil(20_000 / value.length))),
    ),
    refused('a text said by reference', long, (each) => {
      each.en = 'Same as above.';
      each.ru = 'См. выше.';
    }),
    refused('people called by an insult', long, (each) => {
      each.en = 'Possession by drug addicts and junkies.';
      each.ru = 'Хранение наркоманами.';
    }),
    refused('the unit of account of another country', long, (each, { jurisdiction }) => {
      const other = jurisdiction.code === 'KZ' ? ['UZS', 'сумов'] : ['tenge', 'тенге'];
      each.en = `A fine of 100 ${other[0]}.`;
      each.ru = `Штраф в 100 ${other[1]}.`;
    }),
    refused(
      'the name of another country',
      ({ jurisdiction }) => jurisdiction,
      (each) => {
        each.name =
          each.code === 'GE'
            ? forReaders({ en: 'Albania', ru: 'Албания' })
            : forReaders({ en: 'Georgia', ru: 'Грузия' });
      },
    ),
    refused(
      'a name that is a dash',
      ({ jurisdiction }) => jurisdiction.name,
      (each) => {
        each.ru = '-';
      },
    ),
    refused(
      'names of two languages exchanged',
      ({ jurisdiction }) => jurisdiction.name,
      (each) => {
        [each.en, each.ru] = [each.ru, each.en];
      },
    ),
    unseen(
      'a negation that is lost in both languages',
      'it is as good a sentence',
      ({ aspects }) =>
        aspects.find(({ detail }) => / not /.test(detail.en) && / не /.test(detail.ru))?.detail,
      (each) => {
        each.en = each.en.replace(' not ', ' ');
        each.ru = each.ru.replace(' не ', ' ');
      },
    ),
  ],
};
