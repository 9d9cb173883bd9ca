/** Bars of custody: one line of several jurisdictions, the lines of one, the answers to a scenario. */
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { ComparatorView } from '@/law/comparator-view';
import { custodyOfLine } from '@/law/headlines/scale';
import { CHOICES, type Choice, COLUMNS, type MatrixRow, orderOf } from '@/law/matrix';
import { comparePlaces } from '@/law/penalty/order';
import type { RuleView } from '@/law/rule-view';
import type { Answer } from '@/law/scenario/answer';
import { leadingRange, rank } from '@/law/scenario/rank';
import type { Words } from '@/messages';
import { capital } from '@/words/capital';
import { headlineNoteWords, headlineWords, longestOfLineWords } from '@/words/headlines';
import { answerName } from '@/words/names';
import { longestCustodyWords } from '@/words/penalty';
import { regimeWords } from '@/words/regime';
import { outcomeWords, rangeCustodyWords } from '@/words/scenario';
import type { Picture, PictureRow } from './model';

function lineRow(words: Words, name: string, { headlines }: MatrixRow, line: Choice): PictureRow {
  const told = headlines[line];
  return {
    name,
    word: [headlineWords(words, told), headlineNoteWords(words, told)].filter(Boolean).join('; '),
    bar: { custody: custodyOfLine(told) },
    value: longestOfLineWords(words, told),
    status: told.evidence,
  };
}

/** One line of several jurisdictions, from the mildest; apart, those whose line is not known wholly. */
export function lineRows(
  words: Words,
  rows: readonly MatrixRow[],
  line: Choice,
): Pick<Picture, 'rows' | 'unknown'> {
  const collator = new Intl.Collator(words.lang);
  const all = rows
    .map((row) => ({ row, name: row.jurisdiction.name[words.lang], place: orderOf(row, line) }))
    .sort(
      (a, b) =>
        (a.place && b.place ? comparePlaces(a.place, b.place) : 0) ||
        collator.compare(a.name, b.name),
    );
  const drawn = (placed: boolean) =>
    all.flatMap(({ row, name, place }) =>
      (place !== null) === placed ? lineRow(words, name, row, line) : [],
    );
  return { rows: drawn(true), unknown: drawn(false) };
}

/** The lines of one jurisdiction. */
export const countryRows = (words: Words, row: MatrixRow): PictureRow[] =>
  COLUMNS.flatMap((column) => CHOICES.find((line) => line === column) ?? []).map((line) =>
    lineRow(words, words.t(`headlines.line.${line}`), row, line),
  );

/** One rule. */
export function ruleRow(words: Words, { rule, custody }: RuleView): PictureRow {
  return {
    name: words.t(`vocabulary.offenceLong.${rule.offence}`),
    word: words.t(`vocabulary.regime.${rule.regime}`),
    bar: { custody },
    value: longestCustodyWords(words, custody),
    status: rule.status,
  };
}

/** Another crime of the code. */
export function comparatorRow(words: Words, { comparator, custody }: ComparatorView): PictureRow {
  return {
    name: words.t(`vocabulary.crime.${comparator.crime}`),
    word: capital(words, comparator.title[words.lang]),
    bar: { custody },
    value: longestCustodyWords(words, custody),
    status: comparator.status,
  };
}

/** A scenario, ranked as on its page; apart, where what applies is open or not known. */
export function scenarioRows(
  words: Words,
  data: ScenarioAnswers,
): Pick<Picture, 'rows' | 'unknown'> {
  const ranked = rank(data.answers);
  const drawn = (settled: boolean) =>
    ranked.flatMap(({ answer, standing }) =>
      (standing === 'settled') === settled ? answerRow(words, data, answer) : [],
    );
  return { rows: drawn(true), unknown: drawn(false) };
}

function answerRow(words: Words, data: ScenarioAnswers, answer: Answer): PictureRow {
  const { t } = words;
  const leading = leadingRange(answer);
  const told = (range: NonNullable<typeof leading>) => rangeCustodyWords(words, range);
  const likely = leading !== answer.range && answer.range;
  const settled = answer.outcome === 'no-offence' || answer.outcome === 'determined';
  const word = [
    ...(settled && answer.regimes.length > 0 ? [] : [outcomeWords(words, answer)]),
    ...(answer.regimes.length > 0 ? [regimeWords(words, answer.regimes, 'pair')] : []),
    ...(likely ? [t('scenario.possible', { range: told(likely) })] : []),
  ];
  return {
    name: answerName(words, data.jurisdictions, answer),
    word: word.join('; '),
    bar: { custody: leading?.custody ?? null, perhaps: likely ? likely.custody : null },
    value: leading
      ? likely
        ? t('scenario.likely', { tier: told(leading) })
        : told(leading)
      : t(settled ? 'penalty.noCustody' : 'penalty.custodyUnknown'),
    status: answer.evidence,
  };
}
