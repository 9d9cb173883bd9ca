/** What is wrong with the names of substances beyond their form. */
import { NAME_KINDS, type SubstanceNames } from '../ask/names';
import { ASKED_SUBSTANCES } from '../vocabulary';
import { pastDayProblems } from './dates';
import { error, type Problem } from './problem';

/** @param today YYYY-MM-DD; nothing can have been read later */
export function substanceNameProblems(
  { sources, substances }: SubstanceNames,
  today: string,
): Problem[] {
  const ids = new Set(sources.map(({ id }) => id));
  const cited = new Set<string>();
  const problems: Problem[] = sources.flatMap(({ retrieved }, at) =>
    pastDayProblems(['sources', at, 'retrieved'], retrieved, today),
  );
  for (const substance of ASKED_SUBSTANCES) {
    const named = substances[substance];
    if (!named) {
      problems.push(
        error(['substances'], `${substance} has no names: add the ones people use for it.`),
      );
      continue;
    }
    const seen = new Set<string>();
    for (const kind of NAME_KINDS)
      (named[kind] ?? []).forEach((entry, at) => {
        const { name, source } =
          typeof entry === 'string' ? { name: entry, source: undefined } : entry;
        const path = ['substances', substance, kind, at];
        if (seen.has(name.toLowerCase()))
          problems.push(error(path, `“${name}” stands there twice: leave one of them.`));
        seen.add(name.toLowerCase());
        if (source === undefined) return;
        cited.add(source);
        if (!ids.has(source))
          problems.push(
            error(
              [...path, 'source'],
              `${source} is not in the list of sources: describe it there.`,
            ),
          );
      });
  }
  sources.forEach(({ id }, at) => {
    if (!cited.has(id))
      problems.push(error(['sources', at], `${id} supports no name: cite it, or leave it out.`));
  });
  return problems;
}
