/** The files in which the whole data can be taken away, and their names: each holds the data version. */

export const DOWNLOADS = ['package', 'sqlite', 'yaml'] as const;
export type DownloadKind = (typeof DOWNLOADS)[number];

const ENDING: Record<DownloadKind, string> = {
  package: '.zip',
  sqlite: '.sqlite',
  yaml: '-yaml.zip',
};

/** The word that stands in a name for whatever version is current. */
export const LATEST = 'latest';

/** "drug-laws-5e1e90ce71a7.zip" */
export const downloadName = (kind: DownloadKind, version: string): string =>
  `drug-laws-${version}${ENDING[kind]}`;

/** Which file of which version a name means; null when it is no such name. */
export function parseDownloadName(name: string): { kind: DownloadKind; version: string } | null {
  const [, version, ending] =
    /^drug-laws-([0-9a-f]{12}|latest)(-yaml\.zip|\.zip|\.sqlite)$/.exec(name) ?? [];
  const kind = DOWNLOADS.find((one) => ENDING[one] === ending);
  return version && kind ? { kind, version } : null;
}

/** One file with what tells whether it arrived whole. */
export interface DownloadFile {
  kind: DownloadKind;
  name: string;
  bytes: number;
  /** in hex */
  sha256: string;
}
