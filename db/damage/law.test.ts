/** Damage to what a file says, its form being right: figures, dates, references. Each kind must be refused at the right line. */
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../check';
import { RATES_FILE } from '../files';
import { DAY, type Damage, expectRefused, findingsOf } from './expect';
import { further, RealFile, toldAt } from './real-file';

const kz = new RealFile('jurisdictions/kz.yaml');
const al = new RealFile('jurisdictions/al.yaml');
const rates = new RealFile(RATES_FILE);

type Part = { kind: string; min?: number | null; max?: number | null; unit?: string | null };
const partsOf = (rule: Record<string, unknown> | undefined) =>
  ((rule?.penalties ?? []) as { all_of: Part[] }[]).map(({ all_of }) => all_of[0] as Part);

/** The path of the first part of a penalty that a test can use. */
function part(fits: (part: Part) => boolean): (string | number)[] {
  const at = kz.find('offences', (rule) => partsOf(rule).some(fits));
  return [
    'offences',
    at,
    'penalties',
    partsOf(kz.data.offences?.[at]).findIndex(fits),
    'all_of',
    0,
  ];
}

const range = part(({ min, max }) => min != null && max != null && min > 0);
const prison = part(({ kind, min, max }) => kind === 'imprisonment' && min != null && max != null);
const fine = part(({ kind, unit }) => kind === 'fine' && unit === 'kz-mci');
const punished = kz.find('offences', (rule) => rule.regime === 'criminal');
const lawful = al.find('offences', (rule) => rule.regime === 'none');
const read = kz.find('offences', (rule) => rule.status === 'checked');
const placed = kz.find('offences', (rule) => rule.provision != null);
const instrument = kz.find('instruments', (row) => row.adopted != null && row.as_of != null);
const source = kz.find('sources', (row) => row.published != null && row.retrieved != null);
// The middle one of three tiers of one substance that follow each other.
const tier = kz.find('thresholds', (row) => row.from !== null && row.to !== null);
const dated = kz.find('offences', (row) => 'valid_from' in row && 'valid_to' in row);
const inWords = kz.find('aspects', (row) => row.aspect === 'max-penalty-supply');
const rule = (...path: (string | number)[]) => ['offences', ...path];

const references: Damage[] = [
  [
    'a source that is not listed',
    () => kz.set(rule(read, 'sources', 0, 'source'), 'kz-nowhere'),
    /source: "kz-nowhere" is not in this file's list/,
  ],
  [
    'a source of another country',
    () => kz.set(rule(read, 'sources', 0, 'source'), 'al-ligjet-284'),
    'al-ligjet-284',
  ],
  [
    'an instrument that is not listed',
    () => kz.set(rule(placed, 'provision', 'instrument'), 'kz-criminal-cod'),
    /instrument.*did you mean kz-criminal-code\?/,
  ],
  [
    'a threshold without its instrument',
    () => kz.set(['thresholds', tier, 'instrument'], 'kz-nowhere'),
    /thresholds.*instrument/,
  ],
  ['an id twice', () => kz.set(rule(1, 'id'), String(kz.data.offences?.[0]?.id)), /id: .* twice/],
  [
    'a source twice',
    () => kz.set(['sources', 1, 'id'], String(kz.data.sources?.[0]?.id)),
    /id: .* twice/,
  ],
  [
    'an id of another country',
    () => kz.set(rule(0, 'id'), 'kg-use'),
    /id: "kg-use" must start with "kz-"/,
  ],
  ["a code that is not the file's", () => kz.set(['jurisdiction', 'code'], 'KG'), /code.*kz/],
  [
    'a unit that is not known',
    () => kz.set([...fine, 'unit'], 'kz-mcu'),
    /unit.*did you mean kz-mci\?.*years.*ISO 4217/,
  ],
  [
    'an aspect twice',
    () => kz.set(['aspects', inWords, 'aspect'], 'max-penalty-possession'),
    /max-penalty-possession.* twice/,
  ],
  ['an address that is none', () => kz.set(['sources', 0, 'url'], 'www.adilet.kz'), /url.*https/],
  [
    'an address that runs code',
    () => kz.set(['sources', 0, 'url'], '"javascript:alert(1)"'),
    /url.*https/,
  ],
];

