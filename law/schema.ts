/**
 * The format of the files in `data/`: what they may hold, and of what type; that of each record is in `law/records/`. The
 * rules that tie records to each other (dangling sources, overlapping tiers …) are in `law/check/`.
 */
import { z } from 'zod';
import { aspectSchema } from './records/aspect';
import { comparatorSchema } from './records/comparator';
import { costSchema } from './records/cost';
import { asInLaw, currency, id, textSchema, word } from './records/fields';
import { instrumentSchema } from './records/instrument';
import { questionSchema } from './records/question';
import { reformSchema } from './records/reform';
import { ruleSchema } from './records/rule';
import { sourceSchema } from './records/source';
import { thresholdSchema } from './records/threshold';
import { unitSchema } from './records/unit';

export const dossierSchema = z.strictObject({
  jurisdiction: z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/, { error: 'write a two-letter code, such as GE' }),
    name: textSchema,
    subregion: word('subregion'),
    currency,
    as_in_law: asInLaw,
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
  comparators: z.array(comparatorSchema).nullish(),
  open_questions: z.array(questionSchema).nullish(),
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

/** The names that records had in earlier versions of the data, each with the name of today; `data/aliases.yaml`. */
export const aliasesSchema = z.strictObject({ aliases: z.record(id, id) });

export type { WrittenText } from './language';
export type { AspectRecord } from './records/aspect';
export type { Comparator } from './records/comparator';
export type { CostFigure } from './records/cost';
export type { Citation, Reading, Text } from './records/fields';
export type { Instrument } from './records/instrument';
export type { Alternative, PenaltyPart } from './records/penalty';
export type { Provision } from './records/provision';
export type { Reform } from './records/reform';
export type { Rule } from './records/rule';
export type { Copy, Source } from './records/source';
export type { Threshold } from './records/threshold';
export type { LegalUnit } from './records/unit';
export type Dossier = z.output<typeof dossierSchema>;
export type ExchangeRates = z.output<typeof exchangeRatesSchema>['rates'];
export type Aliases = z.output<typeof aliasesSchema>['aliases'];
export type DataChange = z.output<typeof dataChangesSchema>['changes'][number];
