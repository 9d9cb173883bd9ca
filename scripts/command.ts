/** What the commands have in common: a mistake is answered in words, never with a stack trace. */
import { didYouMean } from '@/law/check/did-you-mean';

/** A command that can't do what it was asked; nothing has been changed. The message says what to do. */
export class Refused extends Error {
  override name = 'Refused';
}

/** A command that was written wrongly; how it is used is told besides. */
export class Misused extends Refused {
  override name = 'Misused';
}

/**
 * Runs a command and sets the exit code: what it returns; 1 when it can't, 2 when it was written wrongly.
 * @param usage one line, shown when the command was written wrongly
 */
export async function command(usage: string, main: () => number | Promise<number>): Promise<void> {
  // A reader that ends early (head, say) is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await main();
  } catch (problem) {
    const misused = problem instanceof Misused || isArgumentError(problem);
    console.error(problem instanceof Error ? problem.message : String(problem));
    if (misused) console.error(usage);
    process.exitCode = misused ? 2 : 1;
  }
}

/** What parseArgs() of node:util throws. */
function isArgumentError(problem: unknown): boolean {
  return String((problem as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * The codes in `--only ge,kz`; all when there is no such option.
 * @param known in small letters
 * @throws Misused when there is no such jurisdiction
 */
export function readCodes(text: string | undefined, known: readonly string[]): readonly string[] {
  const codes = (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const stranger = codes.find((code) => !known.includes(code));
  if (stranger)
    throw new Misused(
      `There is no data/jurisdictions/${stranger}.yaml${didYouMean(stranger, known)}`,
    );
  return codes.length > 0 ? codes : known;
}

/** "1 record", "2 records". */
export function count(number: number, word: string, many = `${word}s`): string {
  return `${number} ${number === 1 ? word : many}`;
}
