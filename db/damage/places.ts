/** The places in real files that the tests damage. They are looked for, so that corrections of the data do not break the tests. */
import { CHANGES_FILE, RATES_FILE } from '../files';
import { RealFile } from './real-file';

export const kz = new RealFile('jurisdictions/kz.yaml');
export const al = new RealFile('jurisdictions/al.yaml');
export const rates = new RealFile(RATES_FILE);
export const changes = new RealFile(CHANGES_FILE);

type Part = { kind: string; min?: number | null; max?: number | null; unit?: string | null };
const partsOf = (rule: Record<string, unknown> | undefined) =>
  ((rule?.penalties ?? []) as { all_of: Part[] }[]).map(({ all_of }) => all_of[0] as Part);

/** The path of the first part of a penalty that a test can use. */
function part(fits: (part: Part) => boolean): (string | number)[] {
  const at = kz.find('offences', (rule) => partsOf(rule).some(fits));
  return [
    'offences',
    at,
    'penalties',
    partsOf(kz.data.offences?.[at]).findIndex(fits),
    'all_of',
    0,
  ];
}

export const range = part(({ min, max }) => min != null && max != null && min > 0);
export const prison = part(
  ({ kind, min, max }) => kind === 'imprisonment' && min != null && max != null,
);
export const fine = part(({ kind, unit }) => kind === 'fine' && unit === 'kz-mci');
export const punished = kz.find('offences', (rule) => rule.regime === 'criminal');
export const lawful = al.find('offences', (rule) => rule.regime === 'none');
export const read = kz.find('offences', (rule) => rule.status === 'checked');
export const placed = kz.find('offences', (rule) => rule.provision != null);
export const instrument = kz.find('instruments', (row) => row.adopted != null && row.as_of != null);
export const source = kz.find('sources', (row) => row.published != null && row.retrieved != null);
// The middle one of three tiers of one substance that follow each other.
export const tier = kz.find('thresholds', (row) => Number(row.from) > 0 && row.to !== null);
export const dated = kz.find('offences', (row) => 'valid_from' in row && 'valid_to' in row);
export const inWords = kz.find('aspects', (row) => row.aspect === 'max-penalty-supply');
export const rule = (...path: (string | number)[]) => ['offences', ...path];
/** The first day with the rates of the market. */
export const quoted = (rates.data.rates ?? []).findIndex(
  ({ per_eur }) => 'GEL' in (per_eur as Record<string, number>),
);
