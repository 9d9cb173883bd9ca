/**
 * The format of a jurisdiction's file in `data/jurisdictions/`: what it may hold, and of what type. The rules
 * that tie records to each other (dangling sources, overlapping tiers …) are in `law/check/`.
 */
import { z } from 'zod';
import {
  ASPECT_NAMES,
  ASPECTS,
  type Aspect,
  BASES,
  CIRCUMSTANCES,
  CONDUCTS,
  COST_METRICS,
  DIRECTIONS,
  FORCES,
  INSTRUMENT_KINDS,
  OFFENCES,
  PENALTY_KINDS,
  PERIODS,
  PLACES,
  QUANTITY_UNITS,
  REGIMES,
  SOURCE_KINDS,
  STATUSES,
  SUBREGIONS,
  SUBSTANCES,
  TIERS,
} from './vocabulary';

const prose = z.string().trim().min(1);

/** Text for readers: always in both languages. */
export const textSchema = z.strictObject({ en: prose, ru: prose });
const optionalText = textSchema.nullish();

/** A year, a month or a day, as exactly as it is known: 2011, 2018-07, 2018-07-30. */
export const dateSchema = z
  .union([
    z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
      error: 'write a date as 2018, 2018-07 or 2018-07-30',
    }),
    z.number().int().min(1900).max(2100),
  ])
  .transform(String);

/** Article and section numbers may be written as numbers; they are names, not quantities. */
const label = z.union([z.string().min(1), z.number()]).transform(String);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'write an id in lower case with hyphens, such as ge-criminal-code',
});
const currency = z.string().regex(/^[A-Z]{3}$/, { error: 'write an ISO 4217 code, such as GEL' });

/** A file's place in a repository: forward slashes, relative to its root. */
const repositoryPath = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/, {
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
const evidence = { sources: z.array(citationSchema), status: z.enum(STATUSES) };

export const penaltyPartSchema = z.strictObject({
  kind: z.enum(PENALTY_KINDS),
  min: z.number().nonnegative().nullish(),
  max: z.number().nonnegative().nullish(),
  unit: z.string().nullish(),
  optional: z.boolean().optional(),
  note: optionalText,
});

/** One alternative (or); its parts are imposed together (and). */
export const alternativeSchema = z.strictObject({ all_of: z.array(penaltyPartSchema).min(1) });

/** A public git repository that holds the same text as a source. */
export const copySchema = z.strictObject({
  repository: prose,
  path: repositoryPath.nullish(),
  /** A regular expression of the headings of articles, with one group for the number; see law/watch. */
  heading: z.string().nullish(),
});

export const sourceSchema = z.strictObject({
  id,
  title: prose,
  kind: z.enum(SOURCE_KINDS),
  publisher: z.string().nullish(),
  url: z.string().nullish(),
  language: z.string().optional(),
  published: dateSchema.nullish(),
  retrieved: dateSchema.optional(),
  copy: copySchema.nullish(),
});

export const instrumentSchema = z.strictObject({
  id,
  title: z.strictObject({ en: prose, ru: prose, original: z.string().nullish() }),
  kind: z.enum(INSTRUMENT_KINDS),
  number: label.nullish(),
  adopted: dateSchema.nullish(),
  as_of: dateSchema.nullish(),
  url: z.string().nullish(),
});

export const unitSchema = z.strictObject({
  id,
  name: textSchema,
  values: z.array(
    z.strictObject({
      value: z.number().positive(),
      currency,
      valid_from: dateSchema.nullish(),
      ...evidence,
    }),
  ),
});

export const ruleSchema = z.strictObject({
  id,
  offence: z.enum(OFFENCES),
  conduct: z.array(z.enum(CONDUCTS)).min(1),
  regime: z.enum(REGIMES),
  provision: z
    .strictObject({ instrument: id, article: label, paragraph: label.nullish() })
    .nullable(),
  quantity: z.enum(TIERS),
  quantity_label: optionalText,
  substances: z.array(z.enum(['all', ...SUBSTANCES])).min(1),
  circumstances: z.array(z.enum(CIRCUMSTANCES)),
  match: z.enum(['any', 'all']).optional(),
  territory: optionalText,
  description: textSchema,
  penalties: z.array(alternativeSchema),
  exemption: optionalText,
  valid_from: dateSchema.nullish(),
  valid_to: dateSchema.nullish(),
  ...evidence,
});

export const thresholdSchema = z.strictObject({
  substance: z.enum(SUBSTANCES),
  tier: z.enum(TIERS),
  from: z.number().nonnegative().nullable(),
  to: z.number().nonnegative().nullable(),
  /** Whether the limit itself belongs to the tier ("from 1 g", "up to 5 g"); left out = the source does not say. */
  from_included: z.boolean().optional(),
  to_included: z.boolean().optional(),
  unit: z.enum(QUANTITY_UNITS),
  basis: z.enum(BASES),
  instrument: id.nullish(),
  place: z.enum(PLACES).nullish(),
  force: z.enum(FORCES).optional(),
  valid_from: dateSchema.nullish(),
  valid_to: dateSchema.nullish(),
  note: optionalText,
  ...evidence,
});

export const aspectSchema = z
  .strictObject({
    aspect: z.enum(ASPECT_NAMES as [Aspect, ...Aspect[]]),
    value: label,
    /** The value in Russian where it is free text (an age with exceptions, a range of years). */
    value_ru: prose.optional(),
    detail: textSchema,
    ...evidence,
  })
  .superRefine((record, context) => {
    const allowed: readonly string[] | null = ASPECTS[record.aspect];
    if (allowed && record.value_ru !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['value_ru'],
        message: `${record.aspect} takes a word from a list, which has its Russian already: leave value_ru out`,
      });
    if (allowed && !allowed.includes(record.value))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `"${record.value}" is not a value of ${record.aspect}: use ${allowed.join(', ')}`,
      });
  });

