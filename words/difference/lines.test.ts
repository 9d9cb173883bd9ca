import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALL } from '@/db/merge/small-dossier';
import { dossierChanges } from '@/law/difference/dossiers';
import { dossierSchema } from '@/law/schema';
import { type Language, wordsIn } from '@/messages';
import { changeLine } from './lines';
import { namesOf } from './names';

const read = (text: string) => dossierSchema.parse(parse(text));
const before = read(SMALL);

function lines(lang: Language, from: string, to: string, brief = false): string[] {
  expect(SMALL).toContain(from);
  const after = read(SMALL.replace(from, to));
  const telling = { words: wordsIn(lang), names: namesOf(before, after), brief };
  return dossierChanges(before, after).map((change) =>
    changeLine(telling, after.jurisdiction, change),
  );
}

describe('a change in words', () => {
  it.each([
    [
      'max: 500',
      'max: 300',
      'Exland, possession, small quantity: fine 100–500 → 100–300 EUR  [xx-possession-small]',
      'Эксландия, хранение, небольшой размер: штраф 100–500 → 100–300 EUR  [xx-possession-small]',
    ],
    [
      '            min: null\n            max: 15\n            unit: days',
      '            min: 5\n            max: null\n            unit: days',
      'Exland, possession, small quantity: administrative detention up to 15 days → from 5 days, no maximum stated  [xx-possession-small]',
      'Эксландия, хранение, небольшой размер: административный арест до 15 дней → от 5 дней, верхний предел не указан  [xx-possession-small]',
    ],
    [
      'to: 1, unit: g',
      'to: 1.5, unit: g',
      'Exland, small quantity, heroin: up to 1 g → up to 1.5 g (not verified)',
      'Эксландия, небольшой размер, героин: до 1 г → до 1,5 г (не проверено)',
    ],
    [
      'value: no\n',
      'value: pilot\n',
      'Exland, Needle and syringe programmes in prison: no → pilot (not verified)',
      'Эксландия, Программы обмена шприцев в местах лишения свободы: нет → пилотный проект (не проверено)',
    ],
    [
      'regime: criminal',
      'regime: misdemeanour',
      'Exland, supply: liability: criminal → misdemeanour (from literature)  [xx-supply]',
      'Эксландия, сбыт: ответственность: уголовная ответственность → уголовный проступок (по литературе)  [xx-supply]',
    ],
  ])('%j → %j', (from, to, english, russian) => {
    expect(lines('en', from, to).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([english]);
    const told = lines('ru', from, to).map((line) => line.replaceAll('\u00a0', ' '));
    // The names of aspects are the vocabulary's own business.
    const tail = (line: string) => line.slice(line.indexOf(': '));
    expect(told.map(tail)).toEqual([tail(russian)]);
  });

  it('is a sentence without ids for readers, and quotes no reworded text', () => {
    expect(lines('en', 'max: 500', 'max: 300', true)).toEqual([
      'Possession, small quantity: fine 100–500 → 100–300 EUR.',
    ]);
    expect(lines('en', 'en: Possession of a small', 'en: Having a small', true)).toEqual([
      'Possession, small quantity: description: written anew.',
    ]);
  });
});
