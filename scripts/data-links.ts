/**
 * npm run data:links -- [--json] — the addresses of all sources and instruments, each once, with its places: one
 * address a line, for a program that looks whether they still answer. This one asks no network.
 */
import { parseArgs } from 'node:util';
import { readDataFiles } from '@/db/files';
import { citingRecords, type Place, placeDossiers, placeOf } from '@/db/placed';
import { command, count } from './command';

const USAGE = 'Usage: npm run --silent data:links -- [--json]';

interface Use extends Place {
  /** How many records of the file cite the source; null for an instrument. */
  cited_by: number | null;
}

await command(USAGE, () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { placed, broken } = placeDossiers(readDataFiles());
  const uses = new Map<string, Use[]>();
  for (const each of placed) {
    const citing = citingRecords(each.dossier);
    for (const section of ['sources', 'instruments'] as const)
      each.dossier[section].forEach(({ id, url }, at) => {
        if (!url) return;
        const cited = section === 'sources' ? (citing.get(id) ?? 0) : null;
        const use = { ...placeOf(each, [section, at, 'url']), cited_by: cited };
        uses.set(url, [...(uses.get(url) ?? []), use]);
      });
  }
  const links = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  if (values.json)
    console.log(
      JSON.stringify(
        links.map(([url, places]) => ({ url, places })),
        null,
        2,
      ),
    );
  else
    for (const [url, places] of links)
      console.log([url, ...places.map(({ at, record }) => `${at} ${record}`)].join('\t'));
  for (const name of broken)
    console.error(`${name} has errors and was left out: see npm run data:check.`);
  console.error(`${count(links.length, 'address', 'addresses')}.`);
  return broken.length > 0 ? 1 : 0;
});
