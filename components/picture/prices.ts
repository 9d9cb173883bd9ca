/** Bars of the price of prison and the price of freedom. */

import type { CostsOf } from '@/db/queries/costs';
import { byRatio } from '@/law/costs/sheet';
import type { Words } from '@/messages';
import { capital } from '@/words/capital';
import { missingWords, timesWords, yearsWords } from '@/words/costs';
import { wholeEuros } from '@/words/money';
import { type EuroScale, euroScale, stretches } from '../costs/layout';
import type { Chart, PictureRow, Span } from './model';

type Sheet = CostsOf['sheet'];

const prisonSpan = ({ prisonEuros, prison, assumptions }: Sheet, scale: EuroScale): Span[] =>
  prisonEuros === null
    ? []
    : [
        {
          from: 0,
          to: scale.at(prisonEuros * assumptions.years),
          look: 'prison',
          unverified: prison.price?.record?.status === 'recalled',
        },
      ];

const freedomSpans = (sheet: Sheet, scale: EuroScale): Span[] =>
  stretches(sheet, scale).map(({ service, from, width, unverified }) => ({
    from,
    to: from + width,
    look: service,
    unverified,
  }));

const ticksOf = (words: Words, scale: EuroScale) =>
  scale.ticks.map((tick) => ({ at: scale.at(tick), text: wholeEuros(words, tick) }));

const keyOf = ({ t }: Words, { assumptions }: Sheet): Chart['key'] => [
  { look: 'prison', text: t('costs.prison') },
  ...assumptions.services.map((look) => ({ look, text: t(`costs.service.${look}`) })),
];

/** Both prices of every jurisdiction, the highest ratio first; apart, those with something missing. */
export function pricesChart(words: Words, rows: readonly CostsOf[]): Chart {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const byName = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  const rowOf = new Map(byName.map((row) => [row.sheet, row]));
  const sheets = byName.map(({ sheet }) => sheet);
  const years = sheets[0]?.assumptions.years ?? 1;
  const scale = euroScale(sheets, years);
  const pictured = (own: readonly Sheet[]) =>
    own.flatMap((sheet) => {
      const row = rowOf.get(sheet);
      return row ? [bothPrices(words, row, scale)] : [];
    });
  const { full, partial } = byRatio(sheets);
  return {
    measure: t('take.prices', { n: years }),
    note: t('take.pricesNote'),
    ticks: ticksOf(words, scale),
    ...(sheets[0] && { key: keyOf(words, sheets[0]) }),
    rows: pictured(full),
    unknown: pictured(partial),
  };
}

function bothPrices(words: Words, { jurisdiction, sheet }: CostsOf, scale: EuroScale): PictureRow {
  const { t } = words;
  const { prisonEuros, freedomEuros, ratio, complete, assumptions, status, years } = sheet;
  const amount = (known: number | null) =>
    known === null ? t('costs.notKnown') : wholeEuros(words, known * assumptions.years);
  return {
    name: jurisdiction.name[words.lang],
    word: [
      t('take.bothPrices', { prison: amount(prisonEuros), freedom: amount(freedomEuros) }),
      ...(complete || freedomEuros === null ? [] : [t('costs.asKnown')]),
      yearsWords(years),
    ]
      .filter(Boolean)
      .join('; '),
    bar: { lanes: [prisonSpan(sheet, scale), freedomSpans(sheet, scale)] },
    value: ratio === null ? t('take.noRatio') : timesWords(words, ratio),
    status,
  };
}

/** The prices of one jurisdiction: prison, freedom, and each service of it. */
export function sheetChart(words: Words, { sheet }: CostsOf): Chart {
  const { t } = words;
  const { years } = sheet.assumptions;
  const scale = euroScale([sheet], years);
  const spans = new Map(freedomSpans(sheet, scale).map((span) => [span.look, span]));
  const amount = (known: number | null) =>
    known === null ? t('costs.notKnown') : wholeEuros(words, known * years);
  const yearOf = ({ price, missing }: Sheet['prison']) =>
    missing
      ? t(`costs.reason.${missing}`)
      : price?.record
        ? String(price.record.year)
        : t('take.ownFigure');
  return {
    measure: t('take.onePrice', { n: years }),
    note: sheet.missing.length
      ? t('costs.missingList', { list: missingWords(words, sheet) })
      : t('take.sheetNote'),
    ticks: ticksOf(words, scale),
    key: keyOf(words, sheet) ?? [],
    rows: [
      {
        name: t('costs.prison'),
        word: yearOf(sheet.prison),
        bar: { lanes: [prisonSpan(sheet, scale)] },
        value: amount(sheet.prisonEuros),
        status: sheet.prison.missing ? null : (sheet.prison.price?.record?.status ?? null),
      },
      {
        name: t('costs.freedom'),
        word: sheet.complete ? t('take.sumOf') : t('costs.asKnown'),
        bar: { lanes: [freedomSpans(sheet, scale)] },
        value: amount(sheet.freedomEuros),
        status: sheet.linesStatus,
      },
      ...sheet.lines.map((line): PictureRow => {
        const span = spans.get(line.service);
        const width = span ? span.to - span.from : 0;
        return {
          name: capital(words, t(`costs.short.${line.service}`)),
          word: yearOf(line),
          bar: { lanes: [span ? [{ ...span, from: 0, to: width }] : []] },
          value: amount(line.euros),
          status: line.missing ? null : (line.price?.record?.status ?? null),
        };
      }),
    ],
    unknown: [],
  };
}