const figures: Damage[] = [
  [
    'a minimum above the maximum',
    () => kz.set([...range, 'min'], '9999'),
    /min: 9999 is above max .*swap/,
  ],
  ['a bound without a unit', () => kz.drop([...range, 'unit']), /unit: is missing/],
  ['a bound with an empty unit', () => kz.set([...range, 'unit'], 'null'), /unit: is missing/],
  [
    'imprisonment in money',
    () => kz.set([...prison, 'unit'], 'kz-mci'),
    /unit: imprisonment is measured in time/,
  ],
  [
    'a fine in years',
    () => kz.set([...fine, 'unit'], 'years'),
    /unit: a fine is not measured in years/,
  ],
  [
    'life with a length',
    () => toldAt(kz.set([...prison, 'kind'], 'life-imprisonment'), [...prison, 'min']),
    /life-imprisonment has no length/,
  ],
  ['a currency that does not exist', () => kz.set([...fine, 'unit'], 'KZZ'), /unit: "KZZ".*KZT/],
  [
    'a currency of a unit that does not exist',
    () => kz.set(['units', 0, 'values', 0, 'currency'], 'KZZ'),
    /currency: "KZZ"/,
  ],
  [
    'a lawful act with a penalty',
    () => kz.set(rule(punished, 'regime'), 'none'),
    /regime: none means lawful/,
  ],
  [
    'a crime without a penalty',
    () => kz.set(rule(punished, 'penalties'), '[]\n'),
    /penalties: the list is empty although regime is criminal/,
  ],
  [
    'a regime where nothing is punished',
    () => toldAt(al.set(rule(lawful, 'regime'), 'criminal'), rule(lawful, 'penalties')),
    /penalties/,
  ],
  ['a word twice in a list', () => kz.set(rule(read, 'conduct'), '[use, use]\n'), /conduct.*twice/],
  [
    'all substances and one more',
    () => kz.set(rule(read, 'substances'), '[all, heroin]\n'),
    /substances.*"all"/,
  ],
  [
    'a status without a source',
    () => toldAt(kz.set(rule(read, 'sources'), '[]\n'), rule(read, 'status')),
    /status: "checked" without a source/,
  ],
  [
    'a lower bound above the upper',
    () => kz.set(['thresholds', tier, 'from'], '1000000'),
    /from: 1000000 is above to/,
  ],
  [
    'tiers that overlap',
    () => kz.set(['thresholds', tier, 'from'], '0.000001'),
    /from: .*overlaps row/,
  ],
  [
    'tiers that leave a hole',
    () =>
      toldAt(
        kz.set(['thresholds', tier, 'to'], String(Number(kz.data.thresholds?.[tier]?.from) * 1.01)),
        ['thresholds', tier + 1, 'from'],
      ),
    /from: nothing is said of amounts/,
  ],
  [
    'tiers in the wrong order',
    () => kz.set(['thresholds', tier, 'tier'], 'below-threshold'),
    /tier: below-threshold is a smaller tier/,
  ],
];

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

const rate: Damage[] = [
  ['no rates', () => rates.become(rates.text.slice(0, rates.text.indexOf('rates:'))), /./],
  ['an empty list of rates', () => rates.become('rates: []\n'), /rates.*at least one/],
  ['a negative rate', () => rates.set(['rates', 0, 'per_eur', 'GEL'], '-2.8'), /GEL.*above 0/],
  ['a rate as text', () => rates.set(['rates', 0, 'per_eur', 'GEL'], '"2,8"'), /GEL.*number/],
  [
    'a currency in small letters',
    () => rates.rename(['rates', 0, 'per_eur', 'GEL'], 'gel'),
    /gel.*ISO 4217/,
  ],
  [
    'a currency that does not exist',
    () => rates.rename(['rates', 0, 'per_eur', 'GEL'], 'GLE'),
    /GLE.*ISO 4217/,
  ],
  ['a currency twice', () => rates.rename(['rates', 0, 'per_eur', 'GEL'], 'AMD'), /"AMD".*twice/],
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
  ['references', references],
  ['figures', figures],
  ['dates', dates],
  ['exchange rates', rate],
])('damage to %s is refused', (_, damages) => {
  it.each(damages)('%s', (_name, make, key) => expectRefused(make(), key));
});

describe('damage to the set of files is refused', () => {
  it('an id that two files share, in both', () => {
    const id = String(al.data.offences?.[0]?.id);
    const { file, line } = kz.set(rule(0, 'id'), id);
    const findings = findingsOf(file, al.file).filter(({ message }) =>
      message.includes('is also in'),
    );
    expect(findings.map((finding) => [finding.file, finding.place])).toEqual(
      [
        ['jurisdictions/al.yaml', `offences › ${id} › id`],
        ['jurisdictions/kz.yaml', `offences › ${id} › id`],
      ].sort((a, b) => (a[0] === file.path ? -1 : b[0] === file.path ? 1 : 0)),
    );
    expect(findings.find((finding) => finding.file === file.path)?.line).toBe(line);
  });

  it.each(['jurisdictions/kg.yaml', 'jurisdictions/kz.yml', 'jurisdictions/kazakhstan.yaml'])(
    'a file under another name, %s',
    (path) => {
      expectRefused(
        { file: { path, text: kz.text }, line: kz.set(['jurisdiction', 'code'], 'KZ').line },
        'kz.yaml',
      );
    },
  );

  it('an empty file', () => {
    expectRefused(kz.become(''), /record/);
  });

  it('a file of text', () => {
    expectRefused(kz.become('Kazakhstan\n'), /record/);
  });
});

describe('what is allowed stays allowed', () => {
  const errorsOf = (damaged: { file: { path: string; text: string } }) =>
    findingsOf(damaged.file)
      .filter(({ severity }) => severity === 'error')
      .map((each) => formatFinding(each));

  it.each([
    [
      'a rule that will hold from a day to come',
      () => kz.set(rule(read, 'valid_from'), '2031-01-01'),
    ],
    ['a date of today', () => kz.set(['sources', source, 'retrieved'], DAY)],
    ['a year that is not over', () => kz.set(['sources', source, 'published'], DAY.slice(0, 4))],
    [
      'a text of several lines',
      () => kz.set(['jurisdiction', 'name', 'en'], '|\n      Kazakhstan\n      again'),
    ],
    ['a comment', () => kz.before(['summary'], '# read again in 2026\n')],
    ['Windows ends of line', () => kz.become(kz.text.replaceAll('\n', '\r\n'))],
    ['a fine in euros', () => kz.set([...fine, 'unit'], 'EUR')],
  ])('%s', (_, make) => {
    expect(errorsOf(make())).toEqual([]);
  });
});
