/** What happens when there is far more law: the build, and the first render of a comparison. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fiveCountryPaths, jurisdictionFiles } from './comparisons';
import { fetchPage, median, quantile, renderAll } from './load';
import { type Server, startApp } from './servers';
import { buildSynthetic, syntheticCodes } from './synthetic';
import type { Line } from './table';

const RULES = 1000;
const SIZES = [50, 100, 200];
const ROUNDS = 5;
const IN_ROUND = 24;

/** @param today the application with today's data, running */
export async function growth(today: Server, port: number): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-law-'));
  const file = path.join(folder, 'law.sqlite');
  try {
    const seconds = SIZES.map((size) => buildSynthetic(file, size, RULES));
    const each = seconds.map((time, at) => (time / (SIZES[at] ?? 1)) * 1000);
    const linear = (each.at(-1) ?? 0) / (each[0] ?? 1);
    return [
      {
        what: `Build of ${SIZES.join(', ')} jurisdictions × ${RULES} rules`,
        value: `${seconds.map((time) => time.toFixed(0)).join(', ')} s; time per jurisdiction × ${linear.toFixed(2)}`,
        budget: 'linear (≤ × 1.5)',
        met: linear <= 1.5,
      },
      ...(await comparisons(today, port, file)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function comparisons(today: Server, port: number, file: string): Promise<Line[]> {
  const large = await startApp(port, {
    DRUG_LAWS_DB: file,
    // No data folder holds that law, so there is nothing to compare the database with.
    DRUG_LAWS_DATA: path.join(path.dirname(file), 'none'),
  });
  try {
    const codes = syntheticCodes(SIZES.at(-1) ?? 0);
    const rounds = (all: readonly string[], seed: number) => {
      const paths = fiveCountryPaths(all, (ROUNDS + 1) * IN_ROUND, seed);
      return (at: number) => paths.slice(at * IN_ROUND, (at + 1) * IN_ROUND);
    };
    const today5 = rounds(
      jurisdictionFiles().map(({ code }) => code),
      2,
    );
    const large5 = rounds(codes, 3);
    // Each country is asked for once before, as on any day in the life of a server.
    const first = performance.now();
    for (let at = 0; at < codes.length; at += 5)
      await fetchPage(large, `/en/compare/${codes.slice(at, at + 5).join('-')}`);
    const warming = (performance.now() - first) / (codes.length / 5);
    await renderAll(today, today5(0), 1);
    await renderAll(large, large5(0), 1);
    const own: number[] = [];
    const synthetic: number[] = [];
    for (let at = 1; at <= ROUNDS; at++) {
      own.push(...(await renderAll(today, today5(at), 1)).times);
      synthetic.push(...(await renderAll(large, large5(at), 1)).times);
    }
    const ratio = quantile(synthetic, 0.95) / quantile(own, 0.95);
    return [
      {
        what: 'p95 of first renders with 200 jurisdictions × 1,000 rules, against today',
        value: `${ratio.toFixed(2)} (${quantile(synthetic, 0.95).toFixed(0)} ms against ${quantile(own, 0.95).toFixed(0)} ms; medians ${median(synthetic).toFixed(0)} and ${median(own).toFixed(0)} ms)`,
        budget: '≤ 2',
        met: ratio <= 2,
      },
      {
        what: 'The same, for five countries none of which was asked for that day',
        value: `${warming.toFixed(0)} ms on average`,
        budget: '',
        met: true,
      },
    ];
  } finally {
    await large.stop();
  }
}
