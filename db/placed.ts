/** Dossiers together with the places of their records, for reports that lead an editor to the line. */
import { describePath, type Path } from '@/law/check/problem';
import { codeOf, evidencedRecords } from '@/law/records';
import { type Dossier, dossierSchema } from '@/law/schema';
import { type DataFile, isJurisdictionFile, shownName } from './files';
import { readYaml, type YamlText } from './yaml';

export interface PlacedDossier {
  /** In small letters. */
  code: string;
  dossier: Dossier;
  yaml: YamlText;
  /** The file as an editor calls it: data/jurisdictions/ge.yaml. */
  name: string;
}

/** A record's place, ready to be shown and jumped to. */
export interface Place {
  /** `data/jurisdictions/ge.yaml:412` */
  at: string;
  /** `offences › ge-use-first` */
  record: string;
}

/**
 * Reads the dossiers of which the form is right.
 * @param files see readDataFiles()
 * @returns `broken`: the names of the others, of which `npm run data:check` tells what is wrong
 */
export function placeDossiers(files: readonly DataFile[]): {
  placed: PlacedDossier[];
  broken: string[];
} {
  const placed: PlacedDossier[] = [];
  const broken: string[] = [];
  for (const file of files.filter(isJurisdictionFile)) {
    const yaml = readYaml(file.text);
    const name = shownName(file.path);
    const { data } = dossierSchema.safeParse(yaml.value);
    if (!data || yaml.errors.length > 0) broken.push(name);
    else placed.push({ code: codeOf(data), dossier: data, yaml, name });
  }
  return { placed, broken };
}

/** Where the record at a path stands. */
export function placeOf({ name, yaml }: PlacedDossier, path: Path): Place {
  return { at: `${name}:${yaml.locate(path).line}`, record: describePath(yaml.value, path) };
}

/** How many records of a dossier rest on each of its sources, by id. */
export function citingRecords(dossier: Dossier): Map<string, number> {
  const times = new Map<string, number>();
  for (const { record } of evidencedRecords(dossier))
    for (const id of new Set(record.sources.map(({ source }) => source)))
      times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}
