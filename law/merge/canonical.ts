/** When two records say the same: whatever their quotes, order of keys, or whether nothing is written as null or left out. */

/**
 * A record as text that is equal for records that say the same. Numbers and texts are alike (article 45 and
 * "45"), null and a missing key too.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
      .join(',')}}`;
  return value === null || value === undefined ? 'null' : JSON.stringify(String(value).trim());
}

/** Whether two records, or parts of them, say the same. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
