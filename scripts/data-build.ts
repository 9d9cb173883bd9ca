/** npm run data:build — checks `data/`, builds the database and the downloads from it; refuses when the check finds an error. */
import { buildDatabase } from '@/db/build';
import { checkData, countFindings, formatFinding, hasErrors } from '@/db/check';
import { databaseFile } from '@/db/client';
import { buildDownloads } from '@/db/downloads/build';
import { dataFilesOf, dataVersion, readPublishedFiles, shownName } from '@/db/files';
import { today } from '@/law/date';

const published = readPublishedFiles();
const { findings, ...law } = checkData(dataFilesOf(published), today());
if (hasErrors(findings)) {
  for (const finding of findings)
    if (finding.severity === 'error')
      console.error(formatFinding(finding, shownName(finding.file)));
  console.error(`The database was not built: ${countFindings(findings)}.`);
  process.exit(1);
}
const version = dataVersion(published);
const start = performance.now();
buildDatabase(databaseFile(), { version, ...law });
console.log(
  `Data version ${version}: ${databaseFile()} built in ${Math.round(performance.now() - start)} ms (${countFindings(findings)}).`,
);
const downloads = buildDownloads(databaseFile(), published);
console.log(`To take away: ${downloads.map(({ name }) => name).join(', ')}.`);
