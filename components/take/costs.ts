/** Both prices as tables: the results by the chosen assumptions, the assumptions, the figures they rest on. */
import type { CostsOf } from '@/db/queries/costs';
import type { Found } from '@/law/costs/figures';
import { PRICED, SERVICES } from '@/law/costs/services';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { missingWords, sentenceWords } from '@/words/costs';
import { legalMoney } from '@/words/money';
import { columnsOf } from './columns';
import { type FigureItem, figureTable } from './records';
import { type FileTable, fileTable, type Value } from './table';

/** Whole euros: what is computed from estimates has no cents. */
const times = (amount: number | null | undefined, n: number) =>
  amount == null ? null : Math.round(amount * n);

/** A product of two estimates, to three digits. */
const rough = (amount: number) => Number(amount.toPrecision(3));

/** Results, a row a jurisdiction: amounts in whole euros for one person and the chosen years. */
export function priceTable(
  words: Words,
  rows: readonly CostsOf[],
  view: Pick<CostsView, 'assumptions'>,
  site: string,
): FileTable {
  const { t, lang } = words;
  const { years, services, sentence } = view.assumptions;
  const column = columnsOf<CostsOf>(words);
  const yearOf = ({ price }: Found) => price?.record?.year;
  const statusOf = ({ price }: Found) =>
    price && (price.record ? t(`vocabulary.status.${price.record.status}`) : t('take.ownFigure'));
  const lineOf = ({ sheet }: CostsOf, service: string) =>
    sheet.lines.find((line) => line.service === service);
  const named = (label: string, what: string) => t('take.of', { label, what });
  return fileTable('prices', t('take.sheet.prices'), rows, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('years', 'years', () => years, 'number'),
    column('prison_euros', 'prison', ({ sheet }) => times(sheet.prisonEuros, years), 'number'),
    column('prison_year', 'prisonYear', ({ sheet }) => yearOf(sheet.prison), 'number'),
    column('prison_status', 'prisonStatus', ({ sheet }) => statusOf(sheet.prison)),
    column('freedom_euros', 'freedom', ({ sheet }) => times(sheet.freedomEuros, years), 'number'),
    ...SERVICES.filter((service) => services.includes(service)).flatMap((service) => {
      const name = t(`costs.service.${service}`);
      const own = (
        key: string,
        label: string,
        type: 'number' | 'text',
        value: (line: CostsOf['sheet']['lines'][number]) => Value | undefined,
      ) => ({
        key: `${service}_${key}`,
        label,
        type,
        value: (row: CostsOf) => {
          const line = lineOf(row, service);
          return line && value(line);
        },
      });
      return [
        own('euros', name, 'number', ({ euros }) => times(euros, years)),
        own('year', named(name, t('take.column.year')), 'number', yearOf),
        own('status', named(name, t('take.column.status')), 'text', statusOf),
      ];
    }),
    column('ratio', 'ratio', ({ sheet }) => sheet.ratio && rough(sheet.ratio), 'number'),
    column(
      'difference_euros',
      'difference',
      ({ sheet }) => times(sheet.difference, years),
      'number',
    ),
    column('complete', 'complete', ({ sheet }) => sheet.complete, 'boolean'),
    column('missing', 'missing', ({ sheet }) =>
      sheet.missing.length ? missingWords(words, sheet) : null,
    ),
    column('people', 'people', ({ sheet }) => sheet.people.people, 'number'),
    column('people_year', 'peopleYear', ({ sheet }) => sheet.people.record?.year, 'number'),
    column('people_status', 'peopleStatus', ({ sheet: { people } }) =>
      people.record
        ? t(`vocabulary.status.${people.record.status}`)
        : people.people === null
          ? null
          : t('take.ownFigure'),
    ),
    column(
      'people_prison_euros_a_year',
      'total',
      ({ sheet: { people, prisonEuros } }) =>
        people.people === null || prisonEuros === null ? null : rough(prisonEuros * people.people),
      'number',
    ),
    column('possession', 'possession', ({ sheet }) => sheet.possession.people, 'number'),
    column(
      'possession_year',
      'possessionYear',
      ({ sheet }) => sheet.possession.record?.year,
      'number',
    ),
    ...(sentence
      ? [
          column(
            'sentence_from_euros',
            'sentenceFrom',
            (row) => times(row.sheet.sentenceCost?.from, 1),
            'number',
          ),
          column(
            'sentence_to_euros',
            'sentenceTo',
            (row) => times(row.sheet.sentenceCost?.to, 1),
            'number',
          ),
        ]
      : []),
    column(
      'status',
      'status',
      ({ sheet }) => sheet.status && t(`vocabulary.status.${sheet.status}`),
    ),
    column(
      'link',
      'page',
      ({ jurisdiction: { code } }) => site + costsPath(lang, { ...view, code }),
    ),
  ]);
}

/** The reader's assumptions, a row each. */
export function assumptionTable(words: Words, { assumptions }: CostsView): FileTable {
  const { t } = words;
  const { years, services, shares, sentence, own, ownPeople } = assumptions;
  const items: [string, string, Value][] = [
    ['years', t('costs.years'), years],
    ...services.map((service): [string, string, Value] => [
      `share_${service}`,
      t('costs.shareOf', { service: t(`costs.service.${service}`) }),
      shares[service] ?? 100,
    ]),
    ...(sentence
      ? [
          ['sentence', t('costs.sentence'), sentenceWords(words, sentence)] as [
            string,
            string,
            Value,
          ],
        ]
      : []),
    ...PRICED.flatMap((what): [string, string, Value][] => {
      const figure = own[what];
      return figure
        ? [
            [
              `own_${what}`,
              t(`costs.priced.${what}`),
              legalMoney(words, figure.value, figure.currency),
            ],
          ]
        : [];
    }),
    ...(ownPeople === null
      ? []
      : [['own_people', t('costs.peopleField'), ownPeople] as [string, string, Value]]),
  ];
  const column = columnsOf<(typeof items)[number]>(words);
  return {
    ...fileTable('assumptions', t('take.sheet.assumptions'), items, [
      column('assumption', 'id', ([key]) => key),
      column('meaning', 'title', ([, label]) => label),
      column('value', 'value', ([, , value]) => value),
    ]),
    apart: true,
  };
}

/** Every figure of the jurisdictions, with whether a price or total above rests on it. */
export function usedFigureTable(
  words: Words,
  rows: readonly CostsOf[],
  figuresOf: (code: string) => readonly FigureItem['figure'][],
  site: string,
): FileTable {
  const items = rows.flatMap(({ jurisdiction, sheet }) => {
    const used = new Set([
      ...[sheet.prison, ...sheet.lines].flatMap(({ price, missing }) =>
        missing ? [] : (price?.record ?? []),
      ),
      ...(sheet.people.record ? [sheet.people.record] : []),
    ]);
    return figuresOf(jurisdiction.code).map((figure) => ({
      jurisdiction,
      figure,
      used: used.has(figure),
    }));
  });
  return { ...figureTable(words, items, site), apart: true };
}
