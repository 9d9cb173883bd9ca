/** Changes of the data in words, one line a record. */

import type { RecordChange } from '@/law/difference/dossiers';
import type { Dossier } from '@/law/schema';
import type { Status } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { capital } from '../capital';
import { formatDate } from '../dates';
import { differenceWords, type Telling } from './fields';
import { subjectWords, wholeWords } from './subject';

/** Sections that tell how the data is made, not what the law is. */
const BEHIND = new Set<RecordChange['section']>(['sources', 'instruments', 'open_questions']);

/** What of a change is told: everything to an editor, the law alone to readers. */
export function isLaw({ section }: RecordChange): boolean {
  return !BEHIND.has(section);
}

/**
 * "Georgia, possession, small quantity of cannabis herb: fine 500 → 300 GEL from 1 January 2027".
 * @param country the jurisdiction as it is named now
 * @returns '' where nothing of the change is of interest to whom it is told
 */
export function changeLine(
  telling: Telling,
  country: Dossier['jurisdiction'],
  change: RecordChange,
): string {
  const { words } = telling;
  const row = change.after ?? change.before;
  if (!row) return '';
  const subject = subjectWords(words, change.section, row);
  const what = changeWords(telling, change);
  if (!what) return '';
  const mark = markWords(words, change);
  if (telling.brief) return sentence(words, `${subject}: ${what}${mark}`);
  const id = typeof row.id === 'string' ? `  [${row.id}]` : '';
  return `${country.name[words.lang]}, ${subject}: ${what}${mark}${id}`;
}

/** A sentence of its own; what ends with a point ("2027 г.") needs no other. */
function sentence(words: Words, text: string): string {
  return capital(words, text) + (text.endsWith('.') ? '' : '.');
}

function changeWords(telling: Telling, change: RecordChange): string {
  const { words } = telling;
  const { t } = words;
  const { section, what, before, after, from, fields } = change;
  if (what === 'new' || what === 'gone') {
    const whole = wholeWords(telling, section, after ?? before ?? {});
    return whole ? t(`difference.${what}`, { what: whole }) : t(`difference.${what}Alone`);
  }
  const told = fields.flatMap((field) =>
    differenceWords(telling, field, before ?? {}, after ?? {}),
  );
  const list = told.join('; ');
  if (what === 'changed' || !from) return list;
  return t('difference.from', {
    change: list || t('difference.rewritten'),
    date: formatDate(words, from),
  });
}

/** How well what is now said is verified, where it was not read in the law itself. */
function markWords({ t }: Words, { after }: RecordChange): string {
  const status = after?.status as Status | undefined;
  return status && status !== 'checked' ? ` (${t(`vocabulary.status.${status}`)})` : '';
}
