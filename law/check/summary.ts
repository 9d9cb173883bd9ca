/** The summary against the records that it sums up. */
import type { Dossier } from '../schema';
import { numbersIn } from './numbers';
import { list, type Problem, unusual } from './problem';

/** Numbers of the summary that no record of the file has. */
export function summaryProblems(dossier: Dossier): Problem[] {
  const { summary, sources: _, ...rest } = dossier;
  const known = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'number') known.add(String(value));
    else if (typeof value === 'string') for (const each of numbersIn(value, 'en')) known.add(each);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(rest);
  for (const amount of finesInMoney(dossier)) known.add(amount);
  const strange = [...numbersIn(summary.en, 'en')].filter((each) => !known.has(each));
  return strange.length > 0
    ? [
        unusual(
          ['summary', 'en'],
          'summary-number',
          `${list(strange, 'and')} ${strange.length > 1 ? 'stand' : 'stands'} in no record of the file: correct the summary, or add what it rests on.`,
        ),
      ]
    : [];
}

/** What fines in units of account come to, as a summary gives them. */
function finesInMoney({ offences, units }: Dossier): string[] {
  return offences.flatMap(({ penalties }) =>
    penalties.flatMap(({ all_of }) =>
      all_of.flatMap(({ min, max, unit }) => {
        const values = units?.find(({ id }) => id === unit)?.values ?? [];
        return values.flatMap(({ value }) =>
          [min, max].flatMap((amount) => (amount == null ? [] : [String(amount * value)])),
        );
      }),
    ),
  );
}
