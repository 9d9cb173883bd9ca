/** Aspects, reforms and cost figures as tables. */
import type { Country } from '@/db/queries/country';
import type { Jurisdiction } from '@/db/queries/records';
import type { NamedReform } from '@/law/changes/reforms';
import type { AspectRecord, CostFigure } from '@/law/schema';
import { ALL_CHANGES, changesPath } from '@/links/changes';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { citationWords, columnsOf } from './columns';
import { type FileTable, fileTable } from './table';

/** An aspect of one jurisdiction; no record = it is not known. */
export interface AspectItem {
  jurisdiction: Jurisdiction;
  aspect: AspectRecord['aspect'];
  record: AspectRecord | null;
  /** It was read in a text later than the day of the page. */
  later?: boolean;
}

/** Aspects, a row a jurisdiction and aspect. @param site the site's own address, for links */
export function aspectTable(words: Words, items: readonly AspectItem[], site: string): FileTable {
  const { t, lang } = words;
  const column = columnsOf<AspectItem>(words);
  return fileTable('aspects', t('take.sheet.aspects'), items, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('aspect', 'aspect', ({ aspect }) => t(`vocabulary.aspect.${aspect}`)),
    column('value', 'value', ({ record }) =>
      record ? aspectValueWords(words, record) : t('common.unknown'),
    ),
    column('detail', 'detail', ({ record }) => record?.detail[lang]),
    column('note', 'note', ({ later }) => (later ? t('day.aspects') : null)),
    column('status', 'status', ({ record }) => record && t(`vocabulary.status.${record.status}`)),
    column('sources', 'sources', ({ record }) => record && citationWords(record.sources)),
    column(
      'link',
      'link',
      ({ jurisdiction, aspect }) => `${site}${countryPath(lang, jurisdiction.code)}#${aspect}`,
    ),
  ]);
}

/** Reforms, a row each. */
export function reformTable(
  words: Words,
  reforms: readonly NamedReform[],
  jurisdictions: readonly Jurisdiction[],
  site: string,
): FileTable {
  const { t, lang } = words;
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name[lang]]));
  const column = columnsOf<NamedReform>(words);
  return fileTable('reforms', t('take.sheet.reforms'), reforms, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction),
    column('country', 'country', ({ jurisdiction }) => names.get(jurisdiction)),
    column('date', 'date', ({ date }) => date),
    column('direction', 'direction', ({ direction }) => t(`vocabulary.direction.${direction}`)),
    column('title', 'title', ({ title }) => title[lang]),
    column('detail', 'detail', ({ detail }) => detail[lang]),
    column('status', 'status', ({ status }) => t(`vocabulary.status.${status}`)),
    column('sources', 'sources', ({ sources }) => citationWords(sources)),
    column('record', 'record', ({ id }) => id),
    column(
      'link',
      'link',
      ({ jurisdiction, id }) =>
        `${site}${changesPath(lang, { ...ALL_CHANGES, codes: [jurisdiction] })}#${id}`,
    ),
  ]);
}

/** A cost figure of one jurisdiction. `used` = a sum of the page rests on it; left out where there is no sum. */
export interface FigureItem {
  jurisdiction: Jurisdiction;
  figure: CostFigure;
  used?: boolean;
}

/** Cost figures as the data has them, a row each. */
export function figureTable(words: Words, items: readonly FigureItem[], site: string): FileTable {
  const { t, lang } = words;
  const column = columnsOf<FigureItem>(words);
  return fileTable('figures', t('take.sheet.figures'), items, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('metric', 'metric', ({ figure }) => t(`vocabulary.metric.${figure.metric}`)),
    column('value', 'value', ({ figure }) => figure.value, 'number'),
    column('unit', 'unit', ({ figure }) => figure.unit),
    column('per', 'per', ({ figure }) => figure.per && t(`vocabulary.per.${figure.per}`)),
    column(
      'covers',
      'covers',
      ({ figure }) => figure.covers && t(`vocabulary.covers.${figure.covers}`),
    ),
    column('year', 'year', ({ figure }) => figure.year, 'number'),
    ...(items.some(({ used }) => used !== undefined)
      ? [column('used', 'used', ({ used }) => used, 'boolean')]
      : []),
    column('note', 'note', ({ figure }) => figure.note?.[lang]),
    column('status', 'status', ({ figure }) => t(`vocabulary.status.${figure.status}`)),
    column('sources', 'sources', ({ figure }) => citationWords(figure.sources)),
    column(
      'link',
      'link',
      ({ jurisdiction }) => `${site}${countryPath(lang, jurisdiction.code)}#costs`,
    ),
  ]);
}

/** What the page of a jurisdiction shows besides its rules and limits. */
export function countryRecords(words: Words, country: Country, site: string): FileTable[] {
  const { jurisdiction, aspects, aspectsLater: later, costs } = country;
  const reforms = country.reforms.map((one) => ({ ...one, jurisdiction: jurisdiction.code }));
  return [
    aspectTable(
      words,
      aspects.map((record) => ({ jurisdiction, aspect: record.aspect, record, later })),
      site,
    ),
    reformTable(words, reforms, [jurisdiction], site),
    figureTable(
      words,
      costs.map((figure) => ({ jurisdiction, figure })),
      site,
    ),
  ];
}
