/** Damage to what a file says, its form being right: references and figures. Each kind must be refused at the right line. */
import { describe, it } from 'vitest';
import { type Damage, expectRefused } from './expect';
import {
  al,
  fine,
  inWords,
  kz,
  lawful,
  placed,
  prison,
  punished,
  range,
  read,
  rule,
  tier,
} from './places';
import { toldAt } from './real-file';

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

describe.each([
  ['references', references],
  ['figures', figures],
])('damage to %s is refused', (_, damages) => {
  it.each(damages)('%s', (_name, make, key) => expectRefused(make(), key));
});
