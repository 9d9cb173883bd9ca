/**
 * What is known of countries besides their law, by which a slip in the head of a file is noticed. A country that is
 * not here is not judged.
 */
import type { DataLanguage } from '../language';
import type { Dossier } from '../schema';
import type { Subregion } from '../vocabulary';

interface Country {
  subregion: Subregion;
  /** ISO 4217, today's first, then those of the past since 1990 in which a law may still speak. */
  currencies: readonly [string, ...string[]];
}

const COUNTRIES: Readonly<Record<string, Country>> = {
  AL: { subregion: 'western-balkans', currencies: ['ALL'] },
  AM: { subregion: 'south-caucasus', currencies: ['AMD'] },
  AZ: { subregion: 'south-caucasus', currencies: ['AZN', 'AZM'] },
  BA: { subregion: 'western-balkans', currencies: ['BAM', 'BAD'] },
  BG: { subregion: 'south-eastern-europe', currencies: ['EUR', 'BGN', 'BGL'] },
  BY: { subregion: 'eastern-europe', currencies: ['BYN', 'BYR', 'BYB'] },
  CZ: { subregion: 'central-europe', currencies: ['CZK', 'CSK'] },
  EE: { subregion: 'baltics', currencies: ['EUR', 'EEK'] },
  GE: { subregion: 'south-caucasus', currencies: ['GEL'] },
  HR: { subregion: 'south-eastern-europe', currencies: ['EUR', 'HRK', 'HRD'] },
  HU: { subregion: 'central-europe', currencies: ['HUF'] },
  KG: { subregion: 'central-asia', currencies: ['KGS'] },
  KZ: { subregion: 'central-asia', currencies: ['KZT'] },
  LT: { subregion: 'baltics', currencies: ['EUR', 'LTL'] },
  LV: { subregion: 'baltics', currencies: ['EUR', 'LVL'] },
  MD: { subregion: 'eastern-europe', currencies: ['MDL'] },
  ME: { subregion: 'western-balkans', currencies: ['EUR', 'DEM'] },
  MK: { subregion: 'western-balkans', currencies: ['MKD'] },
  PL: { subregion: 'central-europe', currencies: ['PLN', 'PLZ'] },
  PT: { subregion: 'reference', currencies: ['EUR', 'PTE'] },
  RO: { subregion: 'south-eastern-europe', currencies: ['RON', 'ROL'] },
  RS: { subregion: 'western-balkans', currencies: ['RSD', 'CSD'] },
  RU: { subregion: 'eastern-europe', currencies: ['RUB', 'RUR'] },
  SI: { subregion: 'central-europe', currencies: ['EUR', 'SIT'] },
  SK: { subregion: 'central-europe', currencies: ['EUR', 'SKK', 'CSK'] },
  TJ: { subregion: 'central-asia', currencies: ['TJS', 'TJR'] },
  TM: { subregion: 'central-asia', currencies: ['TMT', 'TMM'] },
  UA: { subregion: 'eastern-europe', currencies: ['UAH', 'UAK'] },
  UZ: { subregion: 'central-asia', currencies: ['UZS'] },
  XK: { subregion: 'western-balkans', currencies: ['EUR', 'DEM'] },
};

/** Money in which a law of another country may set a sum, and a report gives one. */
export const WORLD_CURRENCIES: readonly string[] = ['EUR', 'USD'];

export const countryOf = (code: string): Country | undefined => COUNTRIES[code];

/** The money of a jurisdiction: what its file says, and what it was before. */
export function currenciesOf({ code, currency }: Dossier['jurisdiction']): string[] {
  return [...new Set([currency, ...(countryOf(code)?.currencies.slice(1) ?? [])])];
}

/** What money is called in texts, where the name belongs to one country or a few. */
const MONEY_NAMES: readonly {
  countries: readonly string[];
  en: string;
  ru: string;
}[] = [
  { countries: ['KZ'], en: 'tenge|KZT', ru: 'тенге' },
  { countries: ['UA'], en: 'hryvnias?|UAH', ru: 'грив(ен|н)[а-я]*' },
  { countries: ['GE'], en: 'lari|GEL', ru: 'лари' },
  { countries: ['AM'], en: 'drams?|AMD', ru: 'драм(а|ов|ы|ах)?' },
  { countries: ['AZ', 'TM'], en: 'manats?|AZN|TMT', ru: 'манат[а-я]*' },
  { countries: ['UZ'], en: 'UZS|soums?', ru: 'сум(а|ов|ы)' },
  { countries: ['KG'], en: 'KGS', ru: 'сом(а|ов|ы)' },
  { countries: ['TJ'], en: 'somonis?|TJS', ru: 'сомони' },
  { countries: ['BY'], en: 'BYN|BYR', ru: 'белорусск[а-я]+ рубл[а-я]+' },
  { countries: ['PL'], en: 'zlot(y|ys)|PLN', ru: 'злот[а-я]+' },
  { countries: ['HU'], en: 'forints?|HUF', ru: 'форинт[а-я]*' },
];

/** The name of money in a text that is not of this country, as it stands there. @param code in capitals */
export function foreignMoneyIn(text: string, lang: DataLanguage, code: string): string | undefined {
  for (const { countries, ...names } of MONEY_NAMES) {
    if (countries.includes(code)) continue;
    const found = new RegExp(`(?<!\\p{L})(${names[lang]})(?!\\p{L})`, 'u').exec(text);
    if (found) return found[0];
  }
  return undefined;
}
