/**
 * npm run data:watch -- DIR… — says which articles have changed since they were read, in local copies of countries'
 * laws. Exit code 2 when one has. With --hash DIR PATH ARTICLE it gives the hash to record. Asks no network.
 */
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readDataFiles } from '@/db/files';
import { type PlacedDossier, placeDossiers, placeOf } from '@/db/placed';
import type { Path } from '@/law/check/problem';
import { evidencedRecords } from '@/law/records';
import { headingPattern } from '@/law/watch/article';
import { command, count, Misused, Refused } from './command';
import { copyOf, openCopies } from './watch/copies';
import { type ArticleHistory, articleAt, articleHistory, type Location } from './watch/history';

const USAGE = `Usage: npm run data:watch -- DIR…
       npm run data:watch -- --hash DIR PATH ARTICLE [--heading PATTERN]`;

interface Watched {
  from: PlacedDossier;
  path: Path;
  repository: string;
  location: Location;
  hash: string;
}

/** Every citation of which the text was recorded. */
function watched(from: PlacedDossier): Watched[] {
  const sources = new Map(from.dossier.sources.map((source) => [source.id, source]));
  return evidencedRecords(from.dossier).flatMap(({ path, record }) =>
    record.sources.flatMap(({ source, read }, at): Watched[] => {
      const copy = sources.get(source)?.copy;
      const file = read?.path ?? copy?.path;
      if (!read || !copy || !file) return [];
      const location = { path: file, article: read.article, heading: copy.heading ?? null };
      const place = [...path, 'sources', at, 'read'];
      return [{ from, path: place, repository: copy.repository, location, hash: read.hash }];
    }),
  );
}

function lineOf(
  { from, path, location }: Watched,
  { now, changes, reaches }: ArticleHistory,
): string {
  const { at, record } = placeOf(from, path);
  const state = now.found
    ? 'has changed since it was read'
    : now.missing === 'file'
      ? 'is gone: the file is not there any more'
      : 'is gone from the file';
  const dates = changes.map(({ date, commit, what }) => `${date} ${what} (${commit})`).join(', ');
  const limit = reaches ? '' : ' The text that was read is in no commit of this copy.';
  return `${at}  ${record.replace(/ › sources › \d+ › read$/, '')}: article ${location.article} of ${location.path} ${state}${dates ? `: ${dates}` : ''}.${limit}`;
}

function watch(folders: readonly string[]): number {
  const copies = openCopies(folders);
  const { placed, broken } = placeDossiers(readDataFiles());
  const all = placed.flatMap(watched);
  const unseen = new Map<string, number>();
  let changed = 0;
  for (const each of all) {
    const copy = copyOf(copies, each.repository);
    if (!copy) {
      unseen.set(each.repository, (unseen.get(each.repository) ?? 0) + 1);
      continue;
    }
    const history = articleHistory(copy.root, each.location, each.hash);
    if (!history) continue;
    changed++;
    console.log(lineOf(each, history));
  }
  for (const name of broken)
    console.error(`${name} has errors and was left out: see npm run data:check.`);
  for (const [repository, number] of unseen)
    console.error(`No copy of ${repository} was given: ${count(number, 'citation')} not compared.`);
  const compared = all.length - [...unseen.values()].reduce((sum, number) => sum + number, 0);
  console.log(
    `${count(compared, 'citation')} compared with the text that was read: ${changed} changed or gone.`,
  );
  if (changed > 0) return 2;
  return broken.length > 0 ? 1 : 0;
}

/** The line to write into a citation, and the text that it stands for, to be looked at. */
function hash(words: readonly string[], heading: string | undefined): number {
  const [folder, path, article, ...more] = words;
  if (!folder || !path || !article || more.length > 0)
    throw new Misused('--hash takes DIR PATH ARTICLE.');
  if (heading && !headingPattern(heading))
    throw new Misused(
      '--heading takes a regular expression with one group in brackets for the number.',
    );
  const [copy] = openCopies([folder]);
  const found = copy && articleAt(copy.root, 'HEAD', { path, article, heading: heading ?? null });
  if (!found?.found)
    throw new Refused(
      found?.missing === 'article'
        ? `No heading of article ${article} was found in ${path}: look how the file writes its headings, and give --heading.`
        : `There is no ${path} in the last commit of ${folder}: give its path from the root of the repository.`,
    );
  console.log(
    `read: ${stringify({ article, path, hash: found.hash }, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
  );
  console.error(
    `It stands for ${count(found.text.split(' ').length, 'word')}; see that they are the whole article:`,
  );
  console.error(found.text);
  return 0;
}

await command(USAGE, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { hash: { type: 'boolean', default: false }, heading: { type: 'string' } },
  });
  if (values.hash) return hash(positionals, values.heading);
  if (values.heading)
    throw new Misused('--heading goes with --hash; the data says its own under copy.');
  if (positionals.length === 0) throw new Misused('Name the folders of the copies.');
  return watch(positionals);
});
