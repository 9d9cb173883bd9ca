/** What a picture shows: a title, a bar of custody a row, and what every picture says of itself. */
import type { Matrix } from '@/db/queries/matrix';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { MatrixCell } from '@/law/matrix';
import type { Custody } from '@/law/penalty/custody';
import type { Answer } from '@/law/scenario/answer';
import type { Offence, Regime, Status } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { longestCustodyWords } from '../penalty/words';
import { rank } from '../scenario/rank';
import { answerName } from '../scenario/ScenarioChart';
import { outcomeWords } from '../scenario/words';

export interface PictureRow {
  name: string;
  /** The kind of liability, or what stands in its place. */
  word: string;
  custody: Custody | null;
  /** The length of custody in words. */
  value: string;
  /** null = nothing is known that could be verified */
  status: Status | null;
}

export interface Picture {
  title: string;
  /** What the bars measure; '' where there are none. */
  measure: string;
  rows: PictureRow[];
  /** Rows of which it is not known what applies: their bars show all that may. */
  unknown: PictureRow[];
  /** The day of the law and the data version, in words. */
  foot: string;
  /** Address without the protocol. */
  link: string;
}

const regimeWords = ({ t }: Words, regimes: readonly Regime[]) => {
  const [first] = regimes;
  const last = regimes.at(-1);
  if (!first || !last) return t('common.unknown');
  const name = t(`vocabulary.regime.${first}`);
  return first === last ? name : `${name} – ${t(`vocabulary.regime.${last}`)}`;
};

function cellRow(words: Words, name: string, cell: MatrixCell): PictureRow {
  return {
    name,
    word: regimeWords(words, cell.regimes),
    custody: cell.custody,
    value: longestCustodyWords(words, cell.custody),
    status: cell.status,
  };
}

/** One offence in several jurisdictions. */
export function matrixRows(words: Words, rows: Matrix['rows'], offence: Offence): PictureRow[] {
  return rows.map(({ jurisdiction, cells }) =>
    cellRow(words, jurisdiction.name[words.lang], cells[offence]),
  );
}

/** Use, possession and supply in one jurisdiction. */
export function countryRows(words: Words, row: Matrix['rows'][number]): PictureRow[] {
  return (['use', 'possession', 'supply'] as const).map((offence) =>
    cellRow(words, words.t(`vocabulary.offenceLong.${offence}`), row.cells[offence]),
  );
}

/** A scenario, ranked as on its page from the mildest law to the harshest; apart, what is not known. */
export function scenarioRows(
  words: Words,
  data: ScenarioAnswers,
): Pick<Picture, 'rows' | 'unknown'> {
  const { t } = words;
  const { known, unknown } = rank(data.answers);
  const rowOf = (answer: Answer): PictureRow => {
    const custody = answer.range?.custody ?? null;
    const none = answer.outcome === 'no-offence';
    return {
      name: answerName(words, data, answer),
      word:
        answer.outcome === 'unknown' || answer.regimes.length === 0
          ? outcomeWords(words, answer)
          : regimeWords(words, answer.regimes),
      custody,
      value: custody
        ? longestCustodyWords(words, custody)
        : t(none ? 'penalty.noCustody' : 'penalty.custodyUnknown'),
      status: answer.evidence,
    };
  };
  return { rows: known.map(rowOf), unknown: unknown.map(rowOf) };
}

/** The first and last rows with the number left out between them, where there are more than a small picture holds. */
export function shortened<Row>(
  rows: readonly Row[],
  most: number,
): { head: Row[]; left: number; tail: Row[] } {
  if (rows.length <= most) return { head: [...rows], left: 0, tail: [] };
  const tail = Math.floor((most - 1) / 2);
  const head = most - 1 - tail;
  return { head: rows.slice(0, head), left: rows.length - head - tail, tail: rows.slice(-tail) };
}
