import { describe, expect, it } from 'vitest';
import { readRequest } from './arguments';

const read = (line: string) =>
  readRequest(line.split(' ').filter(Boolean), ['ge', 'kz'], '2026-11-25');

describe('what is written after npm run scenario', () => {
  it('is a substance, an amount and an act', () => {
    expect(read('heroin 1g possession')).toMatchObject({
      ok: true,
      lang: 'en',
      only: [],
      scenario: {
        substance: 'heroin',
        amount: { value: 1, unit: 'g' },
        conduct: 'possession',
        repeat: null,
        place: null,
        purity: null,
        date: '2026-11-25',
      },
    });
  });

  it('may have a space in the amount, a comma in the number, and circumstances', () => {
    expect(
      read(
        'cannabis-herb 0,5 g sale --repeat --dependent --minor --home --dry --purity 30% --on 2020-02-29 --lang ru --only GE,kz',
      ),
    ).toMatchObject({
      ok: true,
      lang: 'ru',
      only: ['ge', 'kz'],
      scenario: {
        amount: { value: 0.5, unit: 'g' },
        repeat: true,
        dependence: true,
        minor: true,
        place: 'home',
        dry: true,
        purity: 0.3,
        date: '2020-02-29',
      },
    });
  });

  it('needs no amount for use', () => {
    expect(read('heroin use')).toMatchObject({ ok: true, scenario: { amount: null } });
  });

  it.each([
    ['', /^Usage/],
    ['heroin', /^Usage/],
    ['heroin 1g possession --what', /^Usage/],
    ['herion 1g possession', /“herion” is not a substance/],
    ['heroin 1g holding', /“holding” is not an act/],
    ['heroin lots possession', /“lots” is not an amount/],
    ['heroin possession', /An amount is needed/],
    ['heroin 1g possession --on 2026-02-30', /“2026-02-30” is not a day/],
    ['heroin 1g possession --only zz', /“zz” is not a jurisdiction/],
    ['heroin 1g possession --home --outside', /one of --home, --public, --outside/],
    ['heroin 1g possession --first --repeat', /one of --first, --repeat/],
    ['heroin 1g possession --purity 130', /“130” is not a purity/],
    ['heroin lots possession --lang ru', /«lots» — не количество/],
  ])('is refused in words: %s', (line, message) => {
    const request = read(line);
    expect(request.ok ? '' : request.message).toMatch(message);
  });
});
