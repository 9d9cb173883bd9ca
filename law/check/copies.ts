/** Where articles were read in repositories of laws: each reading leads to a file, each heading can be looked for. */
import { evidencedRecords } from '../records';
import type { Dossier } from '../schema';
import { headingPattern } from '../watch/article';
import { error, type Problem } from './problem';

/** Readings of sources without a copy or without a file, and headings that can't be looked for. */
export function copyProblems(dossier: Dossier): Problem[] {
  return [...headingProblems(dossier), ...readingProblems(dossier)];
}

function headingProblems(dossier: Dossier): Problem[] {
  return dossier.sources.flatMap(({ copy }, at) =>
    copy?.heading && !headingPattern(copy.heading)
      ? [
          error(
            ['sources', at, 'copy', 'heading'],
            'is not a regular expression with one group in brackets for the number of the article: write it as ^Section (\\d+), or take it out.',
          ),
        ]
      : [],
  );
}

function readingProblems(dossier: Dossier): Problem[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  return evidencedRecords(dossier).flatMap(({ path, record }) =>
    record.sources.flatMap((citation, at) => {
      const source = sources.get(citation.source);
      // A source that is not listed is told elsewhere.
      if (!citation.read || !source) return [];
      const place = [...path, 'sources', at, 'read'];
      if (!source.copy)
        return [
          error(
            place,
            `"${source.id}" has no copy: add one with the address of the repository, or take read out.`,
          ),
        ];
      return citation.read.path || source.copy.path
        ? []
        : [
            error(
              place,
              `neither this nor the copy of "${source.id}" names the file: add its path to one of them.`,
            ),
          ];
    }),
  );
}
