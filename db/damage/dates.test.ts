/** Damage to dates and exchange rates. Each kind must be refused at the right line. */
import { describe, it } from 'vitest';
import { type Damage, expectRefused } from './expect';
import { dated, instrument, kz, quoted, rates, rule, source } from './places';
import { further, toldAt } from './real-file';

const dates: Damage[] = [
  [
    'a source read in the future',
    () => kz.set(['sources', source, 'retrieved'], '2126-01-01'),
    /retrieved.*future/,
  ],
  [
    'a source of the future',
    () => kz.set(['sources', source, 'published'], '2099'),
    /published.*future/,
  ],
  [
    'an instrument as of the future',
    () => kz.set(['instruments', instrument, 'as_of'], '2026-12'),
    /as_of.*future/,
  ],
  ['a reform of the future', () => kz.set(['timeline', 0, 'date'], '2099-01-01'), /date.*future/],
  ['a figure of the future', () => kz.set(['costs', 0, 'year'], '2099'), /year.*future/],
  [
    'a source read before it was published',
    () =>
      toldAt(kz.set(['sources', source, 'retrieved'], '1950'), ['sources', source, 'published']),
    /published.*after retrieved/,
  ],
  [
    'an act adopted after its text',
    () =>
      toldAt(kz.set(['instruments', instrument, 'as_of'], '1950-01-01'), [
        'instruments',
        instrument,
        'adopted',
      ]),
    /adopted.*after as_of/,
  ],
  [
    'a validity that runs backwards',
    () =>
      further(kz.set(rule(dated, 'valid_to'), '2015-01-01')).set(rule(dated, 'valid_from'), '2016'),
    /valid_from: 2016 is after valid_to 2015-01-01/,
  ],
  [
    'a day that is not in the calendar',
    () => kz.set(['timeline', 0, 'date'], '2015-02-30'),
    /date.*calendar/,
  ],
  [
    'two values of a unit from one day',
    () =>
      kz.set(
        ['units', 0, 'values', 1, 'valid_from'],
        String(
          kz.data.units?.[0] &&
            (kz.data.units[0].values as { valid_from: string }[])[0]?.valid_from,
        ),
      ),
    /valid_from.*two values/,
  ],
];

const exchangeRates: Damage[] = [
  ['no rates', () => rates.become(rates.text.slice(0, rates.text.indexOf('rates:'))), /./],
  ['an empty list of rates', () => rates.become('rates: []\n'), /rates.*at least one/],
  ['a negative rate', () => rates.set(['rates', quoted, 'per_eur', 'GEL'], '-2.8'), /GEL.*above 0/],
  ['a rate as text', () => rates.set(['rates', quoted, 'per_eur', 'GEL'], '"2,8"'), /GEL.*number/],
  [
    'a currency in small letters',
    () => rates.rename(['rates', quoted, 'per_eur', 'GEL'], 'gel'),
    /gel.*ISO 4217/,
  ],
  [
    'a currency that does not exist',
    () => rates.rename(['rates', quoted, 'per_eur', 'GEL'], 'GLE'),
    /GLE.*ISO 4217/,
  ],
  [
    'a currency twice',
    () => rates.rename(['rates', quoted, 'per_eur', 'GEL'], 'AMD'),
    /"AMD".*twice/,
  ],
  [
    'a day twice',
    () => rates.set(['rates', 1, 'date'], String(rates.data.rates?.[0]?.date)),
    /date.*twice/,
  ],
  ['days out of order', () => rates.set(['rates', 1, 'date'], '1999-12-31'), /date.*in order/],
  ['a rate of the future', () => rates.set(['rates', 1, 'date'], '2099-01-01'), /date.*future/],
  ['a date to the month', () => rates.set(['rates', 0, 'date'], '2024-03'), /date.*2026-09-29/],
  [
    'a day that is not in the calendar',
    () => rates.set(['rates', 0, 'date'], '2024-02-30'),
    /date.*calendar/,
  ],
];

describe.each([
  ['dates', dates],
  ['exchange rates', exchangeRates],
])('damage to %s is refused', (_, damages) => {
  it.each(damages)('%s', (_name, make, key) => expectRefused(make(), key));
});
