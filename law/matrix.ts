/** All jurisdictions by the nine lines: which columns there are, what they are narrowed to, and their order. */
import {
  type CustodyLine,
  type Headlines,
  RANGE_LINES,
  type RecordLine,
} from './headlines/headline';
import { custodyOfLine, mayBeOtherLiability, placeOf, type Ranged } from './headlines/scale';
import { type SmallCustody, smallCustody } from './headlines/small-custody';
import type { Place } from './penalty/order';
import type { Text } from './schema';
import { REGIMES, STATUSES, SUBREGIONS, type Subregion } from './vocabulary';

/** Lines that can stand alone in the matrix and on the map: those that go up to a harshest penalty. */
export const CHOICES = [...RANGE_LINES, 'sale-worst'] as const;
export type Choice = (typeof CHOICES)[number];

/** What filters and colours speak of where no line is chosen. */
export const DEFAULT_CHOICE = 'small' satisfies Choice;

/** The columns of the matrix where no line is chosen, in the order of the lines. */
export const COLUMNS = [
  'using',
  'small',
  'record',
  'custody',
  'largest',
  'sale',
  'sale-worst',
] as const;
export type Column = (typeof COLUMNS)[number] | Choice;

/** What stands under a chosen line: whether it leaves a record and from when prison begins belong to the small amount. */
export const columnsOf = (line: Choice | null): readonly Column[] =>
  line === null ? COLUMNS : line === 'small' ? ['small', 'record', 'custody'] : [line];

/** What a person faces at the line that is asked about; `custody` = either kind. */
const CUSTODY_WORDS = ['no-custody', 'custody', 'days', 'prison'] as const;
/** Whether the smallest amount leaves a criminal record. */
const RECORD_WORDS = ['no-record', 'lesser-record', 'record'] as const;

/** What the matrix can be narrowed to; no two of these lists share a word. */
export const MATRIX_FILTERS = {
  line: CHOICES,
  subregion: SUBREGIONS,
  regime: REGIMES,
  custody: CUSTODY_WORDS,
  record: RECORD_WORDS,
  evidence: STATUSES,
} as const;

/** null = not narrowed. */
export type MatrixFilter = {
  [Field in keyof typeof MATRIX_FILTERS]: (typeof MATRIX_FILTERS)[Field][number] | null;
};

export interface MatrixRow {
  jurisdiction: { code: string; name: Text; subregion: Subregion };
  headlines: Headlines;
}

/**
 * Whether a row passes the filters.
 * - `partly`: for some drugs, places or parts of the country only.
 * - `unknown`: what is recorded does not tell.
 */
export type Match = 'yes' | 'partly' | 'unknown' | 'no';

/** In the order in which one of them decides over the others. */
const DECIDING = ['no', 'unknown', 'partly', 'yes'] as const satisfies readonly Match[];

export function matchOf({ jurisdiction, headlines }: MatrixRow, filter: MatrixFilter): Match {
  const line = headlines[filter.line ?? DEFAULT_CHOICE];
  const all: Match[] = [
    filter.subregion && jurisdiction.subregion !== filter.subregion ? 'no' : 'yes',
    filter.evidence && line.evidence !== filter.evidence ? 'no' : 'yes',
    filter.regime ? regimeMatch(line, filter.regime) : 'yes',
    filter.custody ? custodyMatch(line, filter.custody) : 'yes',
    filter.record ? recordMatch(headlines.record, filter.record) : 'yes',
  ];
  return DECIDING.find((one) => all.includes(one)) ?? 'yes';
}

/** The parts of a line, each of which may answer differently; a line without parts answers as a whole. */
const partsOf = (line: Ranged): readonly Ranged[] =>
  'branches' in line && line.branches.length > 0 ? line.branches : [line];

/** Of the whole only what each part says; of some parts, what they say. */
function together(parts: readonly Match[]): Match {
  if (parts.every((part) => part === 'yes')) return 'yes';
  if (parts.some((part) => part === 'yes' || part === 'partly')) return 'partly';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

function regimeMatch(line: Ranged, regime: NonNullable<MatrixFilter['regime']>): Match {
  const match = together(
    partsOf(line).map((part): Match => {
      const regimes = ('range' in part && part.range?.regimes) || [];
      // "Not punished" is so of the whole part only where no other rule of it is recorded.
      if (regimes.includes(regime))
        return regime === 'none' && regimes.length > 1 ? 'partly' : 'yes';
      return regimes.length === 0 || mayBeOtherLiability(part) ? 'unknown' : 'no';
    }),
  );
  return match === 'no' && mayBeOtherLiability(line) ? 'unknown' : match;
}

const PASSES: Record<(typeof CUSTODY_WORDS)[number], readonly SmallCustody[]> = {
  'no-custody': ['none'],
  custody: ['days', 'prison'],
  days: ['days'],
  prison: ['prison'],
};

function custodyMatch(line: Ranged, word: (typeof CUSTODY_WORDS)[number]): Match {
  const match = together(
    partsOf(line).map((part): Match => {
      // Custody that is known stays known, whatever else may hold.
      if (word === 'custody' && custodyOfLine(part).possible === 'yes') return 'yes';
      const own = smallCustody(part);
      if (PASSES[word].includes(own)) return 'yes';
      return own === 'unknown' ? 'unknown' : 'no';
    }),
  );
  return match === 'no' && smallCustody(line) === 'unknown' ? 'unknown' : match;
}

const RECORD_OF = { 'no-record': 'no', 'lesser-record': 'lesser', record: 'yes' } as const;

function recordMatch({ values, known }: RecordLine, word: (typeof RECORD_WORDS)[number]): Match {
  const has = values.includes(RECORD_OF[word]);
  // A record that is known stays known; that there is none is so only where all is known.
  if (known === 'not' || (known === 'partly' && (word === 'no-record' || !has))) return 'unknown';
  if (!has) return 'no';
  return values.length > 1 ? 'partly' : 'yes';
}

/**
 * The place of a column of a row among those of others, as numbers compared one after the other.
 * @returns null where it is not known wholly: such a row stands apart, at the end.
 */
export function orderOf({ headlines }: MatrixRow, column: Column): Place | null {
  switch (column) {
    case 'record':
      return recordPlace(headlines.record);
    case 'custody':
      return custodyPlace(headlines.custody);
    default:
      return placeOf(headlines[column]);
  }
}

const rank = (...numbers: number[]): Place => ({ most: numbers, least: numbers });

function recordPlace({ values, known }: RecordLine): Place | null {
  if (known !== 'wholly') return null;
  return rank(values.includes('yes') ? 2 : values.includes('lesser') ? 1 : 0);
}

/**
 * Never, later than the smallest step, days at any amount, prison at any amount. The later steps of two laws are not
 * the same amount, so that they are not put in an order.
 */
function custodyPlace({ detention, prison, known }: CustodyLine): Place | null {
  if (known !== 'wholly' || detention.from === 'unknown' || prison.from === 'unknown') return null;
  const first = (from: typeof prison) => from.from === 'step' && from.step.smallest;
  if (first(prison)) return rank(3);
  if (first(detention)) return rank(2);
  return rank(prison.from === 'never' && detention.from === 'never' ? 0 : 1);
}

/** Whether a column of one jurisdiction on two days rests on the same rules; a fine worth more by then is the same. */
export function sameLaw(one: Headlines, other: Headlines, column: Column): boolean {
  const ids = ({ rules }: { rules: readonly string[] }) => [...rules].sort().join(' ');
  return ids(one[column]) === ids(other[column]);
}
