/**
 * npm run bench — measures the budgets of the README in one run and prints them as a table.
 * With names (weight, speed, kept, growth) only those. It needs a build: npm run data:build && npm run build.
 */
import { buildBare, removeBare, startBare } from './bare';
import { growth } from './growth';
import { type Server, startApp } from './servers';
import { firstRenders, keptPages } from './speed';
import { type Line, table } from './table';
import { html, javaScript } from './weight';

const PORT = Number(process.env.BENCH_PORT ?? 4380);
const PARTS = ['weight', 'speed', 'kept', 'growth'] as const;

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(PARTS as readonly string[]).includes(name));
if (unknown.length) {
  console.error(`There is no measurement ${unknown.join(', ')}; there are: ${PARTS.join(', ')}`);
  process.exit(2);
}
const wanted = (part: (typeof PARTS)[number]) => chosen.length === 0 || chosen.includes(part);

const lines: Line[] = [];
const servers: Server[] = [];
let folder: string | undefined;
try {
  const app = await startApp(PORT);
  servers.push(app);
  if (wanted('weight') || wanted('speed') || wanted('kept')) {
    folder = await buildBare();
    const bare = await startBare(folder, PORT + 1);
    servers.push(bare);
    if (wanted('weight')) lines.push(await javaScript(app, bare), ...(await html(app)));
    if (wanted('speed')) lines.push(...(await firstRenders(app, bare)));
    if (wanted('kept')) lines.push(...(await keptPages(app, bare)));
  }
  if (wanted('growth')) lines.push(...(await growth(app, PORT + 2)));
} finally {
  for (const server of servers) await server.stop();
  if (folder) removeBare(folder);
}
console.log(table(lines));
process.exitCode = lines.every(({ met }) => met) ? 0 : 1;
