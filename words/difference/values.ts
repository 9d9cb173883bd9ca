/** A value of a record in words, whatever its key. */

import type { Row } from '@/law/difference/fields';
import { inWords } from '@/law/merge/words';
import { fieldNamed } from '@/law/records/facts';
import type { AspectRecord, CostFigure, LegalUnit, Rule, Threshold } from '@/law/schema';
import type { Words } from '@/messages';
import { aspectValueWords } from '../aspect';
import { figureWords } from '../costs';
import { formatDate } from '../dates';
import { limitWords } from '../limit';
import { listed } from '../listed';
import { legalMoney } from '../money';
import { provisionWords } from '../provision';
import type { Names } from './names';

/** A word of the vocabulary behind a key such as `regime`; undefined where the key has none. */
export function vocabularyWords(words: Words, field: string, value: unknown): string | undefined {
  const list = field === 'subregion' ? field : fieldNamed(field)?.list;
  return list && typeof value === 'string' ? listed(words, list, value) : undefined;
}

/**
 * @param value of the key; for `amount` and `figure` the whole record
 * @param record that holds it
 */
export function valueWords(
  words: Words,
  names: Names,
  field: string,
  value: unknown,
  record: Row,
): string {
  const { t, lang } = words;
  if (value === null || value === undefined) return t('difference.nothing');
  if (typeof value === 'boolean') return t(value ? 'difference.yes' : 'difference.no');
  if (fieldNamed(field)?.shape === 'date') return formatDate(words, String(value));
  if (field === 'amount') return limitWords(words, value as Threshold);
  if (field === 'figure') return valueOrFigure(words, value as Row);
  if (field === 'value' && 'aspect' in record)
    return aspectValueWords(words, record as unknown as AspectRecord);
  if (field === 'instrument')
    return names.instruments.get(String(value))?.title[lang] ?? String(value);
  if (field === 'provision') {
    const provision = value as NonNullable<Rule['provision']>;
    const instrument = names.instruments.get(provision.instrument) ?? null;
    return provisionWords(words, { rule: { provision }, instrument });
  }
  if (field === 'kind') return kindWords(words, String(value), record);
  return vocabularyWords(words, field, value) ?? inWords(value);
}

function kindWords(words: Words, kind: string, record: Row): string {
  // A source is read in a language; an act has no such key. Both lists hold "court-ruling".
  return listed(words, typeof record.title === 'string' ? 'source_kind' : 'instrument_kind', kind);
}

/** "20 EUR", "€42.50 a day", "9,000": a value of a unit of account or a figure on cost. */
export function valueOrFigure(words: Words, row: Row): string {
  const { value, currency } = row as Partial<LegalUnit['values'][number]>;
  return currency
    ? legalMoney(words, value ?? 0, currency)
    : figureWords(words, row as unknown as CostFigure);
}
