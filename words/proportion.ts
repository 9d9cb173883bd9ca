/** The penalties for drugs beside those for other crimes, in words. */
import { mayBeHarsher } from '@/law/headlines/scale';
import type { Crime, ProportionLine, Weighed } from '@/law/proportion';
import type { RuleView } from '@/law/rule-view';
import type { Words } from '@/messages';
import { formatDate } from './dates';
import { deciding } from './headline-basis';
import { headlineNoteWords, rangeWords } from './headlines';
import { longestCustodyWords } from './penalty';

/** "prison, 6 to 8 years", "not known". */
export const crimeWords = (words: Words, { line: { range } }: Crime): string =>
  range ? rangeWords(words, range) : words.t('headlines.notKnown');

/** "8 years", "at least 8 years" where there may be more. */
function longestWords(words: Words, { line, custody }: Pick<Crime | Weighed, 'line' | 'custody'>) {
  const value = longestCustodyWords(words, custody);
  return mayBeHarsher(line) ? words.t('headlines.atLeast', { value }) : value;
}

/**
 * A sentence or two on one line: "Sale, basic: the longest custody is 12 years. That is longer than for rape (8 years)."
 */
export function weighedWords(words: Words, weighed: Weighed): string {
  const { t, format } = words;
  const { line, custody, longerThan, sameAs, without, open } = weighed;
  const named = (crimes: readonly Crime[], withLength: boolean) =>
    format.list(
      crimes.map((its) => {
        const crime = t(`proportion.than.${its.view.comparator.crime}`);
        return withLength
          ? t('proportion.named', { crime, length: longestWords(words, its) })
          : crime;
      }),
    );
  const beside = headlineNoteWords(words, line);
  const note = beside ? t('proportion.besides', { note: beside }) : '';
  const name = t(`headlines.line.${line.line}`);
  const length = longestWords(words, weighed);
  const none = custody.possible === 'no';
  return [
    none
      ? t('proportion.noCustody', { line: name, note })
      : t('proportion.longest', { line: name, length, note }),
    ...(longerThan.length > 0 ? [t('proportion.longer', { crimes: named(longerThan, true) })] : []),
    ...(sameAs.length > 0 ? [t('proportion.same', { crimes: named(sameAs, false) })] : []),
    ...(!none && longerThan.length + sameAs.length === 0 && without.length === 0
      ? [t('proportion.notLonger')]
      : []),
    ...(!none && without.length > 0
      ? [t('proportion.without', { crimes: named(without, false) })]
      : []),
    ...(!none && open.length > 0 ? [t('proportion.open', { crimes: named(open, false) })] : []),
  ].join(' ');
}

/** Of which date the texts are that the ends of a line were read in: "text of 3 July 2020; text without a date". */
export function textsOfLine(
  words: Words,
  line: ProportionLine,
  rules: ReadonlyMap<string, RuleView>,
): string {
  const { t } = words;
  const texts = deciding(line).flatMap((id) => {
    const reading = rules.get(id)?.reading;
    if (!reading) return [];
    return reading.textOf
      ? t('common.textOf', { date: formatDate(words, reading.textOf) })
      : t('proportion.undated');
  });
  return [...new Set(texts)].join('; ');
}
