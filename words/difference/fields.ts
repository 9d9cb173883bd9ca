/** What differs in a record, each difference in words. */

import type { FieldDifference, Row } from '@/law/difference/fields';
import type { PenaltyDifference } from '@/law/difference/penalties';
import { otherLanguages } from '@/law/language';
import { same } from '@/law/merge/canonical';
import { arrow } from '@/law/merge/words';
import type { PricedPart } from '@/law/rule-view';
import type { Alternative, Citation, PenaltyPart, Text } from '@/law/schema';
import type { Words } from '@/messages';
import { fieldLabel } from '../fields';
import { alternativeWords, measureWords, partWords } from '../penalty';
import type { Names } from './names';
import { valueWords, vocabularyWords } from './values';

/** What the differences of one record are told with. */
export interface Telling {
  words: Words;
  names: Names;
  /** For readers: texts that were reworded, and sources, are not quoted. */
  brief: boolean;
}

/** A part of a penalty as the components take it, its amounts in the law's own unit alone. */
function unpriced({ names }: Telling, part: PenaltyPart): PricedPart {
  const unitName = part.unit ? (names.units.get(part.unit) ?? null) : null;
  return { ...part, unitName, minMoney: null, maxMoney: null };
}

/** "imprisonment up to 3 years and confiscation". */
export function penaltyWords(telling: Telling, { all_of }: Alternative): string {
  return alternativeWords(
    telling.words,
    all_of.map((part) => unpriced(telling, part)),
  );
}

/** @returns empty where the difference is of no interest to whom it is told */
export function differenceWords(
  telling: Telling,
  difference: FieldDifference,
  before: Row,
  after: Row,
): string[] {
  const { words, names, brief } = telling;
  const { t, format } = words;
  switch (difference.kind) {
    case 'part':
    case 'alternative':
    case 'order':
      return penaltyDifferenceWords(telling, difference);
    case 'words': {
      const { field, added, removed } = difference;
      const list = (items: string[]) =>
        format.list(items.map((item) => vocabularyWords(words, field, item) ?? item));
      const changes = [
        ...(added.length > 0 ? [t('difference.added', { list: list(added) })] : []),
        ...(removed.length > 0 ? [t('difference.removed', { list: list(removed) })] : []),
      ];
      return [labelled(words, field, changes.join(', '))];
    }
    case 'text':
      return [
        labelled(words, difference.field, textWords(telling, difference.before, difference.after)),
      ];
    case 'sources':
      return brief ? [] : [labelled(words, 'sources', sourceWords(telling, difference))];
    case 'value': {
      const { field } = difference;
      const [old, now] = [difference.before, difference.after].map((value, at) =>
        valueWords(words, names, field, value, at === 0 ? before : after),
      );
      if (
        typeof difference.before === 'string' &&
        typeof difference.after === 'string' &&
        isProse(field)
      )
        return [
          labelled(
            words,
            field,
            brief ? t('difference.rewritten') : arrow(difference.before, difference.after),
          ),
        ];
      const change = `${old} → ${now}`;
      // The subject has said already what it is that changed.
      const plain = ['amount', 'figure', 'value'].includes(field);
      return [plain ? change : labelled(words, field, change)];
    }
  }
}

/** Keys whose values are texts in one language. */
const isProse = (field: string) =>
  ['title', 'publisher', 'url', 'value_ru', 'en', 'ru'].includes(field);

function labelled(words: Words, field: string, change: string): string {
  return words.t('difference.field', { label: fieldLabel(words, field), change });
}

function textWords({ words, brief }: Telling, before: Text | null, after: Text | null): string {
  const { t, lang } = words;
  if (brief && before && after) return t('difference.rewritten');
  const other = otherLanguages(lang).find((one) => before?.[one] !== after?.[one]) ?? lang;
  // What was reworded in the other language alone is shown in that language.
  const shown = before && after && before[lang] === after[lang] ? other : lang;
  if (before && after) return arrow(before[shown], after[shown]);
  const [old, now] = [before, after].map((text) => text?.[lang] ?? t('difference.nothing'));
  return `${old} → ${now}`;
}

function sourceWords(
  { words, names }: Telling,
  change: { added: Citation[]; removed: Citation[] },
): string {
  const { t } = words;
  const list = (citations: Citation[]) =>
    citations
      .map(({ source, locator }) =>
        [names.sources.get(source) ?? source, locator].filter(Boolean).join(', '),
      )
      .join('; ');
  return [
    ...(change.added.length > 0 ? [t('difference.added', { list: list(change.added) })] : []),
    ...(change.removed.length > 0 ? [t('difference.removed', { list: list(change.removed) })] : []),
  ].join('; ');
}

function penaltyDifferenceWords(telling: Telling, difference: PenaltyDifference): string[] {
  const { words } = telling;
  const { t } = words;
  if (difference.kind === 'order') return [t('difference.penaltyOrder')];
  if (difference.kind === 'alternative') {
    const { before, after } = difference;
    return [
      ...(after ? [t('difference.alternativeNew', { penalty: penaltyWords(telling, after) })] : []),
      ...(before
        ? [t('difference.alternativeGone', { penalty: penaltyWords(telling, before) })]
        : []),
    ];
  }
  const { before, after } = difference;
  const whole = (part: PenaltyPart) => partWords(words, unpriced(telling, part));
  if (!before) return after ? [t('difference.partNew', { part: whole(after) })] : [];
  if (!after) return [t('difference.partGone', { part: whole(before) })];
  return partDifferenceWords(telling, before, after);
}

/** "fine 500 → 300 GEL", "imprisonment up to 3 years → 2–5 years". */
function partDifferenceWords(telling: Telling, before: PenaltyPart, after: PenaltyPart): string[] {
  const { words } = telling;
  const { t } = words;
  const kind = t(`penalty.${after.kind}`);
  const bounds = ({ min, max, unit }: PenaltyPart) => ({ min, max, unit });
  const lines: string[] = [];
  if (!same(bounds(before), bounds(after))) {
    // The unit is said once, where it is the same and the amount before it needs no words behind it.
    const once = before.unit === after.unit && before.max != null && after.max != null;
    const amount = (part: PenaltyPart, withUnit: boolean) =>
      measureWords(words, unpriced(telling, part), withUnit) || t('difference.nothing');
    lines.push(`${kind} ${amount(before, !once)} → ${amount(after, true)}`);
  }
  if (Boolean(before.optional) !== Boolean(after.optional)) {
    const [old = '', now = ''] = [before, after].map(({ optional }) =>
      t(optional ? 'difference.yes' : 'difference.no'),
    );
    lines.push(t('difference.optional', { kind, before: old, after: now }));
  }
  if (!same(before.note, after.note))
    lines.push(
      t('difference.field', {
        label: `${kind}, ${fieldLabel(words, 'note')}`,
        change: textWords(telling, before.note ?? null, after.note ?? null),
      }),
    );
  return lines;
}
