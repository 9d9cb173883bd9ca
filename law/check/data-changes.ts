/** The list of changes to the data: newest first, of jurisdictions that exist, nothing twice. */
import type { DataChange } from '../schema';
import { pastDayProblems } from './dates';
import { didYouMean } from './did-you-mean';
import { error, type Problem } from './problem';

export interface ChangesContext {
  /** YYYY-MM-DD; nothing can have changed later. */
  today: string;
  /** The codes of all jurisdictions that have a file. */
  codes: readonly string[];
}

/** What is wrong with a list whose form is right. */
export function dataChangeProblems(
  changes: readonly DataChange[],
  { today, codes }: ChangesContext,
): Problem[] {
  return changes.flatMap(({ date, jurisdictions, text }, at) => {
    const path = ['changes', at];
    const newer = changes[at - 1]?.date;
    const day = pastDayProblems([...path, 'date'], date, today);
    const order =
      day.length === 0 && newer && date > newer
        ? [error([...path, 'date'], `${date} follows ${newer}: put the newest first.`)]
        : [];
    const unknown = jurisdictions.flatMap((code, place) => {
      const where = [...path, 'jurisdictions', place];
      if (!codes.includes(code))
        return [
          error(
            where,
            `there is no jurisdiction ${code}${didYouMean(code, codes)} Correct the code.`,
          ),
        ];
      return jurisdictions.indexOf(code) < place
        ? [error(where, `${code} is there twice: keep it once.`)]
        : [];
    });
    const twice = changes.findIndex(
      (other) => other.date === date && other.text.en === text.en && other.text.ru === text.ru,
    );
    const again =
      twice < at ? [error([...path, 'text'], 'this change is there twice: keep one.')] : [];
    return [...day, ...order, ...unknown, ...again];
  });
}
