/** Bars of the limits of one substance on a logarithmic scale of grams. */
import type { CountryLimits, SubstanceLimits } from '@/db/queries/thresholds';
import { TIERS, weakest } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { amountWords, limitWords } from '@/words/limit';
import { firstLimit, gramScale, type Lane, lanesOf, tierStep } from '../thresholds/layout';
import type { Look } from './looks';
import type { Chart, PictureRow, Span } from './model';

/**
 * The limits in grams, a row a table of limits, the smallest first limit on top; apart, the jurisdictions without
 * one. @returns null when no jurisdiction has one
 */
export function limitChart(words: Words, { countries }: SubstanceLimits): Chart | null {
  const { t, lang } = words;
  const scale = gramScale(countries.flatMap(({ rows }) => rows));
  if (!scale) return null;
  const collator = new Intl.Collator(lang);
  const sorted = [...countries].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  const drawn = sorted
    .map((country) => ({ ...country, lanes: lanesOf(country.rows, scale) }))
    .filter(({ lanes }) => lanes.length > 0)
    .sort((a, b) => firstLimit(a.rows) - firstLimit(b.rows));
  return {
    measure: t('take.limits'),
    note: t('take.limitsNote'),
    ticks: scale.decades.map((grams) => ({
      at: scale.at(grams),
      text: amountWords(words, { value: grams, unit: 'g' }),
    })),
    key: TIERS.filter((tier) => tier !== 'any').map((tier) => ({
      look: lookOf(tierStep(tier)),
      text: `${tierStep(tier)} ${t(`vocabulary.tier.${tier}`)}`,
    })),
    rows: drawn.flatMap(({ jurisdiction, lanes }) =>
      lanes.map((lane) => laneRow(words, jurisdiction.name[lang], lane)),
    ),
    unknown: sorted
      .filter(({ rows }) => !rows.some(({ threshold }) => threshold.unit === 'g'))
      .map((country) => without(words, country)),
  };
}

const lookOf = (step: number) => `step-${Math.min(4, step) as 0 | 1 | 2 | 3 | 4}` satisfies Look;

function laneRow(words: Words, name: string, { segments }: Lane): PictureRow {
  const { t } = words;
  const [{ row }] = segments;
  const first =
    segments.find(({ row: { threshold } }) => threshold.from || threshold.to) ?? segments[0];
  return {
    name,
    word: [
      t(`vocabulary.basis.${row.threshold.basis}`),
      ...(row.threshold.place ? [t(`vocabulary.place.${row.threshold.place}`)] : []),
      ...new Set(segments.map((segment) => t(`vocabulary.force.${segment.row.force}`))),
    ].join(' · '),
    bar: { lanes: [segments.map((segment) => spanOf(words, segment))] },
    value: limitWords(words, first.row.threshold),
    status: weakest(segments.map((segment) => segment.row.threshold.status)),
  };
}

function spanOf({ t, lang }: Words, { row, from, to, open }: Lane['segments'][number]): Span {
  const { tier, status } = row.threshold;
  const step = tierStep(tier);
  return {
    from,
    to,
    open,
    look: lookOf(step),
    label: {
      long: `${step} ${row.term?.[lang] ?? t(`thresholds.short.${tier}`)}`,
      short: String(step),
    },
    unverified: status === 'recalled',
  };
}

/** A jurisdiction whose law sets no number in grams, or whose numbers were not found. */
function without({ t, lang }: Words, { jurisdiction, basis, rows }: CountryLimits): PictureRow {
  const none = basis?.value === 'none';
  return {
    name: jurisdiction.name[lang],
    word: t(rows.length ? 'thresholds.otherUnits' : none ? 'take.noNumber' : 'take.notFound'),
    bar: { lanes: [[]] },
    value: '',
    status: none ? basis.status : null,
  };
}
