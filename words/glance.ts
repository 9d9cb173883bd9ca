/** What a table of lines says, in a sentence. */
import type { Headline } from '@/law/headlines/headline';
import type { Text } from '@/law/schema';
import type { Words } from '@/messages';
import { headlineWords } from './headlines';

/**
 * One line of several jurisdictions: "Small amount, first time. Georgia: fine; Kazakhstan and Ukraine: prison up to 3
 * years (not verified)." Those of which the same is said stand together, in the order of the first of them.
 */
export function glanceSentence(
  words: Words,
  rows: readonly { name: Text; line: Headline }[],
): string {
  const { t, lang, format } = words;
  const said = new Map<string, string[]>();
  for (const { name, line } of rows) {
    const text = saidOf(words, line);
    said.set(text, [...(said.get(text) ?? []), name[lang]]);
  }
  const [first] = rows;
  if (!first) return '';
  return t('headlines.sentence', {
    line: t(`headlines.line.${first.line.line}`),
    list: [...said]
      .map(([value, names]) => t('headlines.sentenceOf', { countries: format.list(names), value }))
      .join('; '),
  });
}

/** The value, and what weakens it: that part of it is not known, and how it is verified unless it was read in the law. */
function saidOf(words: Words, line: Headline): string {
  const { t } = words;
  const weak = [
    ...(line.known === 'partly' ? [t('headlines.partly')] : []),
    ...(line.evidence && line.evidence !== 'checked'
      ? [t(`vocabulary.status.${line.evidence}`)]
      : []),
  ];
  const value = headlineWords(words, line);
  return weak.length > 0 ? `${value} (${weak.join('; ')})` : value;
}
