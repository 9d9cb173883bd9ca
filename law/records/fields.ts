/** What the fields of records are made of: texts, dates, names, words of a list, evidence. */
import { z } from 'zod';
import { forReaders, type Readable, type WrittenText } from '../language';
import { LISTS, type ListName, USUAL } from '../vocabulary';

/** What a field is, where its type alone does not tell. */
export interface Meaning {
  /** The list whose words it takes; of a list, each entry. */
  list?: ListName;
  /** As exact as it is known; `past` = of what has happened, so never in the future. */
  date?: 'past' | 'any';
  /** For readers, in both languages. */
  text?: true;
}

/** The meanings of the schemas below, by which the tables, files and checks know a date or a word when they see one. */
export const meanings = z.registry<Meaning>();

export const prose = z.string().trim().min(1);

/** A text in the languages of the data, which is read in each language of pages. @param shape with what it has besides */
export const readable = <Shape extends { en: z.ZodString; ru: z.ZodString }>(shape: Shape) =>
  z.strictObject(shape).overwrite(forReaders as never) as unknown as z.ZodType<
    Readable<WrittenText & z.output<z.ZodObject<Shape>>>
  >;

/** Text for readers: always in both languages. */
export const textSchema: z.ZodType<Text> = readable({ en: prose, ru: prose }).register(meanings, {
  text: true,
});
export const optionalText = textSchema.nullish();

const partialDate = () =>
  z
    .union([
      z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'write a date as 2018, 2018-07 or 2018-07-30',
      }),
      z.number().int().min(1900).max(2100),
    ])
    .transform(String);

/** A year, a month or a day, as exactly as it is known: 2011, 2018-07, 2018-07-30. */
export const dateSchema = partialDate().register(meanings, { date: 'any' });
/** The same of what has already happened: an adoption, a reading, a reform. */
export const pastDate = partialDate().register(meanings, { date: 'past' });
/** The year of a figure. */
export const pastYear = z.number().int().min(1990).max(2100).register(meanings, { date: 'past' });

/** Article and section numbers may be written as numbers; they are names, not quantities. */
export const label = z.union([z.string().min(1), z.number()]).transform(String);
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'write an id in lower case with hyphens, such as ge-criminal-code',
});
/** The name of a record that is named by what it is about, where another record would have the same. */
export const ownId = id.optional();
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'write an ISO 4217 code, such as GEL' });

/** One word of a list. */
export const word = <Name extends ListName>(list: Name) =>
  z.enum(LISTS[list]).register(meanings, { list });

/** One word of a part of a list. */
export const wordAmong = <const Words extends readonly string[]>(list: ListName, among: Words) =>
  z.enum(among).register(meanings, { list });

/** A file's place in a repository: forward slashes, relative to its root. */
export const repositoryPath = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, {
  error: 'write a path from the root of the repository, such as codes/criminal-code.md',
});

/** The text of an article as it was read in a repository of laws, by which a later change is noticed. */
export const readingSchema = z.strictObject({
  article: label,
  /** Where it is not the path that the source names. */
  path: repositoryPath.nullish(),
  /** see hashArticle() in law/watch */
  hash: z.string().regex(/^[0-9a-f]{16}$/, {
    error: 'write the 16 digits and letters that npm run data:watch -- --hash gives',
  }),
});

export const citationSchema = z.strictObject({
  source: id,
  locator: label.nullish(),
  read: readingSchema.nullish(),
});

/** What the check asks about as a rule, and why it is right here: the law has it so. Other editors read it. */
export const asInLaw = z.partialRecord(z.enum(USUAL), textSchema).optional();

/** What every record that states something carries. */
export const evidence = {
  sources: z.array(citationSchema),
  status: word('status'),
  as_in_law: asInLaw,
};

/** When a record holds: the first and the last day, where known. */
export const validity = { valid_from: dateSchema.nullish(), valid_to: dateSchema.nullish() };

export type Text = Readable<WrittenText>;
export type Reading = z.output<typeof readingSchema>;
export type Citation = z.output<typeof citationSchema>;
