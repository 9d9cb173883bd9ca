/** Parts of a line that say the same are one; what tells the others apart is what the line depends on. */
import type { Text } from '../schema';
import { REGIMES, SUBSTANCES, type Substance } from '../vocabulary';
import { extreme } from './ends';
import { groundOf, joinGrounds } from './ground';
import {
  type Branch,
  DEPENDS,
  type Depends,
  type End,
  type Ground,
  type Missing,
  type Range,
  type RangeLine,
  type RangeLineName,
  type UsePlace,
} from './headline';

/** A part of a line before those that say the same are joined. */
export interface Part extends Ground {
  place: UsePlace | null;
  region: Text | null;
  substances: readonly Substance[];
  range: Range | null;
  /** Of some drugs something is known, and not this. */
  drugsOpen?: boolean;
  /** Nothing but rules on drugs of a list that is not recorded may answer. */
  byList?: boolean;
  /** It holds what is for adults below an age of the law, too. */
  ofAge?: boolean;
}

/**
 * @param parts of every place, part of the country and group of drugs.
 * @param always what the line depends on besides.
 */
export function lineOf(
  line: RangeLineName,
  parts: readonly Part[],
  always: readonly Depends[] = [],
): RangeLine {
  const told = withoutSilentDrugs(parts);
  const joined = join(told);
  const varies = (keep: (part: Part) => string, tell: (part: Part) => string) =>
    groupBy(told, keep).some(
      (group) => new Set(group.map(saysWith)).size > 1 && several(group, tell),
    );
  const depends = new Set<Depends>(always);
  if (
    varies(
      ({ region, substances }) => `${region?.en}/${substances}`,
      ({ place }) => `${place}`,
    )
  )
    depends.add('place');
  if (
    varies(
      ({ place, substances }) => `${place}/${substances}`,
      ({ region }) => `${region?.en}`,
    )
  )
    depends.add('region');
  if (told.some(({ drugsOpen, missing }) => drugsOpen || missing.includes('list')))
    depends.add('drug');
  if (varies(whereOf, ({ substances }) => substances.join())) depends.add('drug');
  return {
    line,
    range: rangeOver(told.map(({ range }) => range)),
    branches: joined,
    depends: DEPENDS.filter((one) => depends.has(one)),
    ...(told.length > 0 ? joinGrounds(told, silent(told)) : groundOf([], [], ['no-rule'], false)),
  };
}

const several = (group: readonly Part[], tell: (part: Part) => string) =>
  new Set(group.map(tell)).size > 1;
const whereOf = ({ place, region }: Part) => `${place}/${region?.en}`;

/** A drug of which no rule speaks counts only where no rule speaks of any: the lists of the records are not complete. */
function withoutSilentDrugs(parts: readonly Part[]): Part[] {
  return groupBy(parts, whereOf).flatMap((group) => {
    const speaking = group.filter(({ range }) => range !== null);
    return speaking.length > 0 ? speaking : group.slice(0, 1);
  });
}

/** In a part of the country, or a place, no rule is recorded while there is one elsewhere. */
const silent = (parts: readonly Part[]): Missing[] =>
  parts.some(({ range }) => range === null) ? ['no-rule'] : [];

/** The parts that say the same, together. */
function join(parts: readonly Part[]): Branch[] {
  const byPlace = groupBy(parts, whereOf).flatMap((group) => groupBy(group, saysWith));
  const drugs = byPlace.map((group) => {
    const named = new Set(group.flatMap(({ substances }) => substances));
    return { group, substances: SUBSTANCES.filter((one) => named.has(one)) };
  });
  return drugs.flatMap(({ group, substances }) => {
    const [first] = group;
    if (!first) return [];
    const alone = drugs.filter(
      (other) => other.group[0] && whereOf(other.group[0]) === whereOf(first),
    );
    const { place, region } = first;
    return {
      when: { place, region, substances: alone.length > 1 ? substances : null },
      range: rangeOver(group.map(({ range }) => range)),
      ...joinGrounds(group),
    };
  });
}

/** The range over several: the mildest least, the harshest most, the lowest step. */
export function rangeOver(ranges: readonly (Range | null)[]): Range | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  const steps = known.flatMap(({ step }) => step ?? []).sort((a, b) => a.order - b.order);
  return {
    step: steps[0] ?? null,
    regimes: REGIMES.filter((regime) => known.some(({ regimes }) => regimes.includes(regime))),
    least: extreme(
      known.map(({ least }) => least),
      'mildest',
    ),
    most: extreme(
      known.map(({ most }) => most),
      'harshest',
    ),
  };
}

/** What a part says, for telling parts apart: its value, not the rules behind it. */
const saysWith = ({ range, known }: Part) =>
  range
    ? [
        known,
        range.step && `${range.step.tier}/${range.step.order}`,
        range.regimes.join('+'),
        endKey(range.least),
        endKey(range.most),
      ].join('|')
    : 'none';

export const endKey = (end: End | null) => (end ? `${end.kind} ${end.severity.join()}` : 'unknown');

function groupBy<T>(all: readonly T[], key: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}
