/** The check of `data/`: every file, and what ties the files together. What it finds names file, line and column. */
import path from 'node:path';
import type { SubstanceNames } from '@/law/ask/names';
import {
  checkAliases,
  checkDataChanges,
  checkDossier,
  checkRates,
  checkSubstanceNames,
} from '@/law/check/dossier';
import { type FiledDossier, sharedIdProblems } from '@/law/check/ids';
import { describePath, type Problem } from '@/law/check/problem';
import { textProblems } from '@/law/check/text';
import { allRecords } from '@/law/records';
import type { Aliases, DataChange, Dossier, ExchangeRates } from '@/law/schema';
import {
  ALIASES_FILE,
  CHANGES_FILE,
  COMMON_FILES,
  type DataFile,
  RATES_FILE,
  SUBSTANCES_FILE,
} from './files';
import { type Position, readYaml, type YamlText } from './yaml';

/** Something wrong with the data, ready to be read by a person. */
export interface Finding extends Position {
  severity: 'error' | 'warning';
  /** Relative to the folder of the data, as in {@link DataFile}. */
  file: string;
  /** The key path in words; empty where the place is not inside any record. */
  place: string;
  /** What is wrong and what to do. */
  message: string;
}

export interface CheckedData {
  /** Those whose form is right, in the order of the files. */
  dossiers: Dossier[];
  /** Empty when the file of the rates can't be used. */
  rates: ExchangeRates;
  /** Newest first; empty when the data has no list of them, or one that can't be used. */
  changes: readonly DataChange[];
  /** The name of today by the one that a record had before; empty where there is no list of them, or a broken one. */
  aliases: Aliases;
  /** null when there are none, or the file can't be used. */
  substances: SubstanceNames | null;
  /** By file and line. */
  findings: Finding[];
}

/**
 * Checks the files of `data/` together.
 * @param files see readDataFiles()
 * @param today YYYY-MM-DD; nothing can have been read or adopted later
 * @param arriving the path of a file that is still to be merged: its records may share a name
 * @returns data to be used only when no finding is an error
 */
export function checkData(
  files: readonly DataFile[],
  today: string,
  arriving?: string,
): CheckedData {
  const findings: Finding[] = [];
  const opened = new Map(files.map((file) => [file.path, open(file, findings)]));
  const add = (file: string, problems: readonly Problem[]) => {
    const yaml = opened.get(file);
    if (yaml) findings.push(...problems.map((problem) => toFinding(file, yaml, problem)));
  };

  let rates: ExchangeRates = [];
  const ratesText = opened.get(RATES_FILE);
  if (!files.some((file) => file.path === RATES_FILE)) findings.push(missingRates());
  else if (ratesText) {
    const checked = checkRates(ratesText.value, today);
    rates = checked.rates ?? [];
    add(RATES_FILE, checked.problems);
  }

  const codeOf = (file: string) => path.posix.basename(file, '.yaml');
  const laws = files.map((file) => file.path).filter((file) => !COMMON_FILES.includes(file));
  const changesText = opened.get(CHANGES_FILE);
  const changes = changesText
    ? checkDataChanges(changesText.value, { today, codes: laws.map(codeOf) })
    : { problems: [] };
  add(CHANGES_FILE, changes.problems);

  const dossiers: FiledDossier[] = [];
  for (const file of laws) {
    const yaml = opened.get(file);
    if (!yaml) continue;
    const code = codeOf(file);
    const checked = checkDossier(yaml.value, {
      code,
      today,
      rates,
      arriving: file === arriving,
    });
    add(file, checked.problems);
    if (checked.dossier) dossiers.push({ file, dossier: checked.dossier });
  }
  for (const { file, problem } of sharedIdProblems(dossiers)) add(file, [problem]);

  const aliasesText = opened.get(ALIASES_FILE);
  // A file that is broken lacks its names: it is told itself.
  const names =
    dossiers.length === laws.length
      ? new Set(dossiers.flatMap(({ dossier }) => allRecords(dossier).map(({ id }) => id)))
      : null;
  const aliases = aliasesText ? checkAliases(aliasesText.value, names) : { problems: [] };
  add(ALIASES_FILE, aliases.problems);

  const namesText = opened.get(SUBSTANCES_FILE);
  const substances = namesText ? checkSubstanceNames(namesText.value, today) : { problems: [] };
  add(SUBSTANCES_FILE, substances.problems);

  // What must be filled in and stands before a comment is told once.
  const empty = new Set(
    findings.flatMap(({ file, line, message }) =>
      message.startsWith('is empty:') ? [`${file}:${line}`] : [],
    ),
  );
  const told = findings.filter(
    ({ file, line, message }) =>
      !message.startsWith('is empty before') || !empty.has(`${file}:${line}`),
  );
  const order = new Map(files.map((file, at) => [file.path, at]));
  const rank = (finding: Finding) => order.get(finding.file) ?? -1;
  told.sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  return {
    dossiers: dossiers.map(({ dossier }) => dossier),
    rates,
    changes: changes.changes ?? [],
    aliases: aliases.aliases ?? {},
    substances: substances.names ?? null,
    findings: told,
  };
}

/** Reads a file as text and YAML; undefined when that shows errors after which its content can't be judged. */
function open(file: DataFile, findings: Finding[]): YamlText | undefined {
  const yaml = readYaml(file.text);
  const text = textProblems(file.text);
  const at = (severity: Finding['severity'], offset: number, message: string): Finding => ({
    severity,
    file: file.path,
    ...yaml.position(offset),
    place: describePath(yaml.value, yaml.pathAt(offset)),
    message,
  });
  findings.push(...text.map(({ offset, message }) => at('error', offset, message)));
  const tabbed = new Set(text.map(({ offset }) => yaml.position(offset).line));
  // A tab or damaged letter also breaks the syntax of its line: it is told once.
  findings.push(
    ...yaml.errors
      .filter(({ offset }) => !tabbed.has(yaml.position(offset).line))
      .map(({ offset, message }) => at('error', offset, message)),
  );
  findings.push(...yaml.slips.map(({ offset, message }) => at('error', offset, message)));
  findings.push(
    ...yaml.aliases.map(({ offset, name }) =>
      at(
        'warning',
        offset,
        `"*${name}" stands for what "&${name}" marks elsewhere, so that a correction there changes this record too: write it out here.`,
      ),
    ),
  );
  return yaml.errors.length > 0 || text.some(({ fatal }) => fatal) ? undefined : yaml;
}

function toFinding(file: string, yaml: YamlText, problem: Problem): Finding {
  return {
    severity: problem.severity,
    file,
    ...yaml.locate(problem.path, problem.atKey),
    place: describePath(yaml.value, problem.path),
    message: problem.message,
  };
}

function missingRates(): Finding {
  return {
    severity: 'error',
    file: RATES_FILE,
    line: 1,
    column: 1,
    place: '',
    message: 'the file is missing: put it back, with at least one day of rates.',
  };
}

/**
 * A finding as one line, such as
 * `data/jurisdictions/ge.yaml:412:9  offences › ge-use › penalties › 1 › all_of › 1 › min: 8 is above max 5: …`.
 * @param name what the file is called to the reader
 */
export function formatFinding(finding: Finding, name = `data/${finding.file}`): string {
  const { severity, line, column, place, message } = finding;
  const what = place ? `${place}: ${message}` : message;
  return `${name}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${what}`;
}

/** "3 errors, 1 warning": the closing line of a check. */
export function countFindings(findings: readonly Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

/** Whether the data must not be used. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
