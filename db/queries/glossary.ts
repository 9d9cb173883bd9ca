import { isNotNull } from 'drizzle-orm';
import { forReaders } from '@/law/language';
import type { Text } from '@/law/schema';
import type { InstrumentKind, Tier } from '@/law/vocabulary';
import { database } from '../client';
import * as tables from '../schema';
import { keptOnce } from './kept';
import { jurisdictions } from './records';
import { groupBy } from './rows';

/** What the law of one country calls a thing, each name once. */
export interface NationalNames<Name> {
  country: Text;
  names: Name[];
}

/** The terms that the data holds in the words of the laws themselves. */
export interface NationalTerms {
  /** How laws name a step of quantity, as the data renders it in both languages. */
  tiers: ReadonlyMap<Tier, NationalNames<Text>[]>;
  /** What codes and acts are called in their own language. */
  instruments: ReadonlyMap<InstrumentKind, NationalNames<string>[]>;
}

/** National terms by the word of the vocabulary that they stand for, countries by code. */
export const nationalTerms = keptOnce((): NationalTerms => {
  const { db } = database();
  const labels = db
    .select()
    .from(tables.rules)
    .where(isNotNull(tables.rules.quantity_label_en))
    .all()
    .map((row) => ({
      word: row.quantity,
      code: row.jurisdiction,
      name: forReaders({ en: row.quantity_label_en ?? '', ru: row.quantity_label_ru ?? '' }),
    }));
  const titles = db
    .select()
    .from(tables.instruments)
    .where(isNotNull(tables.instruments.title_original))
    .all()
    .map((row) => ({ word: row.kind, code: row.jurisdiction, name: row.title_original ?? '' }));
  return {
    tiers: byWord(labels, ({ en }) => en),
    instruments: byWord(titles, (title) => title),
  };
});

function byWord<Word extends string, Name>(
  rows: readonly { word: Word; code: string; name: Name }[],
  key: (name: Name) => string,
): Map<Word, NationalNames<Name>[]> {
  return new Map(
    [...groupBy(rows, ({ word }) => word)].map(([word, own]) => [
      word as Word,
      jurisdictions().flatMap(({ code, name: country }) => {
        const names = own.filter((row) => row.code === code).map(({ name }) => name);
        const once = [...new Map(names.map((name) => [key(name), name])).values()];
        return once.length ? [{ country, names: once }] : [];
      }),
    ]),
  );
}
