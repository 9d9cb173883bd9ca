/** Sources and statuses: every record that states something says where it comes from. */
import { evidencedRecords } from '../records';
import type { Dossier } from '../schema';
import { didYouMean } from './did-you-mean';
import { error, type Problem } from './problem';

/** Sources that are not listed, and statuses above `recalled` that rest on none. */
export function evidenceProblems(dossier: Dossier): Problem[] {
  const listed = dossier.sources.map((source) => source.id);
  const known = new Set(listed);
  return evidencedRecords(dossier).flatMap(({ path, record }) => {
    const problems = record.sources.flatMap(({ source }, at) =>
      known.has(source)
        ? []
        : [
            error(
              [...path, 'sources', at, 'source'],
              `"${source}" is not in this file's list of sources${didYouMean(source, listed)} Correct it, or describe the source under "sources".`,
            ),
          ],
    );
    if (record.sources.length === 0 && record.status !== 'recalled')
      problems.push(
        error(
          [...path, 'status'],
          `"${record.status}" without a source: name what was read under "sources", or write recalled.`,
        ),
      );
    return problems;
  });
}
