/** Does kinds of damage to real files and asks the check. For tests. */
import { parse } from 'yaml';
import { checkDossier, checkRates } from '@/law/check/dossier';
import type { Problem } from '@/law/check/problem';
import type { Dossier, ExchangeRates } from '@/law/schema';
import { checkData } from '../../check';
import { type DataFile, RATES_FILE, readDataFiles } from '../../files';
import { DAY } from '../real-file';
import type { Kind } from './kind';

interface Told {
  severity: Problem['severity'];
  key: string;
}

/** What came of one kind in one file. */
export interface Outcome {
  file: string;
  refused: boolean;
}

const files = readDataFiles();
const laws = files.filter(({ path }) => path.startsWith('jurisdictions/'));
const documents = new Map(laws.map(({ path, text }) => [path, parse(text) as Dossier]));
const rates = (parse(textOf(RATES_FILE)) as { rates: ExchangeRates }).rates;
const undamaged = new Map<string, Set<string>>();

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

const told = (problems: readonly Problem[]): Told[] =>
  problems.map(({ severity, path, message }) => ({
    severity,
    key: `${path.join('.')} ${message}`,
  }));

function checkRecords(path: string, document: unknown): Told[] {
  const code = path.slice('jurisdictions/'.length, -'.yaml'.length);
  return told(checkDossier(document, { code, today: DAY, rates }).problems);
}

/** The check of a text. Its findings are named without their lines, which damage above them moves. */
function checkText(file: DataFile): Told[] {
  const others = files.filter(({ path }) => path === RATES_FILE);
  return checkData([file, ...others], DAY).findings.map(({ severity, place, message }) => ({
    severity,
    key: `${place} ${message}`,
  }));
}

/** What the check says of a damaged file that it does not say of the file as it is. */
function news(key: string, before: () => Told[], after: Told[]): Told[] {
  const known = undamaged.get(key) ?? new Set(before().map((each) => each.key));
  undamaged.set(key, known);
  return after.filter((each) => !known.has(each.key));
}

/**
 * Does a kind of damage to real files.
 * @param most in how many files; they differ from kind to kind
 * @returns one outcome for each file that has a place for it
 */
export function outcomes(kind: Kind, most: number, turn: number): Outcome[] {
  const enough = (found: readonly Told[]) =>
    found.some(({ severity }) => severity === 'error' || kind.expect === 'warning');
  if (kind.in === 'rates') {
    const copy = structuredClone(rates);
    if (!kind.change(copy)) return [];
    const check = (each: ExchangeRates) => told(checkRates({ rates: each }, DAY).problems);
    const found = news(RATES_FILE, () => check(rates), check(copy));
    return [{ file: RATES_FILE, refused: enough(found) }];
  }
  const found: Outcome[] = [];
  for (let step = 0; step < laws.length && found.length < most; step++) {
    const { path, text } = laws[(turn * 7 + step) % laws.length] as DataFile;
    let after: Told[] | undefined;
    if (kind.in === 'text') {
      const changed = kind.change(text);
      if (changed !== undefined)
        after = news(
          `text ${path}`,
          () => checkText({ path, text }),
          checkText({ path, text: changed }),
        );
    } else {
      const copy = structuredClone(documents.get(path) as Dossier);
      if (kind.change(copy))
        after = news(path, () => checkRecords(path, documents.get(path)), checkRecords(path, copy));
    }
    if (after) found.push({ file: path, refused: enough(after) });
  }
  return found;
}
