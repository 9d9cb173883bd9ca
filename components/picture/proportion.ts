/** Bars of custody: the lines on drugs of each country, and the other crimes of its code. */
import type { Proportion } from '@/db/queries/proportion';
import { custodyOfLine, type Ranged } from '@/law/headlines/scale';
import type { Custody } from '@/law/penalty/custody';
import type { Status } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { headlineNoteWords, headlineWords, longestOfLineWords } from '@/words/headlines';
import { crimeWords } from '@/words/proportion';
import type { Chart, PictureRow } from './model';

/** The country stands before each act where there are several. */
export function proportionChart(words: Words, { rows }: Proportion): Chart {
  const { t, lang } = words;
  const drawn = rows.flatMap(({ jurisdiction, lines, crimes }): PictureRow[] => {
    const row = (
      act: string,
      word: string,
      line: Ranged,
      custody: Custody,
      status: Status | null,
    ): PictureRow => ({
      name:
        rows.length > 1
          ? t('proportion.country', { country: jurisdiction.name[lang], name: act })
          : act,
      word,
      bar: { custody },
      value: longestOfLineWords(words, line),
      status,
    });
    return [
      ...lines.map((line) => {
        const word = [headlineWords(words, line), headlineNoteWords(words, line)];
        const act = t(`headlines.line.${line.line}`);
        return row(act, word.filter(Boolean).join('; '), line, custodyOfLine(line), line.evidence);
      }),
      ...crimes.map((crime) => {
        const { crime: name, status } = crime.view.comparator;
        const act = t(`vocabulary.crime.${name}`);
        return row(act, crimeWords(words, crime), crime.line, crime.custody, status);
      }),
    ];
  });
  return { measure: t('take.custody'), note: t('take.scale'), rows: drawn, unknown: [] };
}
