import type { DataChangeEntry } from '@/db/queries/changes';
import type { Jurisdiction } from '@/db/queries/records';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';

/** More countries than this are counted instead of named. */
const MOST_NAMED = 10;

/** The countries that a change to the data concerns, in words. */
export function concernedWords(
  { t, lang, format }: Words,
  codes: readonly string[],
  all: readonly Jurisdiction[],
): string {
  if (codes.length === 0) return t('changes.allData');
  if (codes.length > MOST_NAMED) return t('changes.manyCountries', { n: codes.length });
  return format.list(
    codes.map((code) => all.find((one) => one.code === code)?.name[lang] ?? code.toUpperCase()),
  );
}

/** What was corrected or added in the data, newest first. */
export function DataChangeList({
  words,
  entries,
  all,
}: {
  words: Words;
  entries: readonly DataChangeEntry[];
  all: readonly Jurisdiction[];
}) {
  const { t, lang } = words;
  if (entries.length === 0) return <p>{t('changes.noDataChanges')}</p>;
  return entries.map(({ key, date, jurisdictions, text }) => (
    <div key={key} className="record" id={key}>
      <p>
        <b>{formatDate(words, date)}</b> · {concernedWords(words, jurisdictions, all)}
      </p>
      <p>{text[lang]}</p>
    </div>
  ));
}
