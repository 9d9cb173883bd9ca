/** Sources and statuses: every record that states something says where it comes from. */
import type { Citation, Dossier } from '../schema';
import type { Status } from '../vocabulary';
import { didYouMean } from './nearest';
import { error, type Path, type Problem } from './problem';

interface Evidenced {
  path: Path;
  record: { sources: Citation[]; status: Status };
}

/** All records of a dossier that carry sources and a status. */
export function evidencedRecords(dossier: Dossier): Evidenced[] {
  const units = dossier.units ?? [];
  return [
    ...units.flatMap((unit, at) => records(['units', at, 'values'], unit.values)),
    ...records(['offences'], dossier.offences),
    ...records(['thresholds'], dossier.thresholds),
    ...records(['aspects'], dossier.aspects),
    ...records(['timeline'], dossier.timeline),
    ...records(['costs'], dossier.costs),
  ];
}

function records(path: Path, rows: readonly Evidenced['record'][] | null | undefined): Evidenced[] {
  return (rows ?? []).map((record, at) => ({ path: [...path, at], record }));
}

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
