import type { Comparator, Dossier } from '@/law/schema';
import type { Crime } from '@/law/vocabulary';
import { type Family, refused, unseen, warned, years } from './kind';

/** The first other crime that fits. */
const comparator =
  (fits: (one: Comparator) => boolean = () => true) =>
  ({ comparators }: Dossier) =>
    comparators?.find(fits);
const ofCrime = (crime: Crime) => comparator((one) => one.crime === crime);
const sources = ({ sources: list }: Dossier) => list;

/** Other crimes of the code, which the penalties for drugs are compared with. */
export const comparators: Family = {
  name: 'comparators',
  kinds: [
    refused('another crime twice', comparator(), (one, { comparators: all }) => {
      all?.push({ ...structuredClone(one), id: `${one.sources[0]?.source.slice(0, 2)}-again` });
    }),
    refused('another crime under an act that is no code', comparator(), (one, { instruments }) => {
      const other = instruments.find(({ kind }) => kind === 'drug-act' || kind === 'court-ruling');
      if (!other) return false;
      one.provision.instrument = other.id;
      return true;
    }),
    refused('another crime with detention of an administrative offence', comparator(), (one) => {
      one.penalties = [
        { all_of: [{ kind: 'administrative-detention', min: null, max: 15, unit: 'days' }] },
      ];
    }),
    refused('another crime read at another article', comparator(), (one) => {
      one.provision.article = String(Number.parseInt(one.provision.article, 10) + 111);
      delete one.provision.paragraph;
    }),
    refused('another crime checked without a place', comparator(), (one) => {
      for (const citation of one.sources) delete citation.locator;
    }),
    refused('another crime checked in a news item', comparator(), (one, dossier) => {
      for (const { source } of one.sources) {
        const cited = sources(dossier).find(({ id }) => id === source);
        if (cited) cited.kind = 'news';
      }
    }),
    refused('another crime with every penalty optional', comparator(), (one) => {
      for (const { all_of } of one.penalties) for (const part of all_of) part.optional = true;
    }),
    warned('theft of thirty years', 'a code may be as harsh', ofCrime('theft'), (one) => {
      one.penalties = years(3, 30);
    }),
    warned('homicide of three years', 'a code may be as mild', ofCrime('homicide'), (one) => {
      one.penalties = years(1, 3);
    }),
    warned(
      'rape graver than homicide',
      'a code may have it so',
      (dossier) => ofCrime('homicide')(dossier) && ofCrime('rape')(dossier),
      (one) => {
        one.penalties = [{ all_of: [{ kind: 'life-imprisonment' }] }, ...years(10, 15)];
      },
    ),
    unseen(
      'homicide with the years of another code',
      'only the code shows it',
      ofCrime('homicide'),
      (one) => {
        one.penalties = years(10, 14);
      },
    ),
  ],
};
