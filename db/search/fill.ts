import type BetterSqlite3 from 'better-sqlite3';
import { stem, wordsOf } from '@/law/ask/words';
import type { Dossier } from '@/law/schema';
import { LANGUAGES } from '@/law/vocabulary';
import { searchTexts } from './texts';

/** Fills the full-text index with what a reader may search for, in both languages. */
export function fillSearch(sqlite: BetterSqlite3.Database, dossiers: readonly Dossier[]): void {
  const insert = sqlite.prepare(
    'INSERT INTO search (kind, record, jurisdiction, lang, title, body, forms) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const stems = new Map<string, string>();
  const stemmed = (words: readonly string[]) =>
    words
      .map((word) => {
        const known = stems.get(word) ?? stem(word);
        stems.set(word, known);
        return known;
      })
      .join(' ');
  sqlite.transaction(() => {
    for (const dossier of dossiers)
      for (const lang of LANGUAGES)
        for (const text of searchTexts(dossier, lang)) {
          const title = wordsOf(text.title);
          const body = wordsOf(text.body);
          const forms = [...new Set([...title, ...body])].join(' ');
          insert.run(
            text.kind,
            text.record,
            text.jurisdiction,
            lang,
            stemmed(title),
            stemmed(body),
            forms,
          );
        }
    // One segment: searching it is faster, and the bytes don't depend on when SQLite merges.
    sqlite.exec("INSERT INTO search (search) VALUES ('optimize')");
  })();
}
