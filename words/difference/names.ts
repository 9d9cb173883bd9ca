/** The names by which records refer to each other, of both versions of a jurisdiction; the later one counts. */
import type { Dossier, Instrument, Text } from '@/law/schema';

export interface Names {
  instruments: ReadonlyMap<string, Instrument>;
  units: ReadonlyMap<string, Text>;
  /** Titles of sources. */
  sources: ReadonlyMap<string, string>;
}

/** @param versions the earlier first */
export function namesOf(...versions: readonly (Dossier | null)[]): Names {
  const known = versions.filter((version): version is Dossier => version !== null);
  return {
    instruments: new Map(
      known.flatMap(({ instruments }) => instruments.map((one) => [one.id, one])),
    ),
    units: new Map(known.flatMap(({ units }) => (units ?? []).map(({ id, name }) => [id, name]))),
    sources: new Map(known.flatMap(({ sources }) => sources.map(({ id, title }) => [id, title]))),
  };
}
