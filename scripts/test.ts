/** npm test — every check in one run; the last line counts what passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(path.join(tmpdir(), 'drug-laws-test-'));
process.env.NEXT_TELEMETRY_DISABLED = '1';

function run(command: string, env: Record<string, string> = {}): boolean {
  console.log(`\n$ ${command}`);
  const done = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

/** A check that passes or fails as one. */
function check(command: string): Count {
  const passed = run(command);
  return { passed: Number(passed), failed: Number(!passed) };
}

/** A run of many tests, counted from its report; one that leaves no report counts as one failure. */
function suite(
  command: string,
  env: Record<string, string>,
  file: string,
  read: (report: unknown) => Count,
): Count {
  const passed = run(command, env);
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')));
    // A runner may fail outside of any test (an unhandled rejection, say).
    return passed || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');

const steps: (() => Count)[] = [
  () => check('npm run --silent types'),
  () => check('npm run --silent lint'),
  () => check('npm run --silent data:check'),
  () => check('npm run --silent data:build'),
  () =>
    suite(
      `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
      {},
      unitReport,
      (report) => {
        const { numPassedTests, numFailedTests, numFailedTestSuites } = report as {
          numPassedTests: number;
          numFailedTests: number;
          numFailedTestSuites: number;
        };
        return {
          passed: numPassedTests,
          failed: numFailedTests || (numFailedTestSuites > 0 ? 1 : 0),
        };
      },
    ),
  () => check('npm run --silent build'),
  () =>
    suite(
      'npx playwright test',
      { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
      browserReport,
      (report) => {
        const { stats } = report as {
          stats: { expected: number; unexpected: number; flaky: number };
        };
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
      },
    ),
];

const total = steps.reduce<Count>(
  (sum, step) => {
    const count = step();
    return { passed: sum.passed + count.passed, failed: sum.failed + count.failed };
  },
  { passed: 0, failed: 0 },
);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
