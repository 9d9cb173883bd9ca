/** Values of a record in a few words, for the report of a merge. */

type Row = Readonly<Record<string, unknown>>;

/** Longest piece of a text that is shown. */
const SHOWN = 60;
/** How much of what two texts have in common is shown before their first difference. */
const LEAD = 15;

/** `criminal → administrative`; of long texts, the part that differs. */
export function arrow(before: unknown, after: unknown): string {
  if (typeof before !== 'string' || typeof after !== 'string')
    return `${inWords(before)} → ${inWords(after)}`;
  let alike = 0;
  while (alike < before.length && before[alike] === after[alike]) alike++;
  const start = Math.max(before.length, after.length) > SHOWN ? Math.max(0, alike - LEAD) : 0;
  return `${quote(before, start)} → ${quote(after, start)}`;
}

/** A value in one line: a part of a penalty as `fine 300–500 GEL`, other records as their keys and values. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length > 0 ? value.map(inWords).join(', ') : 'an empty list';
  if (typeof value === 'string') return quote(value, 0);
  if (typeof value !== 'object') return String(value);
  const row = value as Row;
  if (Array.isArray(row.all_of)) return row.all_of.map(inWords).join(' and ');
  if (typeof row.kind === 'string' && !('id' in row)) return penaltyInWords(row);
  return Object.entries(row)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([key, inner]) => `${key} ${inWords(inner)}`)
    .join(', ');
}

function penaltyInWords({ kind, min, max, unit, optional, note }: Row): string {
  const bounds = [min, max].filter((bound) => bound !== null && bound !== undefined);
  let range = bounds.join('–');
  if (bounds.length === 1) range = `${min === bounds[0] ? 'from' : 'up to'} ${range}`;
  if (min === max) range = String(max ?? '');
  const words = [kind, range, range || unit ? unit : '', optional ? '(may be left out)' : ''];
  const text = words.filter(Boolean).join(' ');
  return note ? `${text}, note ${inWords(note)}` : text;
}

/** A word as it is; a text in quotes, cut where it's long. */
function quote(text: string, start: number): string {
  if (/^[\w.-]+$/.test(text)) return text;
  const end = start + SHOWN;
  return `"${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}"`;
}
