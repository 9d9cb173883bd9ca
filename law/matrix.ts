/** The matrix: every jurisdiction × use, possession, supply, as one short cell each. */
import { beginsAfter, type PartialDate } from './date';
import { type Custody, joinCustody } from './penalty/custody';
import { compareSeverity, type Severity } from './penalty/order';
import { isBasic, isRelatedAct, type PricedPart, type RuleView } from './rule-view';
import type { AspectRecord } from './schema';
import {
  OFFENCES,
  type Offence,
  REGIMES,
  type Regime,
  STATUSES,
  type Status,
  SUBREGIONS,
  type Subregion,
  weakest,
} from './vocabulary';

export interface MatrixCell {
  offence: Offence;
  /** The basic rules the cell sums up. */
  rules: RuleView[];
  /** From the mildest to the harshest regime of the basic rules; empty = no rule is recorded. */
  regimes: Regime[];
  custody: Custody;
  /** null = the range is not known, since a sanction was not found or no rule is recorded. */
  mildest: { severity: Severity; alternative: PricedPart[] | null; rule: RuleView } | null;
  harshest: { severity: Severity; alternative: PricedPart[] | null; rule: RuleView } | null;
  /** The weakest evidence among the rules; for a cell without rules, that of the aspect it rests on. */
  status: Status | null;
  /** What the cell rests on when no rule is recorded: the aspect "is use an offence". */
  aspect: AspectRecord | null;
  /** When all of its rules hold: since the latest beginning, until the earliest end; null = not recorded. */
  since: PartialDate | null;
  until: PartialDate | null;
  /** Of one of its rules it is not known whether it held on the day. */
  unsure: boolean;
  /** It leaves out rules that were read in a text later than the day, without a beginning. */
  readLater: boolean;
  /** No rule stood on the day that is recorded, but one begins at this later date. */
  begins: PartialDate | null;
}

/** What the matrix can be narrowed to; no two of these lists share a word. */
export const MATRIX_FILTERS = {
  offence: OFFENCES,
  subregion: SUBREGIONS,
  regime: REGIMES,
  custody: ['custody', 'no-custody'],
  evidence: STATUSES,
} as const;

/** null = not narrowed. */
export type MatrixFilter = {
  [Field in keyof typeof MATRIX_FILTERS]: (typeof MATRIX_FILTERS)[Field][number] | null;
};

/**
 * The basic offence of one type: rules without circumstances that are about the offence itself; for supply,
 * acts around it (premises, precursors, inducement …) count only where nothing else is recorded.
 */
export function basicRules(rules: readonly RuleView[], offence: Offence): RuleView[] {
  const basic = rules.filter((view) => view.rule.offence === offence && isBasic(view.rule));
  const itself = basic.filter((view) => !isRelatedAct(view.rule));
  return itself.length ? itself : basic;
}

/** Read in a text later than the day, without a beginning: nothing says that it already held. */
const isReadLater = (view: RuleView) => view.inForce === 'perhaps' && view.readIn !== null;

/**
 * @param rules all rules of a jurisdiction, viewed on the day
 * @param aspect the jurisdiction's record of "is use an offence", used when no rule on use is recorded; null where
 *   it was read in a text later than the day
 */
export function matrixCell(
  offence: Offence,
  rules: readonly RuleView[],
  aspect: AspectRecord | null,
  day: string,
): MatrixCell {
  const standing = rules.filter((view) => view.inForce !== 'no');
  const basic = basicRules(
    standing.filter((view) => !isReadLater(view)),
    offence,
  );
  const readLater = basicRules(standing.filter(isReadLater), offence).length > 0;
  if (basic.length === 0) {
    const later = rules.filter((view) => beginsAfter(view.rule, day));
    const begins = ends(basicRules(later, offence), 'valid_from')[0] ?? null;
    const unknown = readLater || begins !== null;
    return {
      ...emptyCell(offence, offence === 'use' && !unknown ? aspect : null),
      readLater,
      begins,
    };
  }
  const known = basic.every((view) => view.mildest && view.harshest);
  return {
    offence,
    rules: basic,
    regimes: REGIMES.filter((regime) => basic.some((view) => view.rule.regime === regime)),
    custody: joinCustody(basic.map((view) => view.custody)),
    mildest: known ? extreme(basic, 'mildest') : null,
    harshest: known ? extreme(basic, 'harshest') : null,
    status: weakest(basic.map((view) => view.rule.status)),
    aspect: null,
    since: ends(basic, 'valid_from').at(-1) ?? null,
    until: ends(basic, 'valid_to')[0] ?? null,
    readLater,
    unsure: basic.some((view) => view.inForce === 'perhaps'),
    begins: null,
  };
}

/** The recorded beginnings or ends of rules, earliest first. */
function ends(rules: readonly RuleView[], bound: 'valid_from' | 'valid_to'): PartialDate[] {
  return rules.flatMap(({ rule }) => rule[bound] ?? []).sort();
}

function emptyCell(offence: Offence, aspect: AspectRecord | null): MatrixCell {
  const lawful = aspect?.value === 'no';
  return {
    offence,
    rules: [],
    regimes: lawful ? ['none'] : [],
    custody: lawful
      ? { possible: 'no', minDays: 0, maxDays: 0, life: false, death: false }
      : { possible: 'unknown', minDays: null, maxDays: null, life: false, death: false },
    mildest: null,
    harshest: null,
    status: aspect?.status ?? null,
    aspect,
    since: null,
    until: null,
    unsure: false,
    readLater: false,
    begins: null,
  };
}

function extreme(basic: readonly RuleView[], bound: 'mildest' | 'harshest') {
  const sign = bound === 'mildest' ? 1 : -1;
  let best: { severity: Severity; rule: RuleView } | null = null;
  for (const rule of basic) {
    const severity = rule[bound]?.severity;
    if (severity && (!best || sign * compareSeverity(severity, best.severity) < 0))
      best = { severity, rule };
  }
  if (!best) return null;
  const at = best.rule[bound]?.alternative ?? null;
  return { ...best, alternative: at === null ? null : (best.rule.alternatives[at] ?? null) };
}

/** Whether two cells of one jurisdiction on two days rest on the same rules; a fine worth more by then is the same. */
export function sameLaw(one: MatrixCell, other: MatrixCell): boolean {
  const ids = ({ rules }: MatrixCell) =>
    rules
      .map(({ id }) => id)
      .sort()
      .join(' ');
  return ids(one) === ids(other);
}

/** Whether a cell passes the filters that speak of one offence. */
export function cellMatches(cell: MatrixCell, filter: MatrixFilter): boolean {
  return (
    (!filter.offence || cell.offence === filter.offence) &&
    (!filter.regime || cell.regimes.includes(filter.regime)) &&
    (!filter.custody || cell.custody.possible === (filter.custody === 'custody' ? 'yes' : 'no')) &&
    (!filter.evidence || cell.status === filter.evidence)
  );
}

export interface MatrixRow {
  jurisdiction: { code: string; name: { en: string; ru: string }; subregion: Subregion };
  cells: Record<Offence, MatrixCell>;
}

/** A row passes when it is of the subregion and one of its cells passes all the other filters. */
export function rowMatches(row: MatrixRow, filter: MatrixFilter): boolean {
  if (filter.subregion && row.jurisdiction.subregion !== filter.subregion) return false;
  return OFFENCES.some((offence) => cellMatches(row.cells[offence], filter));
}
