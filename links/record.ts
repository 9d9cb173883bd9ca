import type { RecordKind } from '@/law/records';
import type { Language } from '@/law/vocabulary';
import { countryPath } from './country';

/** A record as the database names it: `ge-threshold-heroin-small` is a threshold, `ge-use-is-offence` an aspect. */
export interface RecordName {
  kind: RecordKind;
  id: string;
}

/** The place of a record on the page of its jurisdiction: its id, but an aspect goes by its name alone. */
export function recordAnchor({ kind, id }: RecordName): string {
  return kind === 'aspect' ? id.slice(id.indexOf('-') + 1) : id;
}

/** The kinds whose records have a page of their own. */
const ON_A_PAGE: readonly RecordKind[] = ['rule', 'comparator'];

/** Where a record is read: on a page of its own, or at a place on that of its jurisdiction. */
export function recordPath(lang: Language, record: RecordName): string {
  const [code = ''] = record.id.split('-', 1);
  return ON_A_PAGE.includes(record.kind)
    ? countryPath(lang, code, record.id)
    : `${countryPath(lang, code)}#${recordAnchor(record)}`;
}
