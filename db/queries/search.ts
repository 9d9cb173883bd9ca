import { sql } from 'drizzle-orm';
import { type PartialDate, today } from '@/law/date';
import type { Period } from '@/law/known-since';
import { actOf, type Evidenced } from '@/law/records';
import type { Text } from '@/law/schema';
import type { Language, Status } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { database } from '../client';
import { excerpt } from '../search/excerpt';
import { matchExpression, readQuery, type Term } from '../search/match';
import { SEARCH_KINDS, type SearchKind, searched } from '../search/texts';
import { instruments, jurisdictions } from './records';
import { select } from './select';

export type { SearchKind };

/** A record that was found, in the reader's language. */
export interface SearchHit {
  kind: SearchKind;
  id: string;
  jurisdiction: string;
  country: Text;
  title: string;
  /** plain text from the record's own prose, around the first word found in it */
  excerpt: string;
  /** null for instruments, which make no statement that could be verified */
  status: Status | null;
  /** from when to when it holds, where that is recorded */
  period: { valid_from: PartialDate | null; valid_to: PartialDate | null };
}

/** Best first. `more` = there are further ones. */
export interface SearchResult {
  hits: SearchHit[];
  more: boolean;
}

interface Match {
  kind: SearchKind;
  record: string;
  jurisdiction: string;
}

/**
 * Records in which all words occur, in either language and in any grammatical form; the beginning is enough of
 * the last word. Anything may be typed: what holds no letter or digit finds nothing.
 * @param most how many to give at most
 * @param day rules that ended before it come last of the drug law, and after all of it other crimes
 */
export function search(
  query: string,
  lang: Language,
  most = 50,
  day: string = today(),
): SearchResult {
  const terms = readQuery(query);
  if (terms.length === 0) return { hits: [], more: false };
  const matches = database().db.all<Match>(sql`
    WITH matched AS MATERIALIZED (
      SELECT kind, record, jurisdiction, bm25(search, 0, 0, 0, 0, 8, 1, 0.5) AS score
      FROM search WHERE search MATCH ${matchExpression(terms)}
    )
    SELECT matched.kind, matched.record, matched.jurisdiction FROM matched
    LEFT JOIN rules ON matched.kind = 'rule' AND rules.id = matched.record
    GROUP BY matched.kind, matched.record, matched.jurisdiction
    ORDER BY matched.kind = 'comparator', coalesce(rules.valid_to < ${day}, 0), min(score), 3, 1, 2
    LIMIT ${most + 1}`);
  return { hits: withTexts(matches.slice(0, most), lang, terms), more: matches.length > most };
}

/** The records themselves, in the order in which they were found. */
function withTexts(matches: readonly Match[], lang: Language, terms: readonly Term[]): SearchHit[] {
  const countries = new Map(jurisdictions().map(({ code, name }) => [code, name]));
  const found = new Map(
    SEARCH_KINDS.flatMap((kind) =>
      hitsOf(
        kind,
        matches.filter((match) => match.kind === kind),
        lang,
        terms,
      ),
    ),
  );
  return matches.flatMap(({ record, jurisdiction }) => {
    const hit = found.get(record);
    const country = countries.get(jurisdiction);
    return hit && country ? [{ ...hit, country }] : [];
  });
}

/** The records of one kind, by id. */
function hitsOf<K extends SearchKind>(
  kind: K,
  matches: readonly Match[],
  lang: Language,
  terms: readonly Term[],
): (readonly [string, Omit<SearchHit, 'country'>])[] {
  const codes = [...new Set(matches.map(({ jurisdiction }) => jurisdiction))];
  const ids = matches.map(({ record }) => record);
  const acts = instruments(codes);
  const { name, prose } = searched(kind);
  return select(kind, codes, ids).map(({ jurisdiction, record }) => {
    const { id, status, valid_from, valid_to } = record as Partial<Evidenced> &
      Period & { id: string };
    const act = acts.get(actOf(record) ?? '') ?? null;
    const text = prose(record, lang).filter(Boolean).join(' ');
    return [
      id,
      {
        kind,
        id,
        jurisdiction,
        title: name(wordsIn(lang), record, act),
        excerpt: excerpt(text, terms),
        status: status ?? null,
        period: { valid_from: valid_from ?? null, valid_to: valid_to ?? null },
      },
    ] as const;
  });
}
