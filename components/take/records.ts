/** Aspects, reforms, cost figures, acts, values of units and open questions as tables. */
import type { Country } from '@/db/queries/country';
import type { Jurisdiction } from '@/db/queries/records';
import type { NamedReform } from '@/law/changes/reforms';
import { dataLanguage } from '@/law/language';
import type { AspectRecord, CostFigure } from '@/law/schema';
import { ALL_CHANGES, changesPath } from '@/links/changes';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { columnsOf } from './columns';
import { comparatorTable } from './comparators';
import { evidenceColumns, fieldColumns } from './fields';
import { type FileTable, fileTable } from './table';

/** An aspect of one jurisdiction; no record = it is not known. */
export interface AspectItem {
  jurisdiction: Jurisdiction;
  aspect: AspectRecord['aspect'];
  record: AspectRecord | null;
  /** It was read in a text later than the day of the page. */
  later?: boolean;
}

/** Which jurisdiction a row is of. */
function placeColumns<Item>(words: Words, of: (item: Item) => Pick<Jurisdiction, 'code' | 'name'>) {
  const column = columnsOf<Item>(words);
  return [
    column('jurisdiction', 'code', (item) => of(item).code),
    column('country', 'country', (item) => of(item).name[words.lang]),
  ];
}

/** Aspects, a row a jurisdiction and aspect. @param site the site's own address, for links */
export function aspectTable(words: Words, items: readonly AspectItem[], site: string): FileTable {
  const { t, lang } = words;
  const column = columnsOf<AspectItem>(words);
  const recordOf = ({ record }: AspectItem) => record;
  return fileTable('aspects', t('take.sheet.aspects'), items, [
    ...placeColumns<AspectItem>(words, ({ jurisdiction }) => jurisdiction),
    ...fieldColumns(words, 'aspect', recordOf, {
      aspect: [column('aspect', 'aspect', ({ aspect }) => t(`vocabulary.aspect.${aspect}`))],
      value: [
        column('value', 'value', ({ record }) =>
          record ? aspectValueWords(words, record) : t('common.unknown'),
        ),
      ],
      // The value stands in the reader's language.
      value_ru: [],
    }),
    column('note', 'note', ({ later }) => (later ? t('day.aspects') : null)),
    ...evidenceColumns(words, 'aspect', recordOf, ({ jurisdiction }) => jurisdiction.code),
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
    ...fieldColumns(words, 'reform', (reform: NamedReform) => reform),
    ...evidenceColumns<NamedReform>(
      words,
      'reform',
      (reform) => reform,
      ({ jurisdiction }) => jurisdiction,
    ),
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
  const figureOf = ({ figure }: FigureItem) => figure;
  return fileTable('figures', t('take.sheet.figures'), items, [
    ...placeColumns<FigureItem>(words, ({ jurisdiction }) => jurisdiction),
    ...fieldColumns(words, 'cost', figureOf),
    ...(items.some(({ used }) => used !== undefined)
      ? [column('used', 'used', ({ used }) => used, 'boolean')]
      : []),
    ...evidenceColumns(words, 'cost', figureOf, ({ jurisdiction }) => jurisdiction.code),
    column(
      'link',
      'link',
      ({ jurisdiction }) => `${site}${countryPath(lang, jurisdiction.code)}#costs`,
    ),
  ]);
}

/** The acts of one jurisdiction. */
function instrumentTable(words: Words, { jurisdiction, instruments }: Country): FileTable {
  const { t, lang } = words;
  const items = [...instruments.values()].map((record) => ({ jurisdiction, record }));
  type Item = (typeof items)[number];
  const column = columnsOf<Item>(words);
  return fileTable('instruments', t('take.sheet.instruments'), items, [
    ...placeColumns<Item>(words, () => jurisdiction),
    ...fieldColumns<Item, 'instrument'>(words, 'instrument', ({ record }) => record, {
      title: [
        column('title', 'title', ({ record }) => record.title[lang]),
        column('title_original', 'originalTitle', ({ record }) => record.title.original),
      ],
    }),
    column('record', 'record', ({ record }) => record.id),
  ]);
}

/** What the legal units of one jurisdiction are worth, a row a value. */
function unitTable(words: Words, { jurisdiction, units }: Country): FileTable {
  const { t, lang } = words;
  const items = units.flatMap((unit) =>
    unit.values.map((value) => ({ jurisdiction, unit, record: value })),
  );
  type Item = (typeof items)[number];
  const column = columnsOf<Item>(words);
  return fileTable('units', t('take.sheet.units'), items, [
    ...placeColumns<Item>(words, () => jurisdiction),
    column('name', 'unit', ({ unit }) => unit.name[lang]),
    ...fieldColumns<Item, 'unit-value'>(words, 'unit-value', ({ record }) => record),
    ...evidenceColumns<Item>(
      words,
      'unit-value',
      ({ record }) => record,
      () => jurisdiction.code,
    ),
  ]);
}

/** What is not known of one jurisdiction; a question without Russian stands in English. */
function questionTable(words: Words, { jurisdiction, questions }: Country): FileTable {
  const { t, lang } = words;
  type Item = (typeof questions)[number];
  return fileTable('questions', t('take.sheet.questions'), questions, [
    ...placeColumns<Item>(words, () => jurisdiction),
    columnsOf<Item>(words)(
      'question',
      'question',
      ({ en, ru }) => (dataLanguage(lang) === 'ru' && ru) || en,
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
    comparatorTable(words, country.comparators, [jurisdiction], site),
    instrumentTable(words, country),
    unitTable(words, country),
    questionTable(words, country),
  ];
}
