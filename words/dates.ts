import type { PartialDate } from '@/law/date';
import type { Words } from '@/messages';

/** A date as exactly as it is known, in words: 30 July 2018, July 2018, 2018. */
export function formatDate({ format }: Words, date: PartialDate): string {
  if (date.length === 4) return date;
  if (date.length === 7)
    return format.dateTime(new Date(`${date}-01T00:00:00Z`), { year: 'numeric', month: 'long' });
  return format.dateTime(new Date(`${date}T00:00:00Z`), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}
