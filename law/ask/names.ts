/** The form of `data/substances.yaml`: the names under which people ask for a substance. */
import { z } from 'zod';
import { ASKED_SUBSTANCES, type AskedSubstance, type Status } from '../vocabulary';

/** What a name is: a chemical or short name, a usual one, one of another language, one of the street, a medicine. */
export const NAME_KINDS = ['codes', 'en', 'ru', 'others', 'street', 'brands'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

const name = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/[\p{L}]/u, 'needs a letter');
const names = z.array(name).nonempty().optional();

export const substanceNamesSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: z.string().min(3),
      url: z.url({ protocol: /^https$/ }),
      retrieved: z.iso.date(),
    }),
  ),
  substances: z.partialRecord(
    z.enum(ASKED_SUBSTANCES),
    z.strictObject({
      codes: names,
      en: names,
      ru: names,
      others: names,
      street: names,
      brands: z
        .array(z.strictObject({ name, source: z.string().optional() }))
        .nonempty()
        .optional(),
    }),
  ),
});
export type SubstanceNames = z.output<typeof substanceNamesSchema>;

/** One name of one substance. */
export interface SubstanceName {
  substance: AskedSubstance;
  text: string;
  kind: NameKind;
  /** What was read that says so; null = nothing. Only medicines need it: their names are facts. */
  source: SubstanceNames['sources'][number] | null;
}

/** A name rests on nothing that was read, unless a source is named. */
export const statusOfName = ({ source }: SubstanceName): Status =>
  source ? 'secondary' : 'recalled';

/** All names, in the order of the file. */
export function namesOf({ sources, substances }: SubstanceNames): SubstanceName[] {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  return (Object.keys(substances) as AskedSubstance[]).flatMap((substance) => {
    const { brands = [], ...others } = substances[substance] ?? {};
    return [
      ...NAME_KINDS.flatMap((kind) =>
        kind === 'brands'
          ? []
          : (others[kind] ?? []).map((text) => ({ substance, text, kind, source: null })),
      ),
      ...brands.map(({ name: text, source }) => ({
        substance,
        text,
        kind: 'brands' as const,
        source: bySource.get(source ?? '') ?? null,
      })),
    ];
  });
}
