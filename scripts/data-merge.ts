/**
 * npm run data:merge -- FILE.yaml [--base OLD.yaml] [--keep KEY]… [--write] — takes a newer dossier in; without
 * --write only says what that would do. Exit code 1 when it can't, 2 when there are conflicts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { formatFinding } from '@/db/check';
import { dataFolder, readDataFiles, shownName } from '@/db/files';
import { readBase, writeBase } from '@/db/merge/base';
import { codeOf, MergeRefused, mergeDossier } from '@/db/merge/merge';
import { today } from '@/law/date';
import { baseOf } from '@/law/merge/plan';
import { describePlan } from '@/law/merge/report';

const USAGE = 'Usage: npm run data:merge -- FILE.yaml [--base OLD.yaml] [--keep KEY]… [--write]';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      keep: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
    },
  });
  const [given, ...more] = positionals;
  if (!given || more.length > 0) throw new MergeRefused(USAGE);
  const text = readFileSync(given, 'utf8');
  const code = codeOf(text);
  const base = values.base ? baseOf(parse(readFileSync(values.base, 'utf8'))) : readBase(code);
  const { plan, file, isNew } = mergeDossier(
    readDataFiles(),
    text,
    base,
    today(),
    new Set(values.keep),
  );

  const name = shownName(file.path);
  const lines = isNew ? [`${name} is new: ${plan.added.length} records.`] : describePlan(plan);
  for (const line of lines) console.log(line);
  if (lines.length === 0) console.log(`${name} already holds what ${given} says.`);
  if (values.write) {
    writeFileSync(path.join(dataFolder(), file.path), file.text);
    writeBase(code, plan.base);
    console.log(`${name} is written. Read the change (git diff) before you propose it.`);
  } else console.log('Nothing was written: add --write to take this in.');
  return plan.conflicts.length > 0 ? 2 : 0;
}

/** The check's errors, under the name of the file that they are about. */
function showErrors({ findings, version }: MergeRefused): void {
  const given = process.argv.slice(2).find((word) => /\.ya?ml$/.test(word));
  for (const finding of findings) {
    const name = shownName(finding.file);
    const shown = { incoming: given, here: name, merged: `${name} (as merged)` }[version];
    if (finding.severity === 'error') console.error(formatFinding(finding, shown));
  }
}

try {
  process.exitCode = main();
} catch (problem) {
  if (problem instanceof MergeRefused) showErrors(problem);
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
