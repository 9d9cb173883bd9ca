/** Bars of custody: one offence in several jurisdictions, one jurisdiction, the answers to a scenario. */
import type { Matrix } from '@/db/queries/matrix';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { MatrixCell } from '@/law/matrix';
import type { RuleView } from '@/law/rule-view';
import type { Answer } from '@/law/scenario/answer';
import type { Offence, Regime } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { longestCustodyWords } from '@/words/penalty';
import { outcomeWords } from '@/words/scenario';
import { rank } from '../scenario/rank';
import { answerName } from '../scenario/ScenarioChart';
import type { Picture, PictureRow } from './model';

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
    bar: { custody: cell.custody },
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

/** One rule. */
export function ruleRow(words: Words, { rule, custody }: RuleView): PictureRow {
  return {
    name: words.t(`vocabulary.offenceLong.${rule.offence}`),
    word: regimeWords(words, [rule.regime]),
    bar: { custody },
    value: longestCustodyWords(words, custody),
    status: rule.status,
  };
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
      bar: { custody },
      value: custody
        ? longestCustodyWords(words, custody)
        : t(none ? 'penalty.noCustody' : 'penalty.custodyUnknown'),
      status: answer.evidence,
    };
  };
  return { rows: known.map(rowOf), unknown: unknown.map(rowOf) };
}
