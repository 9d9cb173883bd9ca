/**
 * npm run data:stale -- [--older-than 12m] [--only ge,kz] — lists what is not verified or was read long ago, worst
 * first, each with file and line.
 */
import { parseArgs } from 'node:util';
import { readDataFiles } from '@/db/files';
import { citingRecords, type PlacedDossier, placeDossiers, placeOf } from '@/db/placed';
import { today } from '@/law/date';
import {
  dayBefore,
  STALE_REASONS,
  type StaleReason,
  type StaleRecord,
  staleRecords,
} from '@/law/stale';
import { command, count, Misused, readCodes } from './command';

const USAGE =
  'Usage: npm run data:stale -- [--older-than 12m] [--only ge,kz]   (90d, 6w, 12m or 2y)';

const WORDS: Record<StaleReason, string> = {
  recalled: 'recalled: nothing was read that supports it',
  'old-text': 'old reading: the text of the law that was read shows a state of over two years ago',
  secondary: 'secondary: read in literature, not in the law',
  undated: 'it is not said when it was read',
  old: 'read long ago',
};

const UNVERIFIED: ReadonlySet<StaleReason | undefined> = new Set(['recalled', 'secondary']);

/** Of reasons that no word of the format names. */
const TOTALS: Partial<Record<StaleReason, string>> = {
  undated: 'without a date',
  'old-text': 'read in an old text',
};

interface Row extends StaleRecord {
  from: PlacedDossier;
  /** How many records rest on it, where it is a source. */
  citing: number | null;
}

function rowsOf(from: PlacedDossier, before: string | null): Row[] {
  const citing = citingRecords(from.dossier);
  return staleRecords(from.dossier, before).map((stale) => {
    const id = stale.path[0] === 'sources' && from.dossier.sources[Number(stale.path[1])]?.id;
    return { ...stale, from, citing: id ? (citing.get(id) ?? 0) : null };
  });
}

function line({ from, path, reason, date, citing }: Row): string {
  const { at, record } = placeOf(from, path);
  const since = date ? ` (${date})` : '';
  const rests = citing === null ? '' : `; cited by ${count(citing, 'record')}`;
  return `${at}  ${record}: ${WORDS[reason]}${since}${rests}`;
}

await command(USAGE, () => {
  const { values } = parseArgs({
    options: { 'older-than': { type: 'string' }, only: { type: 'string' } },
  });
  const age = values['older-than'];
  const before = age === undefined ? null : dayBefore(today(), age);
  if (before === undefined)
    throw new Misused(
      `"${age}" is not an age: write days, weeks, months or years as 90d, 6w, 12m or 2y.`,
    );
  const { placed, broken } = placeDossiers(readDataFiles());
  const codes = readCodes(
    values.only,
    placed.map(({ code }) => code),
  );
  const rows = placed
    .filter(({ code }) => codes.includes(code))
    .flatMap((each) => rowsOf(each, before))
    .sort(
      (a, b) =>
        STALE_REASONS.indexOf(a.reason) - STALE_REASONS.indexOf(b.reason) || b.weight - a.weight,
    );
  for (const row of rows) console.log(line(row));
  for (const name of broken)
    console.error(`${name} has errors and was left out: see npm run data:check.`);
  const totals = STALE_REASONS.map((reason) => {
    const number = rows.filter((row) => row.reason === reason).length;
    return `${number} ${TOTALS[reason] ?? reason}`;
  });
  const shown =
    before === null ? totals.filter((_, at) => UNVERIFIED.has(STALE_REASONS[at])) : totals;
  const limit = before === null ? '' : ` (read before ${before})`;
  console.log(
    `${count(rows.length, 'record')} in ${count(codes.length, 'jurisdiction')}: ${shown.join(', ')}${limit}.`,
  );
  return broken.length > 0 ? 1 : 0;
});
