/** What a line rests on, and how much of it is known. */
import type { AspectRecord, Rule } from '../schema';
import { weakest } from '../vocabulary';
import { type Ground, type Known, MISSING, type Missing } from './headline';

/** @param anything whether something of the value is known, where not all is. */
export function groundOf(
  rules: readonly Rule[],
  aspects: readonly AspectRecord[],
  missing: readonly Missing[],
  anything: boolean,
): Ground {
  const records = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
  return {
    rules: records.map(({ id }) => id),
    aspects: [...new Set(aspects)],
    evidence: weakest([...records, ...aspects].map(({ status }) => status)),
    known: missing.length === 0 ? 'wholly' : anything ? 'partly' : 'not',
    missing: ordered(missing),
  };
}

/** The ground of several together. */
export function joinGrounds(grounds: readonly Ground[], more: readonly Missing[] = []): Ground {
  const missing = ordered([...grounds.flatMap((ground) => ground.missing), ...more]);
  const all = (known: Known) => grounds.every((ground) => ground.known === known);
  return {
    rules: [...new Set(grounds.flatMap(({ rules }) => rules))],
    aspects: [...new Set(grounds.flatMap(({ aspects }) => aspects))],
    evidence: weakest(grounds.flatMap(({ evidence }) => evidence ?? [])),
    known: all('not') ? 'not' : all('wholly') && missing.length === 0 ? 'wholly' : 'partly',
    missing,
  };
}

const ordered = (missing: readonly Missing[]) => MISSING.filter((one) => missing.includes(one));
