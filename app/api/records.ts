/** From the law's own records to those of the API. */
import type { InForce } from '@/law/date';
import { type Money, unitValueOn } from '@/law/money';
import type { Custody } from '@/law/penalty/custody';
import type { PricedPart, RuleView } from '@/law/rule-view';
import type {
  AspectRecord,
  Citation,
  CostFigure,
  Instrument,
  LegalUnit,
  Reform,
  Source,
  Text,
  Threshold,
} from '@/law/schema';
import type { Force, Status, Subregion } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type {
  ApiAspect,
  ApiCitation,
  ApiCost,
  ApiCustody,
  ApiInstrument,
  ApiJurisdiction,
  ApiPenaltyPart,
  ApiReform,
  ApiRule,
  ApiSource,
  ApiText,
  ApiThreshold,
  EvidenceCounts,
} from './schemas';

/** What the records of one answer have in common. */
export interface RecordContext {
  /** YYYY-MM-DD: the day of the law that is asked about */
  day: string;
  /** where the site is reached from outside, without a slash at its end */
  site: string;
  instruments: ReadonlyMap<string, Instrument>;
  units: ReadonlyMap<string, LegalUnit>;
  /** Names that records had in earlier versions of the data, by the name of today. */
  earlierNames: ReadonlyMap<string, readonly string[]>;
}

const aliasesOf = ({ earlierNames }: Pick<RecordContext, 'earlierNames'>, id: string): string[] => [
  ...(earlierNames.get(id) ?? []),
];

/** The address of a jurisdiction's page, at one of its records or parts, in both languages. */
function pageOf({ site }: Pick<RecordContext, 'site'>, code: string, place?: string): ApiText {
  const at = (lang: 'en' | 'ru') =>
    `${site}${countryPath(lang, code)}${place ? `#${encodeURIComponent(place)}` : ''}`;
  return { en: at('en'), ru: at('ru') };
}

export const citationRecords = (citations: readonly Citation[]): ApiCitation[] =>
  citations.map(({ source, locator }) => ({ source, locator: locator ?? null }));

const evidence = ({ sources, status }: { sources: readonly Citation[]; status: Status }) => ({
  status,
  sources: citationRecords(sources),
});

export function jurisdictionRecord(
  context: Pick<RecordContext, 'site'>,
  one: { code: string; name: Text; subregion: Subregion; currency: string; summary: Text },
  counts: EvidenceCounts,
  questions: readonly { en: string; ru: string | null }[],
): ApiJurisdiction {
  return {
    code: one.code,
    name: one.name,
    subregion: one.subregion,
    currency: one.currency,
    summary: one.summary,
    evidence: counts,
    open_questions: questions.map(({ en, ru }) => (ru ? { en, ru } : { en })),
    page: pageOf(context, one.code),
  };
}

function instrumentRecord(instrument: Instrument | null | undefined): ApiInstrument | null {
  if (!instrument) return null;
  const { id, title, kind, number, adopted, as_of, url } = instrument;
  return {
    id,
    title: { en: title.en, ru: title.ru },
    title_original: title.original ?? null,
    kind,
    number: number ?? null,
    adopted: adopted ?? null,
    as_of: as_of ?? null,
    url: url ?? null,
  };
}

const moneyRecord = (money: Money | null) =>
  money && {
    local: money.local,
    euros: money.euros && { amount: money.euros.amount, rate_date: money.euros.rateDate },
  };

function partRecord({ units, day }: RecordContext, part: PricedPart): ApiPenaltyPart {
  const unit = part.unit ? units.get(part.unit) : undefined;
  const value = unit && unitValueOn(unit, day);
  return {
    kind: part.kind,
    min: part.min ?? null,
    max: part.max ?? null,
    unit: part.unit ?? null,
    unit_name: part.unitName,
    unit_value: value
      ? {
          value: value.value,
          currency: value.currency,
          valid_from: value.valid_from ?? null,
          ...evidence(value),
        }
      : null,
    min_money: moneyRecord(part.minMoney),
    max_money: moneyRecord(part.maxMoney),
    optional: part.optional ?? false,
    note: part.note ?? null,
  };
}

export const custodyRecord = ({
  possible,
  minDays,
  maxDays,
  life,
  death,
}: Custody): ApiCustody => ({
  possible,
  min_days: minDays,
  max_days: maxDays,
  life,
  death,
});

