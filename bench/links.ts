/**
 * npm run bench:links — very many different valid comparison links, and what they leave behind in memory and on
 * disk. Stops at the number or after the minutes given: npm run bench:links -- 100000 5
 */
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CIRCUMSTANCES, OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { jurisdictionFiles, randomFrom } from './comparisons';
import { fetchPage } from './load';
import { startApp } from './servers';

const MOST = Math.min(Number(process.argv[2] ?? 100_000), 100_000);
const MINUTES = Math.min(Number(process.argv[3] ?? 5), 15);
const PORT = Number(process.env.BENCH_PORT ?? 4395);
const AT_ONCE = 4;
const REPORT_EVERY = 2000;

/** Different links without end: two or three countries, an offence, a substance and often a circumstance. */
function* links(): Generator<string> {
  const codes = jurisdictionFiles().map(({ code }) => code);
  const random = randomFrom(4);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const given = new Set<string>();
  for (;;) {
    const chosen = [...new Set([pick(codes), pick(codes), pick(codes)])].sort();
    if (chosen.length < 2) continue;
    const filters = [
      pick(OFFENCES),
      pick(SUBSTANCES),
      ...(random() < 0.7 ? [pick(CIRCUMSTANCES)] : []),
    ];
    const link = `/${pick(['en', 'ru'])}/compare/${chosen.join('-')}/${filters.join('/')}`;
    if (given.has(link)) continue;
    given.add(link);
    yield link;
  }
}

/** Resident memory of a process and of those it has started, in megabytes. */
function memory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const own = Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1000;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
  return children.reduce((sum, child) => sum + memory(Number(child)), own);
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

const server = await startApp(PORT);
const statuses = new Map<number, number>();
const seen: string[] = [];
try {
  const disk = await folderBytes('.next');
  let asked = 0;
  const start = performance.now();
  const end = start + MINUTES * 60_000;
  const report = () => seen.push(`${asked} links: ${memory(server.pid).toFixed(0)} MB`);
  report();
  const queue = links();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (asked < MOST && performance.now() < end) {
        const link = queue.next().value as string;
        asked++;
        const { status } = await fetchPage(server, link);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (asked % REPORT_EVERY === 0) report();
      }
    }),
  );
  report();
  const minutes = (performance.now() - start) / 60_000;
  const written = (await folderBytes('.next')) - disk;
  console.log(`${asked} different links in ${minutes.toFixed(1)} minutes`);
  console.log(`answers: ${[...statuses].map(([status, n]) => `${n} × ${status}`).join(', ')}`);
  console.log(`memory: ${seen.join('; ')}`);
  console.log(`.next: ${(disk / 1e6).toFixed(1)} MB before, ${written} bytes written since`);
  process.exitCode =
    [...statuses.keys()].every((status) => status === 200) && written === 0 ? 0 : 1;
} finally {
  await server.stop();
}
