/** The names of records: each names one record in all files together. */
import { allRecords, codeOf, freeId, type PlacedRecord, rowOf } from '../records';
import type { Dossier } from '../schema';
import { didYouMean } from './did-you-mean';
import { describePath, error, type Path, type Problem } from './problem';
import { punishedRecords } from './punished';

/** A dossier and the name of the file it is in. */
export interface FiledDossier {
  file: string;
  dossier: Dossier;
}

const isWritten = ({ record }: PlacedRecord) => typeof rowOf(record).id === 'string';

/** Where the name of a record is written; the record itself where it is named by what it is about. */
const placeOfId = (placed: PlacedRecord): Path =>
  isWritten(placed) ? [...placed.path, 'id'] : placed.path;

/**
 * Ids that do not start with the code of the jurisdiction.
 * @param mayShare records may have one name, since names are still to be given
 */
export function idProblems(dossier: Dossier, mayShare = false): Problem[] {
  const prefix = `${codeOf(dossier)}-`;
  const prefixes = allRecords(dossier).flatMap((placed) =>
    placed.id.startsWith(prefix)
      ? []
      : [
          error(
            placeOfId(placed),
            `"${placed.id}" must start with "${prefix}": write ${prefix}${placed.id}.`,
          ),
        ],
  );
  return mayShare ? prefixes : [...prefixes, ...sharedNames(dossier)];
}

/** An aspect twice, or two values of a unit from one day, say the same thing twice: they are told apart from this. */
const TOLD_ELSEWHERE = new Set<PlacedRecord['kind']>(['aspect', 'unit-value']);

function sharedNames(dossier: Dossier): Problem[] {
  const holders = new Map<string, PlacedRecord>();
  const taken = new Set(allRecords(dossier).map(({ id }) => id));
  return allRecords(dossier).flatMap((placed) => {
    const { id, kind, record } = placed;
    const first = holders.get(id);
    if (!first) {
      holders.set(id, placed);
      return [];
    }
    if (isWritten(placed))
      return [error(placeOfId(placed), `"${id}" is there twice: give one of the two another id.`)];
    if (TOLD_ELSEWHERE.has(kind)) return [];
    const other = describePath(dossier, first.path);
    return [
      error(
        placed.path,
        kind === 'question'
          ? `begins with the same words as ${other}, by which it is named: word one of the two otherwise.`
          : `is named "${id}" by what it is about, as is ${other}: give one of the two an id of its own, such as id: ${freeId(id, rowOf(record), taken)}.`,
      ),
    ];
  });
}

/** Ids that two files share; reported in both. */
export function sharedIdProblems(
  dossiers: readonly FiledDossier[],
): { file: string; problem: Problem }[] {
  const holders = new Map<string, { file: string; path: Path }[]>();
  for (const { file, dossier } of dossiers)
    for (const placed of allRecords(dossier).filter(isWritten)) {
      const places = holders.get(placed.id) ?? [];
      if (!places.some((place) => place.file === file))
        places.push({ file, path: placeOfId(placed) });
      holders.set(placed.id, places);
    }
  return [...holders].flatMap(([id, places]) =>
    places.length < 2
      ? []
      : places.map(({ file, path }) => {
          const others = places.filter((place) => place.file !== file).map((place) => place.file);
          return {
            file,
            problem: error(
              path,
              `"${id}" is also in ${others.join(', ')}, and an id names one record only: rename one.`,
            ),
          };
        }),
  );
}

/** Instruments that records name but the file does not list. */
export function instrumentProblems(dossier: Dossier): Problem[] {
  const listed = dossier.instruments.map((instrument) => instrument.id);
  const known = new Set(listed);
  const named: { id: string | null | undefined; path: Path }[] = [
    ...punishedRecords(dossier).map(({ provision, path }) => ({
      id: provision?.instrument,
      path: [...path, 'provision', 'instrument'],
    })),
    ...(dossier.thresholds ?? []).map((threshold, at) => ({
      id: threshold.instrument,
      path: ['thresholds', at, 'instrument'],
    })),
  ];
  return named.flatMap(({ id, path }) =>
    id && !known.has(id)
      ? [
          error(
            path,
            `"${id}" is not in this file's list of instruments${didYouMean(id, listed)} Correct it, or describe the instrument under "instruments".`,
          ),
        ]
      : [],
  );
}