export function ruleRecord(context: RecordContext, view: RuleView): ApiRule {
  const { rule } = view;
  return {
    id: rule.id,
    jurisdiction: view.jurisdiction,
    offence: rule.offence,
    conduct: rule.conduct,
    regime: rule.regime,
    instrument: instrumentRecord(view.instrument),
    article: rule.provision?.article ?? null,
    paragraph: rule.provision?.paragraph ?? null,
    quantity: rule.quantity,
    quantity_label: rule.quantity_label ?? null,
    substances: rule.substances,
    circumstances: rule.circumstances,
    match: rule.match ?? 'any',
    territory: rule.territory ?? null,
    description: rule.description,
    penalties: view.alternatives.map((parts) => ({
      all_of: parts.map((part) => partRecord(context, part)),
    })),
    custody: custodyRecord(view.custody),
    exemption: rule.exemption ?? null,
    valid_from: rule.valid_from ?? null,
    valid_to: rule.valid_to ?? null,
    in_force: view.inForce,
    ...evidence(rule),
    page: {
      en: context.site + countryPath('en', view.jurisdiction, rule.id),
      ru: context.site + countryPath('ru', view.jurisdiction, rule.id),
    },
  };
}

/**
 * @param force its weight for a court, see forceOf()
 * @param standing whether it is in force on the day, see KnownSince
 */
export function thresholdRecord(
  context: RecordContext,
  jurisdiction: string,
  { id, threshold, force }: { id: string; threshold: Threshold; force: Force },
  standing: InForce,
): ApiThreshold {
  return {
    id,
    aliases: aliasesOf(context, id),
    jurisdiction,
    substance: threshold.substance,
    tier: threshold.tier,
    from: threshold.from,
    to: threshold.to,
    from_included: threshold.from_included ?? null,
    to_included: threshold.to_included ?? null,
    unit: threshold.unit,
    basis: threshold.basis,
    instrument: instrumentRecord(
      threshold.instrument ? context.instruments.get(threshold.instrument) : null,
    ),
    place: threshold.place ?? null,
    force,
    note: threshold.note ?? null,
    valid_from: threshold.valid_from ?? null,
    valid_to: threshold.valid_to ?? null,
    in_force: standing,
    ...evidence(threshold),
    page: pageOf(context, jurisdiction, id),
  };
}

export function aspectRecord(
  context: Pick<RecordContext, 'site'>,
  jurisdiction: string,
  record: AspectRecord,
): ApiAspect {
  return {
    id: `${jurisdiction}-${record.aspect}`,
    jurisdiction,
    aspect: record.aspect,
    value: record.value,
    value_ru: record.value_ru ?? null,
    ways: record.ways ?? null,
    detail: record.detail,
    ...evidence(record),
    page: pageOf(context, jurisdiction, record.aspect),
  };
}

export function reformRecord(
  context: Pick<RecordContext, 'site' | 'earlierNames'>,
  jurisdiction: string,
  { id, date, title, detail, direction, ...rest }: Reform & { id: string },
): ApiReform {
  const page = pageOf(context, jurisdiction, id);
  const aliases = aliasesOf(context, id);
  return { id, aliases, jurisdiction, date, title, detail, direction, ...evidence(rest), page };
}

export function costRecord(
  context: Pick<RecordContext, 'site' | 'earlierNames'>,
  jurisdiction: string,
  { id, metric, value, unit, per, covers, year, note, ...rest }: CostFigure & { id: string },
): ApiCost {
  return {
    id,
    aliases: aliasesOf(context, id),
    jurisdiction,
    metric,
    value,
    unit,
    per: per ?? null,
    covers: covers ?? null,
    year,
    note: note ?? null,
    ...evidence(rest),
    page: pageOf(context, jurisdiction, id),
  };
}

/** @param counts how many records of each status rest on the source */
export function sourceRecord(
  context: Pick<RecordContext, 'site'>,
  jurisdiction: string,
  source: Source,
  counts: EvidenceCounts,
): ApiSource {
  return {
    id: source.id,
    jurisdiction,
    title: source.title,
    kind: source.kind,
    publisher: source.publisher ?? null,
    url: source.url ?? null,
    language: source.language ?? null,
    published: source.published ?? null,
    retrieved: source.retrieved ?? null,
    text_of: source.text_of ?? null,
    text_kind: source.text_kind ?? null,
    evidence: counts,
    page: pageOf(context, jurisdiction, source.id),
  };
}
