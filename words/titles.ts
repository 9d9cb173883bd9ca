/** What pages are called: their headings, and their names in a list of links. Plain titles are in messages/. */
import type { Choice } from '@/law/matrix';
import type { Text } from '@/law/schema';
import type { Circumstance, Direction, Offence, Subregion, Substance } from '@/law/vocabulary';
import type { Words } from '@/messages';
import type map from '@/messages/en/map.json';
import { countryList } from './names';

/** "Changes: Georgia and Latvia, softer, since 2015", or the plain title. @param all the jurisdictions to name */
export function changesTitle(
  words: Words,
  filter: {
    codes: readonly string[];
    subregion: Subregion | null;
    direction: Direction | null;
    since: number | null;
  },
  all: readonly { code: string; name: Text }[],
): string {
  const { t } = words;
  const { codes, subregion, direction, since } = filter;
  const filters = [
    countryList(
      words,
      all.filter(({ code }) => codes.includes(code)),
    ),
    subregion && t(`vocabulary.subregion.${subregion}`),
    direction && t(`vocabulary.direction.${direction}`),
    since !== null && t('changes.since', { year: String(since) }),
  ].filter(Boolean);
  return filters.length > 0
    ? t('changes.titleFiltered', { filters: filters.join(', ') })
    : t('changes.title');
}

/** "Georgia and Ukraine: possession, heroin" */
export function compareTitle(
  words: Words,
  jurisdictions: readonly { name: Text }[],
  filter: {
    offence: Offence | null;
    substance: Substance | null;
    circumstance: Circumstance | null;
  },
): string {
  const { t } = words;
  const countries = countryList(words, jurisdictions);
  const filters = [
    filter.offence && t(`vocabulary.offenceLong.${filter.offence}`),
    filter.substance && t(`vocabulary.substance.${filter.substance}`),
    filter.circumstance && t(`vocabulary.circumstance.${filter.circumstance}`),
  ].filter(Boolean);
  return filters.length
    ? t('compare.titleOffence', { offence: filters.join(', '), countries })
    : t('compare.title', { countries });
}

/** The costs of all jurisdictions, with the years where they are more than one. */
export const costsTitle = ({ t }: Words, years: number): string =>
  years === 1 ? t('costs.title') : t('costs.titleYears', { n: years });

interface Map {
  line: Choice;
  colouring: keyof (typeof map)['by'];
}

/** "Small amount, first time, custody": a map in a list of links. */
export const mapTitle = ({ t }: Words, { line, colouring }: Map): string =>
  t('map.title', {
    line: t(`headlines.line.${line}`).toLowerCase(),
    by: t(`map.by.${colouring}`),
  });

/** The question that a map answers: its heading, and the title of its frame. */
export const mapHeading = ({ t }: Words, { line, colouring }: Map): string =>
  t(`map.heading.${colouring}`, { line: t(`headlines.line.${line}`) });

/** "Georgia: Art. 45, 1, Administrative Offences Code". @param record what it is called */
export const recordTitle = ({ t, lang }: Words, country: { name: Text }, record: string): string =>
  t('country.recordTitle', { country: country.name[lang], record });
