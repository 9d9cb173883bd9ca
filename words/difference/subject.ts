/** What a record is about, and what a whole record says, in words. */

import type { RecordChange } from '@/law/difference/dossiers';
import type { Row } from '@/law/difference/fields';
import { dataLanguage } from '@/law/language';
import type {
  Alternative,
  AspectRecord,
  Comparator,
  CostFigure,
  Reform,
  Rule,
  Text,
  Threshold,
} from '@/law/schema';
import type { Words } from '@/messages';
import { aspectValueWords } from '../aspect';
import { formatDate } from '../dates';
import { limitWords } from '../limit';
import { circumstanceWords, periodWords, quantityWords, substanceWords } from '../provision';
import { penaltyWords, type Telling } from './fields';
import { valueOrFigure } from './values';

/** "possession, small quantity of cannabis herb, repeated". */
export function subjectWords(words: Words, section: RecordChange['section'], row: Row): string {
  const { t, lang } = words;
  switch (section) {
    case 'offences':
      return ruleSubject(words, row as unknown as Rule);
    case 'thresholds': {
      const { tier, substance, place } = row as unknown as Threshold;
      const limit = t('difference.limit', {
        tier: t(`vocabulary.tier.${tier}`),
        substance: t(`vocabulary.substance.${substance}`),
      });
      return place ? `${limit}, ${t(`vocabulary.place.${place}`)}` : limit;
    }
    case 'aspects':
      return t(`vocabulary.aspect.${(row as unknown as AspectRecord).aspect}`);
    case 'timeline': {
      const { date, title } = row as unknown as Reform;
      return t('difference.reform', { date: formatDate(words, date), title: title[lang] });
    }
    case 'costs': {
      const { metric, year } = row as unknown as CostFigure;
      return `${t(`vocabulary.metric.${metric}`)}, ${year}`;
    }
    case 'comparators':
      return t(`vocabulary.crime.${(row as unknown as Comparator).crime}`).toLowerCase();
    case 'sources':
      return t('difference.source', { title: String(row.title) });
    case 'instruments':
      return t('difference.instrument', { title: (row.title as Text)[lang] });
    case 'units':
      return t('difference.unit', { name: (row.name as Text)[lang] });
    case 'unit-values': {
      const unit = t('difference.unit', { name: (row.name as Text)[lang] });
      if (!row.valid_from) return unit;
      return `${unit}, ${t('common.since', { date: formatDate(words, String(row.valid_from)) })}`;
    }
    case 'open_questions':
      return t('difference.question', {
        question: shortened(String((dataLanguage(lang) === 'ru' && row.ru) || row.en)),
      });
    default:
      return t(`difference.sections.${section}`);
  }
}

/** Long enough to know a question by. */
function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 80).trimEnd()}…` : text;
}

function ruleSubject(words: Words, rule: Rule): string {
  const { t, lang } = words;
  const quantity = rule.quantity === 'any' ? '' : quantityWords(words, { rule });
  const substances = substanceWords(words, { rule });
  return [
    t(`vocabulary.offence.${rule.offence}`).toLowerCase(),
    quantity && substances ? t('difference.of', { quantity, substances }) : quantity || substances,
    rule.circumstances.length > 0 && circumstanceWords(words, { rule }),
    rule.territory?.[lang],
  ]
    .filter(Boolean)
    .join(', ');
}

/** A new record, or one that is gone, as a whole; '' where its subject says it all. */
export function wholeWords(telling: Telling, section: RecordChange['section'], row: Row): string {
  const { words } = telling;
  const { t } = words;
  switch (section) {
    case 'offences': {
      const rule = row as unknown as Rule;
      return [
        t(`vocabulary.regime.${rule.regime}`),
        alternativesWords(telling, rule.penalties),
        periodWords(words, { rule }),
      ]
        .filter(Boolean)
        .join(', ');
    }
    case 'comparators': {
      const comparator = row as unknown as Comparator;
      return [
        alternativesWords(telling, comparator.penalties),
        periodWords(words, { rule: comparator }),
      ]
        .filter(Boolean)
        .join(', ');
    }
    case 'thresholds':
      return [
        limitWords(words, row as unknown as Threshold),
        periodWords(words, { rule: row as unknown as Threshold }),
      ]
        .filter(Boolean)
        .join(', ');
    case 'aspects':
      return aspectValueWords(words, row as unknown as AspectRecord);
    case 'costs':
    case 'unit-values':
      return valueOrFigure(words, row);
    case 'timeline':
      return t(`vocabulary.direction.${(row as unknown as Reform).direction}`);
    default:
      return '';
  }
}

function alternativesWords(telling: Telling, penalties: readonly Alternative[]): string {
  const or = ` ${telling.words.t('penalty.or')} `;
  return penalties.map((each) => penaltyWords(telling, each)).join(or);
}
