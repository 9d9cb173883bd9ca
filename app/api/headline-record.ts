/** From a line of the engine to the one that the API sends. */
import type {
  Branch,
  End,
  From,
  Ground,
  Headline,
  Headlines,
  Range,
  Step,
} from '@/law/headlines/headline';
import { LINES } from '@/law/headlines/headline';
import { DATA_LANGUAGES } from '@/law/language';
import { countryPath } from '@/links/country';
import { type Words, wordsIn } from '@/messages';
import { headlineNoteWords, headlineWords, missingWords } from '@/words/headlines';
import type { ApiHeadline } from './headline-schema';
import { both, inBoth, type RecordContext, thresholdRecord } from './records';

/** All lines of a jurisdiction, in the order in which they are read. */
export function headlineRecords(context: RecordContext, headlines: Headlines): ApiHeadline[] {
  const { jurisdiction, substance } = headlines;
  return LINES.map((name) => {
    const line = headlines[name];
    return {
      jurisdiction,
      line: name,
      substance,
      title: both((words) => words.t(`headlines.line.${name}`)),
      value: both((words) => headlineWords(words, line)),
      note: bothOrNull((words) => headlineNoteWords(words, line)),
      range: 'range' in line ? rangeRecord(context, jurisdiction, line.range) : null,
      branches:
        'branches' in line
          ? line.branches.map((branch) => branchRecord(context, jurisdiction, branch))
          : [],
      ...ownOf(context, jurisdiction, line),
      ...groundRecord(jurisdiction, line),
      missing_text: bothOrNull((words) => missingWords(words, line)),
      depends_on: line.depends,
      page: inBoth(context, (lang) => countryPath(lang, jurisdiction)),
    };
  });
}

const bothOrNull = (write: (words: Words) => string) =>
  DATA_LANGUAGES.every((lang) => write(wordsIn(lang)) === '') ? null : both(write);

type Own = Pick<ApiHeadline, 'record' | 'detention' | 'prison' | 'ways'>;

/** What only one of the lines has; the worst case is a range of one end. */
function ownOf(
  context: RecordContext,
  code: string,
  line: Headline,
): Own & Partial<Pick<ApiHeadline, 'range'>> {
  const none: Own = { record: null, detention: null, prison: null, ways: null };
  switch (line.line) {
    case 'record':
      return { ...none, record: line.values };
    case 'custody':
      return {
        ...none,
        detention: fromRecord(context, code, line.detention),
        prison: fromRecord(context, code, line.prison),
      };
    case 'sale-worst':
      return {
        ...none,
        range: line.most && { step: null, regimes: [], least: null, most: endRecord(line.most) },
      };
    case 'way-out':
      return { ...none, ways: line.ways };
    default:
      return none;
  }
}

function rangeRecord(
  context: RecordContext,
  code: string,
  range: Range | null,
): ApiHeadline['range'] {
  return (
    range && {
      step: range.step && stepRecord(context, code, range.step),
      regimes: range.regimes,
      least: endRecord(range.least),
      most: endRecord(range.most),
    }
  );
}

const endRecord = (end: End | null) =>
  end && {
    rule: end.rule,
    kind: end.kind,
    min: end.part?.min ?? null,
    max: end.part?.max ?? null,
    unit: end.part?.unit ?? null,
  };

const stepRecord = (
  context: RecordContext,
  code: string,
  { tier, term, smallest, limits }: Step,
) => ({
  tier,
  term: term && { en: term.en, ru: term.ru },
  smallest,
  thresholds: limits.map((row) => thresholdRecord(context, code, row, row.inForce)),
});

function fromRecord(
  context: RecordContext,
  code: string,
  from: From,
): NonNullable<ApiHeadline['detention']> {
  if (from.from === 'never') return { from: 'never', step: null, most: null };
  const step = from.from === 'step' ? from.step : from.latest;
  return {
    from: from.from,
    step: step && stepRecord(context, code, step),
    most: endRecord(from.most),
  };
}

const branchRecord = (
  context: RecordContext,
  code: string,
  { when, range, ...ground }: Branch,
): ApiHeadline['branches'][number] => ({
  when: {
    place: when.place,
    territory: when.region,
    substances: when.substances && [...when.substances],
  },
  range: rangeRecord(context, code, range),
  ...groundRecord(code, ground),
});

const groundRecord = (code: string, { rules, aspects, evidence, known, missing }: Ground) => ({
  rules,
  aspects: aspects.map(({ aspect }) => `${code}-${aspect}`),
  status: evidence,
  known,
  missing,
});
