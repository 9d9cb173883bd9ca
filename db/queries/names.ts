/** What the words of a question are made of: names in the data, and the articles that rules rest on. */
import { eq } from 'drizzle-orm';
import type { AskProvision } from '@/law/ask/choice';
import { type Lexicon, lexiconOf } from '@/law/ask/lexicon';
import { namesOf, type SubstanceName, substanceNamesSchema } from '@/law/ask/names';
import { forReaders } from '@/law/language';
import { database } from '../client';
import * as tables from '../schema';
import { SUBSTANCE_NAMES } from '../version';
import { keptOnce } from './kept';
import { jurisdictions } from './records';

/** The names of substances, as the data lists them. */
export const substanceNames = keptOnce((): readonly SubstanceName[] => {
  const { meta } = tables;
  const [row] = database().db.select().from(meta).where(eq(meta.key, SUBSTANCE_NAMES)).all();
  const names = substanceNamesSchema.nullable().parse(JSON.parse(row?.value ?? 'null'));
  return names ? namesOf(names) : [];
});

/** The words by which a question is read. */
export const lexicon = keptOnce(
  (): Lexicon => lexiconOf({ jurisdictions: jurisdictions(), substances: substanceNames() }),
);

/** The articles that rules rest on, in the order of codes and of the files. */
export const provisions = keptOnce((): readonly AskProvision[] => {
  const { rules, instruments } = tables;
  return database()
    .db.select({
      code: rules.jurisdiction,
      rule: rules.id,
      article: rules.article,
      paragraph: rules.paragraph,
      kind: instruments.kind,
      title_en: instruments.title_en,
      title_ru: instruments.title_ru,
      valid_from: rules.valid_from,
      valid_to: rules.valid_to,
    })
    .from(rules)
    .innerJoin(instruments, eq(rules.instrument, instruments.id))
    .orderBy(rules.jurisdiction, rules.position)
    .all()
    .flatMap(({ article, title_en, title_ru, ...rest }) =>
      article ? [{ ...rest, article, title: forReaders({ en: title_en, ru: title_ru }) }] : [],
    );
});
