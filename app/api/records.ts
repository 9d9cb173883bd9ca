/** From the law's own records to those of the API. */
import type { z } from 'zod';
import type { ComparatorView } from '@/law/comparator-view';
import { type InForce, inForce } from '@/law/date';
import type { Period } from '@/law/known-since';
import { type Money, unitValueOn } from '@/law/money';
import type { PricedPart, PunishmentView } from '@/law/punishment-view';
import {
  type Evidenced,
  isEvidenced,
  RECORDS,
  type RecordKind,
  type RecordOf,
  recordId,
  rowOf,
} from '@/law/records';
import { instrumentSchema } from '@/law/records/instrument';
import { penaltyPartSchema } from '@/law/records/penalty';
import { unitValueSchema } from '@/law/records/unit';
import type { RuleView } from '@/law/rule-view';
import type { RangeCustody } from '@/law/scenario/range';
import type {
  Citation,
  Instrument,
  LegalUnit,
  PenaltyPart,
  Provision,
  Source,
  Text,
  Threshold,
} from '@/law/schema';
import type { Force, Language, Subregion } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import { recordPath } from '@/links/record';
import { type Words, wordsIn } from '@/messages';
import { type ApiBase, type apiCitation, isDated, isNamedByContent, told } from './fields';
import type {
  ApiComparator,
  ApiInstrument,
  ApiJurisdiction,
  ApiPenaltyPart,
  ApiRule,
  ApiSource,
  ApiText,
  ApiThreshold,
  EvidenceCounts,
} from './schemas';

/** What every record of an answer needs beside itself. */
interface BaseContext {
  /** YYYY-MM-DD: the day of the law that is asked about */
  day: string;
  /** where the site is reached from outside, without a slash at its end */
  site: string;
  /** Names that records had in earlier versions of the data, by the name of today. */
  earlierNames: ReadonlyMap<string, readonly string[]>;
}

/** What the records of one answer have in common. */
export interface RecordContext extends BaseContext {
  instruments: ReadonlyMap<string, Instrument>;
  units: ReadonlyMap<string, LegalUnit>;
}

/** The address of a page in both languages. */
export const inBoth = (
  { site }: Pick<RecordContext, 'site'>,
  path: (lang: Language) => string,
): ApiText => both(({ lang }) => site + path(lang));

/** A text in the languages of the data. */
export const both = (write: (words: Words) => string): ApiText => ({
  en: write(wordsIn('en')),
  ru: write(wordsIn('ru')),
});

export const citationRecords = (citations: readonly Citation[]): z.output<typeof apiCitation>[] =>
  citations.map(({ source, locator }) => ({ source, locator: locator ?? null }));

const evidence = ({ sources, status }: Evidenced) => ({
  status,
  sources: citationRecords(sources),
});

/**
 * A record with all that its kind has in common with others: name, plain fields, whether it is in force, evidence, page.
 * What has a shape of its own is added by who asks.
 */
export function baseRecord<K extends RecordKind>(
  context: BaseContext,
  kind: K,
  jurisdiction: string,
  record: RecordOf<K>,
): ApiBase<K> {
  const row = rowOf(record);
  const id = recordId(kind, row, { code: jurisdiction });
  return {
    id,
    ...(isNamedByContent(kind) ? { aliases: [...(context.earlierNames.get(id) ?? [])] } : {}),
    jurisdiction,
    ...told(kind, RECORDS[kind].schema, row),
    ...(isDated(kind) ? { in_force: inForce(row as Period, context.day) } : {}),
    ...(isEvidenced(kind) ? evidence(row as unknown as Evidenced) : {}),
    page: inBoth(context, (lang) => recordPath(lang, { kind, id })),
  } as unknown as ApiBase<K>;
}

export function jurisdictionRecord(
  context: Pick<RecordContext, 'site'>,
  one: { code: string; name: Text; subregion: Subregion; currency: string; summary: Text },
  counts: Record<'evidence' | 'comparator_evidence', EvidenceCounts>,
  questions: readonly { en: string; ru: string | null }[],
): ApiJurisdiction {
  return {
    code: one.code,
    name: one.name,
    subregion: one.subregion,
    currency: one.currency,
    summary: one.summary,
    ...counts,
    open_questions: questions.map(({ en, ru }) => (ru ? { en, ru } : { en })),
    page: inBoth(context, (lang) => countryPath(lang, one.code)),
  };
}

export function instrumentRecord(instrument: Instrument | null | undefined): ApiInstrument | null {
  if (!instrument) return null;
  const { id, title } = instrument;
  return {
    id,
    ...told('instrument', instrumentSchema, instrument),
    title: { en: title.en, ru: title.ru },
    title_original: title.original ?? null,
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
    ...told<PenaltyPart>('penalty', penaltyPartSchema, part),
    unit_name: part.unitName,
    unit_value: value
      ? { ...told('unit-value', unitValueSchema, value), ...evidence(value) }
      : null,
    min_money: moneyRecord(part.minMoney),
    max_money: moneyRecord(part.maxMoney),
    optional: part.optional ?? false,
  };
}

export const custodyRecord = <Of extends RangeCustody>(custody: Of) => ({
  possible: custody.possible,
  min_days: custody.minDays,
  max_days: custody.maxDays,
  life: custody.life as Of['life'],
  death: custody.death as Of['death'],
});

/** Where a record stands in the law, what it threatens, and whether it is in force. */
function punishmentRecord(
  context: RecordContext,
  view: PunishmentView,
  provision: Provision | null,
) {
  return {
    instrument: instrumentRecord(view.instrument),
    article: provision?.article ?? null,
    paragraph: provision?.paragraph ?? null,
    penalties: view.alternatives.map((parts) => ({
      all_of: parts.map((part) => partRecord(context, part)),
    })),
    custody: custodyRecord(view.custody),
    in_force: view.inForce,
  };
}

export function ruleRecord(context: RecordContext, view: RuleView): ApiRule {
  const { rule } = view;
  return {
    ...baseRecord(context, 'rule', view.jurisdiction, rule),
    ...punishmentRecord(context, view, rule.provision),
    match: rule.match ?? 'any',
  };
}

export function comparatorRecord(context: RecordContext, view: ComparatorView): ApiComparator {
  const { comparator } = view;
  return {
    ...baseRecord(context, 'comparator', view.jurisdiction, comparator),
    ...punishmentRecord(context, view, comparator.provision),
  };
}

/**
 * @param force its weight for a court, see forceOf()
 * @param standing whether it is in force on the day, see KnownSince
 */
export function thresholdRecord(
  context: RecordContext,
  jurisdiction: string,
  { threshold, force }: { threshold: Threshold; force: Force },
  standing: InForce,
): ApiThreshold {
  const { instrument } = threshold;
  return {
    ...baseRecord(context, 'threshold', jurisdiction, threshold),
    instrument: instrumentRecord(instrument ? context.instruments.get(instrument) : null),
    force,
    in_force: standing,
  };
}

/** @param counts how many records of each status rest on the source */
export function sourceRecord(
  context: BaseContext,
  jurisdiction: string,
  source: Source,
  counts: EvidenceCounts,
): ApiSource {
  return { ...baseRecord(context, 'source', jurisdiction, source), evidence: counts };
}
