/** How well a jurisdiction's record is verified, field by field: what "how far can I trust this row?" rests on. */
import { earliestDay, inForce, type PartialDate } from './date';
import type {
  AspectRecord,
  Citation,
  Comparator,
  CostFigure,
  Reform,
  Rule,
  Threshold,
} from './schema';
import { ASPECT_NAMES, OFFENCES, STATUSES, type Status } from './vocabulary';

/** Parts of what is recorded of drug law that are judged apart: the rules by offence type, then the other sections. */
export const DRUG_LAW = [...OFFENCES, 'thresholds', 'aspects', 'reforms', 'costs'] as const;
/** The same, and the other crimes of the codes, which are no drug law and no part of its whole. */
const FIELD_GROUPS = [...DRUG_LAW, 'comparators'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];
const isDrugLaw = (group: FieldGroup) => (DRUG_LAW as readonly string[]).includes(group);

/** A record that says "not known" counts as that alone, whatever was read to find it out. */
export const KNOWLEDGE = [...STATUSES, 'unknown'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];
export type EvidenceCounts = Record<Knowledge, number>;

/** The records of one jurisdiction. */
export interface VerifiableLaw {
  offences: readonly Rule[];
  thresholds: readonly Threshold[];
  aspects: readonly AspectRecord[];
  reforms: readonly Reform[];
  costs: readonly CostFigure[];
  comparators: readonly Comparator[];
}

/** The oldest of several dates and the middle one; of two middle ones the older. */
export interface Ages {
  oldest: PartialDate;
  median: PartialDate;
}

export interface Verified {
  counts: EvidenceCounts;
  /** The sum of the counts; 0 = nothing is recorded. */
  total: number;
  /** When the sources of the records were read; null when none has a date. */
  read: Ages | null;
  /** Of which date the texts are that rules and quantities in force were read in; null when none is dated. */
  asOf: Ages | null;
}

interface Item {
  status: Status;
  unknown?: boolean;
  sources: readonly Citation[];
  asOf?: PartialDate | null | undefined;
}

export interface Dates {
  /** YYYY-MM-DD; texts of rules that are not in force on it are left out of the ages. */
  day: string;
  /** When a source was read, by its id. */
  readOn: (source: string) => PartialDate | null | undefined;
  /** The date of the consolidated text of an instrument, by its id. */
  asOf: (instrument: string) => PartialDate | null | undefined;
}

/** Every group of a jurisdiction, and the whole of its drug law. */
export function verify(
  law: VerifiableLaw,
  dates: Dates,
): { groups: Record<FieldGroup, Verified>; whole: Verified } {
  const items = FIELD_GROUPS.map((group) => [group, itemsOf(group, law, dates)] as const);
  return {
    groups: Object.fromEntries(items.map(([group, own]) => [group, sumUp(own, dates)])) as Record<
      FieldGroup,
      Verified
    >,
    whole: sumUp(
      items.flatMap(([group, own]) => (isDrugLaw(group) ? own : [])),
      dates,
    ),
  };
}

function itemsOf(group: FieldGroup, law: VerifiableLaw, dates: Dates): Item[] {
  const dated = <Law extends Rule | Threshold | Comparator>(
    record: Law,
    instrument?: string | null,
  ): Item => ({
    status: record.status,
    sources: record.sources,
    asOf: instrument && inForce(record, dates.day) !== 'no' ? dates.asOf(instrument) : null,
  });
  switch (group) {
    case 'thresholds':
      return law.thresholds.map((record) => dated(record, record.instrument));
    case 'aspects':
      return [
        ...law.aspects.map((record) => ({ ...record, unknown: record.value === 'unknown' })),
        ...missingAspects(law.aspects),
      ];
    case 'reforms':
      return [...law.reforms];
    case 'costs':
      return [...law.costs];
    case 'comparators':
      return law.comparators.map((record) => dated(record, record.provision.instrument));
    default:
      return law.offences
        .filter((rule) => rule.offence === group)
        .map((rule) => dated(rule, rule.provision?.instrument));
  }
}

/** All aspects are wanted: one that is not recorded is not known. */
function missingAspects(aspects: readonly AspectRecord[]): Item[] {
  const recorded = new Set(aspects.map(({ aspect }) => aspect));
  return ASPECT_NAMES.filter((aspect) => !recorded.has(aspect)).map(() => ({
    status: 'recalled',
    unknown: true,
    sources: [],
  }));
}

function sumUp(items: readonly Item[], { readOn }: Dates): Verified {
  const counts: EvidenceCounts = { checked: 0, secondary: 0, recalled: 0, unknown: 0 };
  for (const { status, unknown } of items) counts[unknown ? 'unknown' : status]++;
  return {
    counts,
    total: items.length,
    read: agesOf(items.map(({ sources }) => lastOf(sources.map(({ source }) => readOn(source))))),
    asOf: agesOf(items.map(({ asOf }) => asOf)),
  };
}

type Maybe = PartialDate | null | undefined;

/** Earliest first; a month stands before its days. */
function sorted(dates: readonly Maybe[]): PartialDate[] {
  return dates
    .filter((date) => date != null)
    .sort((a, b) => {
      const [left, right] = [earliestDay(a) + a, earliestDay(b) + b];
      return left < right ? -1 : Number(left > right);
    });
}

/** A record was last looked at when the latest of its sources was read. */
const lastOf = (dates: readonly Maybe[]): Maybe => sorted(dates).at(-1);

function agesOf(dates: readonly Maybe[]): Ages | null {
  const known = sorted(dates);
  const [oldest, median] = [known[0], known[Math.floor((known.length - 1) / 2)]];
  return oldest && median ? { oldest, median } : null;
}

/** The sum of the counts of several jurisdictions. */
export function addCounts(all: readonly EvidenceCounts[]): EvidenceCounts {
  const sum: EvidenceCounts = { checked: 0, secondary: 0, recalled: 0, unknown: 0 };
  for (const counts of all) for (const word of KNOWLEDGE) sum[word] += counts[word];
  return sum;
}

/**
 * A part of a whole in full percent. Rounding never makes all of a part or nothing of a little.
 * @returns null when there is no whole
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  if (part === 0 || part === whole) return (100 * part) / whole;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

/** Negative when a is less well verified than b: a smaller share read in the law, else a larger one not verified. */
export function compareVerified(a: Verified, b: Verified): number {
  const share = ({ counts, total }: Verified, word: Knowledge) =>
    total ? counts[word] / total : 0;
  return share(a, 'checked') - share(b, 'checked') || share(b, 'recalled') - share(a, 'recalled');
}
