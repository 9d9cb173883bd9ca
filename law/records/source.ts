import { z } from 'zod';
import { asInLaw, id, pastDate, prose, repositoryPath, word } from './fields';
import type { Kind } from './kind';

/** A public git repository that holds the same text as a source. */
export const copySchema = z.strictObject({
  repository: prose,
  path: repositoryPath.nullish(),
  /** A regular expression of the headings of articles, with one group for the number; see law/watch. */
  heading: z.string().nullish(),
});

/** What was read. */
export const sourceSchema = z.strictObject({
  id,
  title: prose,
  kind: word('source_kind'),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().optional(),
  published: pastDate.nullish(),
  retrieved: pastDate.optional(),
  /** The state of the law that the text shows: of a consolidated text its date, of an amending act when it took effect. */
  text_of: pastDate.nullish(),
  text_kind: word('text_kind').nullish(),
  copy: copySchema.nullish(),
  as_in_law: asInLaw,
});

export const SOURCE = {
  section: 'sources',
  table: 'sources',
  schema: sourceSchema,
  name: null,
} as const satisfies Kind;

export type Copy = z.output<typeof copySchema>;
export type Source = z.output<typeof sourceSchema>;
