/** The head of a file: the name, region and money that belong to the code. */
import { DATA_LANGUAGES, type DataLanguage } from '../language';
import type { Dossier } from '../schema';
import { countryOf } from './countries';
import { error, list, type Problem } from './problem';

const NAMES: Readonly<Record<DataLanguage, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
  ru: new Intl.DisplayNames('ru', { type: 'region', fallback: 'none' }),
};

/** A head that is of another country. A code without a country, such as XX, is not judged. */
export function headProblems({ jurisdiction }: Dossier): Problem[] {
  const { code, name, subregion, currency } = jurisdiction;
  const country = countryOf(code);
  const problems: Problem[] = DATA_LANGUAGES.flatMap((lang) => {
    const known = NAMES[lang].of(code);
    return !known || shareWord(known, name[lang])
      ? []
      : [
          error(
            ['jurisdiction', 'name', lang],
            `"${name[lang]}" is not the name of ${code}, ${known}: correct the name or the code.`,
          ),
        ];
  });
  if (country && country.subregion !== subregion)
    problems.push(
      error(
        ['jurisdiction', 'subregion'],
        `${code} lies in ${country.subregion}, not in ${subregion}: correct the region.`,
      ),
    );
  if (country && !country.currencies.includes(currency))
    problems.push(
      error(
        ['jurisdiction', 'currency'],
        `${currency} was never the money of ${code}, which is ${list(country.currencies)}: correct the currency.`,
      ),
    );
  return problems;
}

/** Whether two names of a country have the beginning of a word in common: Moldova and Republic of Moldova. */
function shareWord(known: string, name: string): boolean {
  const stems = (text: string) =>
    text
      .toLowerCase()
      // Both spellings are in use: Киргизия, Кыргызстан.
      .replaceAll('ы', 'и')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 4));
  const own = new Set(stems(name));
  return stems(known).some((stem) => own.has(stem));
}
