/** `data/` as the law's own records, without a database: for tests and for the terminal. */
import { parse } from 'yaml';
import { type SubstanceNames, substanceNamesSchema } from '@/law/ask/names';
import {
  type Aliases,
  aliasesSchema,
  type DataChange,
  type Dossier,
  dataChangesSchema,
  dossierSchema,
  type ExchangeRates,
  exchangeRatesSchema,
} from '@/law/schema';
import {
  ALIASES_FILE,
  CHANGES_FILE,
  dataFolder,
  isJurisdictionFile,
  RATES_FILE,
  readDataFiles,
  SUBSTANCES_FILE,
} from './files';

export interface Law {
  /** In the order of their codes. */
  dossiers: Dossier[];
  rates: ExchangeRates;
  /** What changed in the data, newest first. */
  changes: readonly DataChange[];
  /** The name of today by the one that a record had before. */
  aliases: Aliases;
  /** The names under which people ask for substances; null = the data has none. */
  substances: SubstanceNames | null;
}

/** Reads every dossier and the exchange rates. @throws when a file can't be read or breaks the format. */
export function readLaw(folder = dataFolder()): Law {
  const files = readDataFiles(folder);
  const textOf = (name: string) => files.find((file) => file.path === name)?.text;
  const changes = textOf(CHANGES_FILE);
  const aliases = textOf(ALIASES_FILE);
  const substances = textOf(SUBSTANCES_FILE);
  return {
    dossiers: files.filter(isJurisdictionFile).map((file) => dossierSchema.parse(parse(file.text))),
    rates: exchangeRatesSchema.parse(parse(textOf(RATES_FILE) ?? '')).rates,
    changes: changes === undefined ? [] : dataChangesSchema.parse(parse(changes)).changes,
    aliases: aliases === undefined ? {} : aliasesSchema.parse(parse(aliases)).aliases,
    substances: substances === undefined ? null : substanceNamesSchema.parse(parse(substances)),
  };
}
