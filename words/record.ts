import type { ComparatorView } from '@/law/comparator-view';
import type { RuleView } from '@/law/rule-view';
import type { AspectRecord, CostFigure, LegalUnit, Reform, Threshold } from '@/law/schema';
import type { Words } from '@/messages';
import { aspectValueWords } from './aspect';
import { comparatorTitle } from './comparator';
import { formatDate } from './dates';
import { limitWords } from './limit';
import { legalMoney } from './money';
import { provisionWords } from './provision';

/** A record that cites sources, as pages have it. */
export type CitedRecord =
  | { kind: 'rule'; record: RuleView }
  | { kind: 'threshold'; record: Threshold }
  | { kind: 'aspect'; record: AspectRecord }
  | { kind: 'reform'; record: Reform }
  | { kind: 'cost'; record: CostFigure }
  | { kind: 'comparator'; record: ComparatorView }
  | { kind: 'unit-value'; record: { unit: LegalUnit; value: LegalUnit['values'][number] } };

/** What a record is called in a list of records of one kind. */
export function recordWords(words: Words, { kind, record }: CitedRecord): string {
  const { t, lang } = words;
  switch (kind) {
    case 'rule':
      return [
        provisionWords(words, record),
        t(`vocabulary.offence.${record.rule.offence}`).toLowerCase(),
        t(`vocabulary.tier.${record.rule.quantity}`),
        ...record.rule.circumstances.map((word) => t(`vocabulary.circumstance.${word}`)),
      ].join(' · ');
    case 'threshold':
      return [
        t(`vocabulary.substance.${record.substance}`),
        t(`vocabulary.tier.${record.tier}`),
        limitWords(words, record),
      ].join(' · ');
    case 'aspect':
      return `${t(`vocabulary.aspect.${record.aspect}`)} · ${aspectValueWords(words, record)}`;
    case 'reform':
      return `${formatDate(words, record.date)} · ${record.title[lang]}`;
    case 'cost':
      return `${t(`vocabulary.metric.${record.metric}`)} · ${record.year}`;
    case 'comparator':
      return comparatorTitle(words, record.comparator, record.instrument);
    case 'unit-value':
      return `${record.unit.name[lang]} · ${legalMoney(words, record.value.value, record.value.currency)}`;
  }
}
