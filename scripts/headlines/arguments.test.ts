import { expect, test } from 'vitest';
import { readRequest } from './arguments';

const read = (...argv: string[]) => readRequest(argv, ['ge', 'kz'], '2026-11-25');

test('a request names countries, a drug, a day and a language, or none of them', () => {
  expect(read()).toEqual({ ok: true, lang: 'en', only: [], day: '2026-11-25', substance: null });
  expect(
    read('--only', 'KZ,ge', '--substance', 'heroin', '--on', '2020-01-01', '--lang', 'ru'),
  ).toEqual({ ok: true, lang: 'ru', only: ['kz', 'ge'], day: '2020-01-01', substance: 'heroin' });
});

test('what is written wrongly is named', () => {
  for (const [argv, named] of [
    [['--only', 'zz'], 'zz'],
    [['--substance', 'herion'], 'herion'],
    [['--on', '2020-02-31'], '2020-02-31'],
    [['--loud'], 'npm run headlines'],
  ] as const)
    expect(read(...argv)).toMatchObject({ ok: false, message: expect.stringContaining(named) });
});
