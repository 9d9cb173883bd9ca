/** What a test expects of a check of damaged data. For tests. */
import { expect } from 'vitest';
import { checkData, type Finding, formatFinding } from '../check';
import { CHANGES_FILE, type DataFile, RATES_FILE, readDataFiles } from '../files';
import { DAY, type Damaged, RealFile } from './real-file';

/** An error says a thing to do in one of these words. */
const ADVICE =
  /\b(add|fill|write|correct|use|keep|take|give|swap|name|rename|save|list|put|describe|copy|align|look|delete)\b/i;

/** A kind of damage: what it is called, what it makes, and a word its message must hold. */
export type Damage = [name: string, make: () => Damaged, key: string | RegExp];

/** Files of all jurisdictions by name alone, so that their codes are known. */
const namesOnly = () =>
  readDataFiles().flatMap(({ path }) => (/^jurisdictions/.test(path) ? [{ path, text: '' }] : []));

/** Checks a file, damaged or not, together with the rates and any other files. */
export function findingsOf(file: DataFile, ...others: DataFile[]): Finding[] {
  if (file.path === CHANGES_FILE) return checkData([file, ...namesOnly()], DAY).findings;
  const rates = file.path === RATES_FILE ? [] : [new RealFile(RATES_FILE).file];
  return checkData([file, ...others, ...rates], DAY).findings;
}

/**
 * Expects that damaged data is refused: with an error in the right file and line, whose line of text names
 * the key and says what to do.
 */
export function expectRefused({ file, line }: Damaged, key: string | RegExp): void {
  const errors = findingsOf(file).filter((finding) => finding.severity === 'error');
  const told = errors.map((finding) => formatFinding(finding));
  expect(told, 'an error').not.toEqual([]);
  const there = errors.filter((finding) => finding.file === file.path && finding.line === line);
  const lines = there.map((finding) => formatFinding(finding));
  expect(lines, `an error at line ${line}, not only ${told.join('\n')}`).not.toEqual([]);
  const named = lines.filter((text) =>
    typeof key === 'string' ? text.includes(key) : key.test(text),
  );
  expect(named, `${key} named in ${lines.join('\n')}`).not.toEqual([]);
  for (const text of named) expect(text).toMatch(ADVICE);
}
