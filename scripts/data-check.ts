/** npm run data:check [FILE…] — says what is wrong in `data/`, or in the files named. Exit code 1 on errors. */
import { checkData, countFindings, formatFinding, hasErrors } from '@/db/check';
import { shownName } from '@/db/files';
import { type GivenFiles, readGivenFiles } from '@/db/given';
import { today } from '@/law/date';

function read(given: readonly string[]): GivenFiles {
  try {
    return readGivenFiles(given);
  } catch (problem) {
    console.error(`A file can't be read: ${problem instanceof Error ? problem.message : problem}`);
    process.exit(1);
  }
}

const { files, names } = read(process.argv.slice(2));
const findings = checkData(files, today()).findings.filter(
  (finding) => names.size === 0 || names.has(finding.file),
);
for (const finding of findings)
  console.log(formatFinding(finding, names.get(finding.file) ?? shownName(finding.file)));
const checked = names.size || files.length;
console.log(`${checked} ${checked === 1 ? 'file' : 'files'} checked: ${countFindings(findings)}.`);
process.exitCode = hasErrors(findings) ? 1 : 0;
