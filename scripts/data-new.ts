/** npm run data:new -- xx — makes the file of a new jurisdiction: every place to fill in, and no law. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkData, formatFinding, hasErrors } from '@/db/check';
import { type DataFile, dataFolder, jurisdictionPath, readDataFiles, shownName } from '@/db/files';
import { replaceFile } from '@/db/given';
import { today } from '@/law/date';
import { command, Misused, Refused } from './command';
import { countryOf } from './new/country';
import { skeleton } from './new/skeleton';

const USAGE = 'Usage: npm run data:new -- CODE   (two letters of ISO 3166-1, such as ge)';

/** What is still to be filled in before the file can be used. */
function stillMissing(file: DataFile) {
  const { findings } = checkData(replaceFile(readDataFiles(), file), today());
  return findings.filter((finding) => finding.file === file.path && hasErrors([finding]));
}

await command(USAGE, () => {
  const [given, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (!given || more.length > 0) throw new Misused('Name one code.');
  const code = given.toLowerCase();
  const country = countryOf(code);
  const file = { path: jurisdictionPath(`${code}.yaml`), text: skeleton(code, country) };
  const name = shownName(file.path);
  const target = path.join(dataFolder(), file.path);
  if (existsSync(target)) throw new Refused(`${name} is there already: edit it.`);
  writeFileSync(target, file.text, { flag: 'wx' });
  console.log(
    `${name} is written${country ? ` for ${country.en}` : ''}. Until this is filled in, nothing is built:`,
  );
  for (const finding of stillMissing(file)) console.log(formatFinding(finding, name));
  return 0;
});
