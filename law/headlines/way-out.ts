/** Ways out of liability or punishment for use and for what is held for own use. */
import type { AspectRecord } from '../schema';
import { groundOf } from './ground';
import { type Missing, type RangeLine, WAYS_OUT, type WayOut, type WayOutLine } from './headline';
import type { LawOnDay } from './standing';

/**
 * @param lines those on use and on the smallest step: their rules with an exemption are named.
 * Handing in counts where it frees by itself: help to the investigation is no way out of its own.
 */
export function wayOutLine(on: LawOnDay, lines: readonly RangeLine[]): WayOutLine {
  const surrender = on.aspect('voluntary-surrender-exemption');
  const alternatives = on.aspect('alternatives-to-punishment');
  const other = alternatives && waysOf(alternatives);
  const named = new Set<WayOut>(other ?? []);
  if (surrender?.value === 'yes') named.add('surrender');
  const missing: Missing[] =
    !surrender || surrender.value === 'unknown' || !other ? ['no-rule'] : [];
  const ids = new Set(lines.flatMap(({ rules }) => rules));
  const freeing = on.rules.flatMap(({ rule, inForce }) =>
    inForce === 'yes' && rule.exemption && ids.has(rule.id) ? [rule] : [],
  );
  const aspects = [surrender, alternatives].filter((aspect) => aspect !== null);
  const known = named.size > 0 || missing.length === 0;
  return {
    line: 'way-out',
    ways: WAYS_OUT.filter((way) => named.has(way)),
    depends: [],
    ...groundOf(freeing, aspects, missing, known),
  };
}

/** What the alternatives come to; null where it is not recorded. */
function waysOf({ value, ways }: AspectRecord): readonly WayOut[] | null {
  if (ways) return ways;
  if (value === 'treatment' || value === 'diversion') return [value];
  return value === 'none' || value === 'suspended' ? [] : null;
}
