/** Limits of quantity as a table: those of one substance, or all of one jurisdiction. */
import type { Country } from '@/db/queries/country';
import type { SubstanceLimits } from '@/db/queries/thresholds';
import type { InForce } from '@/law/date';
import type { Text, Threshold } from '@/law/schema';
import type { Force } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { limitWords, stepWords } from '@/words/limit';
import { citationWords, columnsOf } from './columns';
import { evidenceColumns, fieldColumns } from './fields';
import { type FileTable, fileTable } from './table';

interface Limit {
  jurisdiction: { code: string; name: Text };
  id: string;
  threshold: Threshold;
  step: string;
  force: Force | undefined;
  inForce: InForce;
}

function limitTable(words: Words, limits: readonly Limit[], site: string): FileTable {
  const { t, lang } = words;
  const standing = { yes: t('take.yes'), no: t('take.no'), perhaps: t('take.perhaps') };
  const column = columnsOf<Limit>(words);
  return fileTable('thresholds', t('take.sheet.limits'), limits, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    ...fieldColumns(words, 'threshold', ({ threshold }: Limit) => threshold, {
      tier: [
        column('quantity', 'step', ({ step }) => step),
        column('limit', 'limit', ({ threshold }) => limitWords(words, threshold)),
      ],
      // Where the record does not say it, the act does: see forceOf().
      force: [column('force', 'force', ({ force }) => force && t(`vocabulary.force.${force}`))],
    }),
    column('in_force', 'inForce', ({ inForce }) => standing[inForce]),
    ...evidenceColumns<Limit>(
      words,
      'threshold',
      ({ threshold, id }) => ({ ...threshold, id }),
      ({ jurisdiction }) => jurisdiction.code,
    ),
    column(
      'link',
      'link',
      ({ jurisdiction, id }) => `${site}${countryPath(lang, jurisdiction.code)}#${id}`,
    ),
  ]);
}

/** The limits of one substance, a row each. @param site the site's own address, for links */
export function substanceTable(words: Words, limits: SubstanceLimits, site: string): FileTable {
  return limitTable(
    words,
    limits.countries.flatMap(({ jurisdiction, rows }) =>
      rows.map((row) => ({
        ...row,
        jurisdiction,
        step: stepWords(words, row.threshold.tier, row.term),
      })),
    ),
    site,
  );
}

/** The limits of one jurisdiction on the day, as its page lists them. */
export function countryLimitTable(words: Words, country: Country, site: string): FileTable {
  return limitTable(
    words,
    country.thresholds.flatMap((threshold) => {
      const inForce = country.standing(threshold);
      return inForce === 'no'
        ? []
        : {
            jurisdiction: country.jurisdiction,
            id: threshold.id,
            threshold,
            step: words.t(`vocabulary.tier.${threshold.tier}`),
            force: threshold.force,
            inForce,
          };
    }),
    site,
  );
}

/** What decides in the jurisdictions without a limit for the substance, as far as it is known. */
export function withoutLimitTable(words: Words, limits: SubstanceLimits, site: string): FileTable {
  const { t, lang } = words;
  const without = limits.countries.filter(({ rows }) => rows.length === 0);
  const column = columnsOf<(typeof without)[number]>(words);
  return fileTable('without', t('take.sheet.without'), without, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('value', 'value', ({ basis }) =>
      basis ? aspectValueWords(words, basis) : t('common.unknown'),
    ),
    column('detail', 'detail', ({ basis }) => basis?.detail[lang]),
    column('status', 'status', ({ basis }) => basis && t(`vocabulary.status.${basis.status}`)),
    column('sources', 'sources', ({ basis }) => basis && citationWords(basis.sources)),
    column(
      'link',
      'link',
      ({ jurisdiction }) => `${site}${countryPath(lang, jurisdiction.code)}#threshold-basis`,
    ),
  ]);
}
