/** npm run data:build — checks `data/` and builds the database from it. */
import { parse } from 'yaml';
import { buildDatabase } from '@/db/build';
import { databaseFile } from '@/db/client';
import { dataVersion, readDataFiles } from '@/db/files';
import { dossierSchema, exchangeRatesSchema } from '@/law/schema';

const files = readDataFiles();
const version = dataVersion(files);
const start = performance.now();
buildDatabase(databaseFile(), {
  version,
  dossiers: files
    .filter((file) => file.path.startsWith('jurisdictions/'))
    .map((file) => dossierSchema.parse(parse(file.text))),
  rates: exchangeRatesSchema.parse(
    parse(files.find((file) => file.path === 'exchange-rates.yaml')?.text ?? ''),
  ).rates,
});
console.log(
  `Data version ${version}: ${databaseFile()} built in ${Math.round(performance.now() - start)} ms.`,
);
