/** The articles that a line rests on, those that decide it first. */
import type { Headline } from '@/law/headlines/headline';
import type { Instrument, Rule } from '@/law/schema';
import type { Words } from '@/messages';
import { articleAlone, provisionWords } from './provision';

/** A rule that can be named. */
export interface NamedRule {
  rule: Rule;
  instrument: Instrument | null;
}

/** Rules named alike: their words, and the first of them to link to. */
export interface Article {
  words: string;
  /** How they begin: the article without its act; '' where none is named. */
  article: string;
  rule: string;
}

/** The rules that set the ends of a line: the harshest first. */
export function deciding(line: Headline): string[] {
  const ends =
    'range' in line
      ? [line.range?.most, line.range?.least]
      : line.line === 'custody'
        ? [line.detention, line.prison].map((from) => (from.from === 'never' ? null : from.most))
        : 'most' in line
          ? [line.most]
          : [];
  return ends.flatMap((end) => end?.rule ?? []);
}

/** @param cited the rules of the jurisdiction that its lines name, by id */
export function articlesOf(
  words: Words,
  line: Headline,
  cited: ReadonlyMap<string, NamedRule>,
): Article[] {
  const named = new Map<string, Article>();
  for (const id of [...deciding(line), ...line.rules]) {
    const found = cited.get(id);
    if (!found) continue;
    const text = provisionWords(words, found);
    if (!named.has(text)) {
      const article = articleAlone(words, found.rule);
      named.set(text, { words: text, article: text.startsWith(article) ? article : '', rule: id });
    }
  }
  return [...named.values()];
}
