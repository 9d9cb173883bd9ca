/** A value of a record in words, whatever its key. */

import type { Row } from '@/law/difference/fields';
import { inWords } from '@/law/merge/words';
import type { AspectRecord, CostFigure, LegalUnit, Rule, Threshold } from '@/law/schema';
import type { Words } from '@/messages';
import type vocabulary from '@/messages/en/vocabulary.json';
import { aspectValueWords } from '../aspect';
import { figureWords } from '../costs';
import { formatDate } from '../dates';
import { limitWords } from '../limit';
import { legalMoney } from '../money';
import { provisionWords } from '../provision';
import type { Names } from './names';

const DATES = new Set([
  'valid_from',
  'valid_to',
  'date',
  'published',
  'retrieved',
  'text_of',
  'adopted',
  'as_of',
]);
/** The list of the vocabulary that names the words of a key, where it is not called as the key is. */
const LISTS: Readonly<Record<string, keyof typeof vocabulary>> = {
  conduct: 'conduct',
  offence: 'offenceLong',
  regime: 'regime',
  quantity: 'tier',
  tier: 'tier',
  substances: 'substance',
  circumstances: 'circumstance',
  status: 'status',
  basis: 'basis',
  force: 'force',
  place: 'place',
  direction: 'direction',
  covers: 'covers',
  text_kind: 'textKind',
  subregion: 'subregion',
};

/** A word of the vocabulary behind a key such as `regime`; undefined where the key has none. */
export function vocabularyWords({ t }: Words, field: string, value: unknown): string | undefined {
  const list = LISTS[field];
  return list && typeof value === 'string'
    ? t(`vocabulary.${list}.${value}` as Parameters<typeof t>[0])
    : undefined;
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
  if (DATES.has(field)) return formatDate(words, String(value));
  if (field === 'amount') return limitWords(words, value as Threshold);
  if (field === 'figure') return valueOrFigure(words, value as Row);
  if (field === 'match') return t(`difference.match.${value as 'any' | 'all'}`);
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

function kindWords({ t }: Words, kind: string, record: Row): string {
  // A source is read in a language; an act has no such key. Both lists hold "court-ruling".
  const key =
    typeof record.title === 'string'
      ? `vocabulary.sourceKind.${kind}`
      : `common.instrumentKind.${kind}`;
  return t(key as Parameters<typeof t>[0]);
}

/** "20 EUR", "€42.50 a day", "9,000": a value of a unit of account or a figure on cost. */
export function valueOrFigure(words: Words, row: Row): string {
  const { value, currency } = row as Partial<LegalUnit['values'][number]>;
  return currency
    ? legalMoney(words, value ?? 0, currency)
    : figureWords(words, row as unknown as CostFigure);
}
