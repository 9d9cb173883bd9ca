/**
 * npm run data:diff -- REV [--only ge,kz] [--lang ru] [--draft] — says in words what the data of the work tree changes
 * in the law that is shown, compared with a git revision.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkData, type Finding, formatFinding, hasErrors } from '@/db/check';
import { type DataFile, dataFolder, RATES_FILE, readDataFiles, shownName } from '@/db/files';
import { today } from '@/law/date';
import { dossierChanges } from '@/law/difference/dossiers';
import { rateChanges } from '@/law/difference/rates';
import { DATA_LANGUAGES, LANGUAGES, type Language } from '@/law/language';
import { codeOf } from '@/law/records';
import { type Words, wordsIn } from '@/messages';
import { changeLine, isLaw } from '@/words/difference/lines';
import { namesOf } from '@/words/difference/names';
import { rateNumber } from '@/words/money';
import { command, Misused, Refused, readCodes } from './command';
import { askGit, commitOf, fileAt, repositoryOf } from './git';

const USAGE = 'Usage: npm run data:diff -- REV [--only ge,kz] [--lang en|ru] [--draft]';

/** The files of the data as they were at a revision. */
function filesAt(revision: string): DataFile[] {
  const root = repositoryOf(dataFolder());
  const commit = commitOf(root, revision);
  const prefix = askGit(dataFolder(), 'rev-parse', '--show-prefix')?.trim() ?? '';
  const listed =
    askGit(root, 'ls-tree', '-r', '-z', '--name-only', commit, '--', prefix || '.') ?? '';
  const paths = listed
    .split('\0')
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((name) => name === RATES_FILE || /^jurisdictions\/[a-z]+\.yaml$/.test(name));
  if (paths.length === 0)
    throw new Refused(`At ${revision} there is no data in ${prefix || 'this folder'}.`);
  return paths.map((name) => ({ path: name, text: fileAt(root, commit, prefix + name) ?? '' }));
}

/** Data read and checked; what is wrong in it is told under its name. @throws Refused when there are errors */
function readChecked(files: readonly DataFile[], nameOf: (finding: Finding) => string) {
  const { dossiers, rates, findings } = checkData(files, today());
  if (hasErrors(findings)) {
    for (const finding of findings)
      if (finding.severity === 'error') console.error(formatFinding(finding, nameOf(finding)));
    throw new Refused('Data with errors can not be compared.');
  }
  return { dossiers: new Map(dossiers.map((each) => [codeOf(each), each])), rates };
}

type Law = ReturnType<typeof readChecked>;

/** The lines on one jurisdiction. @param brief see Telling */
function linesOn(words: Words, code: string, before: Law, after: Law, brief: boolean): string[] {
  const [old, now] = [before.dossiers.get(code) ?? null, after.dossiers.get(code) ?? null];
  const country = (now ?? old)?.jurisdiction;
  if (!country) return [];
  const telling = { words, names: namesOf(old, now), brief };
  return dossierChanges(old, now)
    .filter((change) => !brief || isLaw(change))
    .map((change) => changeLine(telling, country, change))
    .filter(Boolean);
}

function rateLines(words: Words, before: Law, after: Law): string[] {
  const { t } = words;
  const number = (value: number | null) =>
    value === null ? t('difference.nothing') : rateNumber(words, value);
  return rateChanges(before.rates, after.rates).map(({ date, currency, ...change }) =>
    t('difference.rate', {
      date,
      currency,
      before: number(change.before),
      after: number(change.after),
    }),
  );
}

/** An entry for data/changes.yaml, to be edited: one for each jurisdiction whose law differs. */
function draft(codes: readonly string[], before: Law, after: Law): string {
  const entries = codes.flatMap((code) => {
    const [en, ru] = DATA_LANGUAGES.map((lang) =>
      linesOn(wordsIn(lang), code, before, after, true).join(' '),
    );
    return en && ru ? [{ date: today(), jurisdictions: [code], text: { en, ru } }] : [];
  });
  return entries.length > 0 ? stringify(entries, { lineWidth: 0 }) : '';
}

await command(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      draft: { type: 'boolean', default: false },
    },
  });
  const [revision, ...more] = positionals;
  if (!revision || more.length > 0) throw new Misused('Name one revision, such as main or HEAD~1.');
  const lang = LANGUAGES.find((one) => one === values.lang);
  if (!lang) throw new Misused(`--lang takes ${LANGUAGES.join(' or ')}.`);

  const files = filesAt(revision);
  const after = readChecked(readDataFiles(), ({ file }) => shownName(file));
  const before = readChecked(files, ({ file }) => `${path.basename(file)} at ${revision}`);
  const known = [...new Set([...after.dossiers.keys(), ...before.dossiers.keys()])].sort();
  const codes = readCodes(values.only, known);
  if (values.draft) process.stdout.write(draft(codes, before, after));
  else tell(lang, codes, before, after, values.only !== undefined);
  return 0;
});

function tell(
  lang: Language,
  codes: readonly string[],
  before: Law,
  after: Law,
  some: boolean,
): void {
  const words = wordsIn(lang);
  const lines = codes.map((code) => linesOn(words, code, before, after, false));
  const rates = some ? [] : rateLines(words, before, after);
  for (const line of [...lines.flat(), ...rates]) console.log(line);
  const [n, m] = [lines.flat().length, lines.filter((each) => each.length > 0).length];
  if (n > 0) console.log(words.t('difference.summarised', { n, m }));
  else if (rates.length === 0) console.log(words.t('difference.same'));
}
