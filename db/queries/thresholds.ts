import { inForce, today } from '@/law/date';
import type { AspectRecord, Instrument, Source } from '@/law/schema';
import { type ThresholdView, viewThresholds } from '@/law/threshold-view';
import { SUBSTANCES, type Substance } from '@/law/vocabulary';
import {
  aspects,
  instruments,
  type Jurisdiction,
  jurisdictions,
  sources,
  thresholds,
} from './records';

/** A substance and the number of jurisdictions that have limits for it in force. */
export interface SubstanceCount {
  substance: Substance;
  countries: number;
}

/** One jurisdiction on the page of a substance. */
export interface CountryLimits {
  jurisdiction: Jurisdiction;
  /** In force, or perhaps in force, on the day; empty = no limit for the substance is recorded. */
  rows: ThresholdView[];
  /** How quantity is measured, or what decides instead of numbers. */
  basis: AspectRecord | null;
  /** Whether limits for other substances are recorded. */
  otherSubstances: boolean;
}

export interface SubstanceLimits {
  substance: Substance;
  day: string;
  today: string;
  countries: CountryLimits[];
  instruments: Map<string, Instrument>;
  sources: Map<string, Source>;
}

/** Every substance of the vocabulary, those with the most countries first. */
export function substanceCounts(day: string): SubstanceCount[] {
  const byCode = [...thresholds().values()];
  return SUBSTANCES.map((substance) => ({
    substance,
    countries: byCode.filter((rows) =>
      rows.some((row) => row.substance === substance && inForce(row, day) !== 'no'),
    ).length,
  })).sort((a, b) => b.countries - a.countries);
}

/** The limits of one substance in every jurisdiction, by code. */
export function substanceLimits(substance: Substance, day: string): SubstanceLimits {
  const rowsByCode = thresholds();
  const aspectsByCode = aspects();
  const known = instruments();
  const read = sources();
  const countries = jurisdictions().map((jurisdiction): CountryLimits => {
    const { code } = jurisdiction;
    const own = rowsByCode.get(code) ?? [];
    const law = {
      code,
      thresholds: own,
      aspects: aspectsByCode.get(code) ?? [],
      instruments: [...known.values()].filter(({ id }) => id.startsWith(`${code}-`)),
      sources: [...read.values()].filter(({ id }) => id.startsWith(`${code}-`)),
    };
    return {
      jurisdiction,
      rows: viewThresholds(law, substance, day),
      basis: law.aspects.find(({ aspect }) => aspect === 'threshold-basis') ?? null,
      otherSubstances: own.some((row) => row.substance !== substance && inForce(row, day) !== 'no'),
    };
  });
  return { substance, day, today: today(), countries, instruments: known, sources: read };
}
