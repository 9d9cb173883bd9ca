import { z } from 'zod';
import { id, label } from './fields';

/** Where a record stands in the law. */
export const provisionSchema = z.strictObject({
  instrument: id,
  article: label,
  paragraph: label.nullish(),
});

export type Provision = z.output<typeof provisionSchema>;
