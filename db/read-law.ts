/** `data/` as the law's own records, without a database: for tests and for the terminal. */
import { parse } from 'yaml';
import { type Dossier, dossierSchema, type ExchangeRates, exchangeRatesSchema } from '@/law/schema';
import { dataFolder, readDataFiles } from './files';

export interface Law {
  /** In the order of their codes. */
  dossiers: Dossier[];
  rates: ExchangeRates;
}

/** Reads every dossier and the exchange rates. @throws when a file can't be read or breaks the format. */
export function readLaw(folder = dataFolder()): Law {
  const files = readDataFiles(folder);
  const rates = files.find((file) => file.path === 'exchange-rates.yaml');
  return {
    dossiers: files
      .filter((file) => file.path.startsWith('jurisdictions/'))
      .map((file) => dossierSchema.parse(parse(file.text))),
    rates: exchangeRatesSchema.parse(parse(rates?.text ?? '')).rates,
  };
}
