import { eq, inArray, sql } from 'drizzle-orm';
import { type PartialDate, today } from '@/law/date';
import { dataLanguage, forReaders } from '@/law/language';
import type { Text } from '@/law/schema';
import type { Language, Status } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { comparatorTitle } from '@/words/comparator';
import { ruleTitle } from '@/words/provision';
import { database } from '../client';
import { provisionOf } from '../records/provision';
import * as tables from '../schema';
import { excerpt } from '../search/excerpt';
import { matchExpression, readQuery, type Term } from '../search/match';
import type { SearchKind } from '../search/texts';
import { instruments, jurisdictions } from './records';
import { select } from './select';

export type { SearchKind };

/** A record that was found, in the reader's language. */
export interface SearchHit {
  kind: SearchKind;
  /** id of a rule, instrument or comparator, name of an aspect */
  id: string;
  jurisdiction: string;
  country: Text;
  title: string;
  /** plain text from the record's own prose, around the first word found in it */
  excerpt: string;
  /** null for instruments, which make no statement that could be verified */
  status: Status | null;
  /** from when to when a provision holds; null for what is none */
  period: { valid_from: PartialDate | null; valid_to: PartialDate | null } | null;
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
  const names = new Map(jurisdictions().map(({ code, name }) => [code, name]));
  const own = (kind: SearchKind) => matches.filter((match) => match.kind === kind);
  const found = new Map<string, Pick<SearchHit, 'title' | 'excerpt' | 'status' | 'period'>>([
    ...rulesFound(own('rule'), lang, terms),
    ...instrumentsFound(own('instrument'), lang),
    ...aspectsFound(own('aspect'), lang, terms),
    ...comparatorsFound(own('comparator'), lang),
  ]);
  return matches.flatMap(({ kind, record, jurisdiction }) => {
    const known = found.get(key(kind, jurisdiction, record));
    const country = names.get(jurisdiction);
    return known && country ? [{ kind, id: record, jurisdiction, country, ...known }] : [];
  });
}

const key = (kind: SearchKind, jurisdiction: string, record: string) =>
  `${kind} ${jurisdiction} ${record}`;

function rulesFound(matches: readonly Match[], lang: Language, terms: readonly Term[]) {
  const { rules, instruments } = tables;
  return database()
    .db.select({ rule: rules, instrument: instruments })
    .from(rules)
    .leftJoin(instruments, eq(rules.instrument, instruments.id))
    .where(
      inArray(
        rules.id,
        matches.map(({ record }) => record),
      ),
    )
    .all()
    .map(({ rule, instrument }) => {
      const named = instrument && {
        kind: instrument.kind,
        title: forReaders({ en: instrument.title_en, ru: instrument.title_ru }),
      };
      const prose =
        dataLanguage(lang) === 'en'
          ? [rule.description_en, rule.exemption_en]
          : [rule.description_ru, rule.exemption_ru];
      return [
        key('rule', rule.jurisdiction, rule.id),
        {
          title: ruleTitle(wordsIn(lang), { ...rule, provision: provisionOf(rule) }, named),
          excerpt: excerpt(prose.filter(Boolean).join(' '), terms),
          status: rule.status,
          period: { valid_from: rule.valid_from, valid_to: rule.valid_to },
        },
      ] as const;
    });
}

function instrumentsFound(matches: readonly Match[], lang: Language) {
  const { instruments } = tables;
  return database()
    .db.select()
    .from(instruments)
    .where(
      inArray(
        instruments.id,
        matches.map(({ record }) => record),
      ),
    )
    .all()
    .map(
      (row) =>
        [
          key('instrument', row.jurisdiction, row.id),
          {
            title: dataLanguage(lang) === 'en' ? row.title_en : row.title_ru,
            excerpt: row.title_original ?? '',
            status: null,
            period: null,
          },
        ] as const,
    );
}

function aspectsFound(matches: readonly Match[], lang: Language, terms: readonly Term[]) {
  const { aspects } = tables;
  return database()
    .db.select()
    .from(aspects)
    .where(
      inArray(
        aspects.id,
        matches.map(({ jurisdiction, record }) => `${jurisdiction}-${record}`),
      ),
    )
    .all()
    .map(
      (row) =>
        [
          key('aspect', row.jurisdiction, row.aspect),
          {
            title: wordsIn(lang).t(`vocabulary.aspect.${row.aspect}`),
            excerpt: excerpt(dataLanguage(lang) === 'en' ? row.detail_en : row.detail_ru, terms),
            status: row.status,
            period: null,
          },
        ] as const,
    );
}

function comparatorsFound(matches: readonly Match[], lang: Language) {
  if (matches.length === 0) return [];
  const acts = instruments();
  const found = select(
    'comparator',
    matches.map(({ jurisdiction }) => jurisdiction),
    matches.map(({ record }) => record),
  );
  return found.map(({ jurisdiction, record }) => {
    const { provision, title, note, status, valid_from = null, valid_to = null } = record;
    const act = acts.get(provision.instrument) ?? null;
    return [
      key('comparator', jurisdiction, record.id),
      {
        title: comparatorTitle(wordsIn(lang), record, act),
        excerpt: [title[lang], note?.[lang]].filter(Boolean).join('. '),
        status,
        period: { valid_from, valid_to },
      },
    ] as const;
  });
}