export const reformSchema = z.strictObject({
  date: dateSchema,
  title: textSchema,
  detail: textSchema,
  direction: z.enum(DIRECTIONS),
  ...evidence,
});

export const costSchema = z.strictObject({
  metric: z.enum(COST_METRICS),
  value: z.number().nonnegative(),
  unit: z.union([z.enum(['people', 'cases']), currency]),
  per: z.enum(PERIODS).nullish(),
  year: z.number().int().min(1990).max(2100),
  note: optionalText,
  ...evidence,
});

export const dossierSchema = z.strictObject({
  jurisdiction: z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/, { error: 'write a two-letter code, such as GE' }),
    name: textSchema,
    subregion: z.enum(SUBREGIONS),
    currency,
  }),
  summary: textSchema,
  sources: z.array(sourceSchema),
  instruments: z.array(instrumentSchema),
  units: z.array(unitSchema).nullish(),
  offences: z.array(ruleSchema),
  thresholds: z.array(thresholdSchema).nullish(),
  aspects: z.array(aspectSchema),
  timeline: z.array(reformSchema).nullish(),
  costs: z.array(costSchema).nullish(),
  /** A question may still be in English alone when it arrives; the check asks for the Russian. */
  open_questions: z.array(z.union([textSchema, prose])).nullish(),
});

export const exchangeRatesSchema = z.strictObject({
  rates: z
    .array(
      z.strictObject({
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a day as 2026-09-29' }),
        per_eur: z.record(currency, z.number().positive()),
      }),
    )
    .min(1),
});

/** What changed in the data itself, for its readers; `data/changes.yaml`. */
export const dataChangesSchema = z.strictObject({
  changes: z.array(
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'write a day as 2026-11-25' }),
      /** Empty = what concerns no jurisdiction alone, such as exchange rates. */
      jurisdictions: z.array(
        z
          .string()
          .regex(/^[a-z]{2}$/, { error: 'write a two-letter code in small letters, such as ge' }),
      ),
      text: textSchema,
    }),
  ),
});

export type Text = z.output<typeof textSchema>;
export type Copy = z.output<typeof copySchema>;
export type Reading = z.output<typeof readingSchema>;
export type Citation = z.output<typeof citationSchema>;
export type PenaltyPart = z.output<typeof penaltyPartSchema>;
export type Alternative = z.output<typeof alternativeSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Instrument = z.output<typeof instrumentSchema>;
export type LegalUnit = z.output<typeof unitSchema>;
export type Rule = z.output<typeof ruleSchema>;
export type Threshold = z.output<typeof thresholdSchema>;
export type AspectRecord = z.output<typeof aspectSchema>;
export type Reform = z.output<typeof reformSchema>;
export type CostFigure = z.output<typeof costSchema>;
export type Dossier = z.output<typeof dossierSchema>;
export type ExchangeRates = z.output<typeof exchangeRatesSchema>['rates'];
export type DataChange = z.output<typeof dataChangesSchema>['changes'][number];
