/** The names by which records refer to each other. Those of sources, instruments, units and rules are keys of the database. */
import type { Dossier } from '../schema';
import { didYouMean } from './nearest';
import { error, type Path, type Problem } from './problem';

/** The sections whose records have an id, each id unique over all files. */
export const KEYED_SECTIONS = ['sources', 'instruments', 'units', 'offences'] as const;
type KeyedSection = (typeof KEYED_SECTIONS)[number];

/** A dossier and the name of the file it is in. */
export interface FiledDossier {
  file: string;
  dossier: Dossier;
}

function idsOf(dossier: Dossier, section: KeyedSection): { id: string; path: Path }[] {
  return (dossier[section] ?? []).map(({ id }, at) => ({ id, path: [section, at, 'id'] }));
}

/** Ids that are there twice in the file, or do not start with the code of the jurisdiction. */
export function idProblems(dossier: Dossier): Problem[] {
  const prefix = `${dossier.jurisdiction.code.toLowerCase()}-`;
  return KEYED_SECTIONS.flatMap((section) => {
    const seen = new Set<string>();
    return idsOf(dossier, section).flatMap(({ id, path }) => {
      const problems: Problem[] = [];
      if (seen.has(id))
        problems.push(
          error(path, `"${id}" is there twice in ${section}: give one of the two another id.`),
        );
      if (!id.startsWith(prefix))
        problems.push(error(path, `"${id}" must start with "${prefix}": write ${prefix}${id}.`));
      seen.add(id);
      return problems;
    });
  });
}

/** Ids that two files share; reported in both. */
export function sharedIdProblems(
  dossiers: readonly FiledDossier[],
): { file: string; problem: Problem }[] {
  return KEYED_SECTIONS.flatMap((section) => {
    const holders = new Map<string, { file: string; path: Path }[]>();
    for (const { file, dossier } of dossiers)
      for (const { id, path } of idsOf(dossier, section)) {
        const places = holders.get(id) ?? [];
        if (!places.some((place) => place.file === file)) places.push({ file, path });
        holders.set(id, places);
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
  });
}

/** Instruments that rules and thresholds name but the file does not list. */
export function instrumentProblems(dossier: Dossier): Problem[] {
  const listed = dossier.instruments.map((instrument) => instrument.id);
  const known = new Set(listed);
  const named: { id: string | null | undefined; path: Path }[] = [
    ...dossier.offences.map((rule, at) => ({
      id: rule.provision?.instrument,
      path: ['offences', at, 'provision', 'instrument'],
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
