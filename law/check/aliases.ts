/** The names that records had before: each leads to a record of today. */
import { didYouMean } from './did-you-mean';
import { error, type Problem } from './problem';

/**
 * What is wrong with a list whose form is right.
 * @param aliases the name of today by the earlier one
 * @param names of all records
 */
export function aliasProblems(
  aliases: Readonly<Record<string, string>>,
  names: ReadonlySet<string>,
): Problem[] {
  return Object.entries(aliases).flatMap(([alias, name]) => {
    const path = ['aliases', alias];
    if (names.has(alias))
      return [
        {
          ...error(path, `"${alias}" is the name of a record today: take the line out.`),
          atKey: true,
        },
      ];
    if (names.has(name)) return [];
    const code = name.slice(0, 3);
    const meant = didYouMean(
      name,
      [...names].filter((each) => each.startsWith(code)),
    );
    return [
      error(
        path,
        `no record is named "${name}"${meant} Name the record that took its place, or take the line out.`,
      ),
    ];
  });
}
