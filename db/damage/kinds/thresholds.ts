import { forReaders } from '@/law/language';
import type { Dossier, Threshold } from '@/law/schema';
import { type Family, file, refused, unseen, warned } from './kind';

const row =
  (fits: (row: Threshold) => boolean) =>
  ({ thresholds }: Dossier) =>
    thresholds?.find(fits);
const bounded = (unit: Threshold['unit'], ...names: Threshold['substance'][]) =>
  row((each) => names.includes(each.substance) && each.unit === unit && each.to !== null);
const grams = row(({ unit, to }) => unit === 'g' && to !== null);
const table = ({ thresholds }: Dossier) =>
  (thresholds?.length ?? 0) > 4 ? (thresholds ?? []) : undefined;

/** Two tiers of one scale that meet at a limit. */
function neighbours({ thresholds = [] }: Dossier) {
  for (const lower of thresholds ?? [])
    for (const upper of thresholds ?? [])
      if (
        lower !== upper &&
        lower.to !== null &&
        lower.to === upper.from &&
        lower.substance === upper.substance &&
        lower.unit === upper.unit &&
        lower.basis === upper.basis &&
        lower.instrument === upper.instrument &&
        lower.valid_from === upper.valid_from &&
        lower.valid_to === upper.valid_to
      )
        return { lower, upper };
  return undefined;
}

function multiply(rows: readonly Threshold[], factor: number): void {
  for (const each of rows) {
    if (each.from !== null) each.from *= factor;
    if (each.to !== null) each.to *= factor;
  }
}

const another = (each: Threshold, { instruments }: Dossier) =>
  instruments.find(({ id }) => id !== each.instrument)?.id;

/** Limits of quantity. */
export const thresholds: Family = {
  name: 'thresholds',
  kinds: [
    warned(
      'a limit that was lowered, without the day from which it holds',
      'of the Russian limits of mephedrone the items read give no date',
      row(({ valid_from, valid_to, note }) => valid_from != null && !valid_to && !note),
      (each) => {
        each.valid_from = null;
        each.note = forReaders({ en: 'The limit was lowered.', ru: 'Предел был снижен.' });
      },
    ),
    refused('heroin in plants', bounded('g', 'heroin'), (each) => {
      each.unit = 'plants';
    }),
    refused('heroin in tablets', bounded('g', 'heroin'), (each) => {
      each.unit = 'tablets';
    }),
    refused('cocaine in plants', bounded('g', 'cocaine'), (each) => {
      each.unit = 'plants';
    }),
    refused('cannabis plants in tablets', bounded('plants', 'cannabis-plants'), (each) => {
      each.unit = 'tablets';
    }),
    refused('cannabis herb in doses of plants', bounded('g', 'cannabis-herb'), (each) => {
      each.unit = 'plants';
    }),
    refused('LSD in plants', bounded('g', 'lsd'), (each) => {
      each.unit = 'plants';
    }),
    refused('MDMA in plants', bounded('g', 'mdma'), (each) => {
      each.unit = 'plants';
    }),
    refused(
      'two and a half plants',
      row(({ unit, to }) => unit === 'plants' && to !== null),
      (each) => {
        each.to = (each.to ?? 0) + 0.5;
      },
    ),
    refused('dried heroin', bounded('g', 'heroin'), (each) => {
      each.basis = 'dry-weight';
    }),
    refused(
      'pure plants',
      row(({ unit }) => unit === 'plants'),
      (each) => {
        each.basis = 'pure-substance';
      },
    ),
    refused('one amount, with neither limit in it', grams, (each) => {
      each.from = each.to;
      each.from_included = false;
      each.to_included = false;
    }),
    refused('one amount, with one limit in it', grams, (each) => {
      each.from = each.to;
      each.from_included = true;
      each.to_included = false;
    }),
    refused('a limit in both tiers', neighbours, ({ lower, upper }) => {
      lower.to_included = true;
      upper.from_included = true;
    }),
    refused('a limit in none of two tiers', neighbours, ({ lower, upper }) => {
      lower.to_included = false;
      upper.from_included = false;
    }),
    refused('a row without any bound', grams, (each) => {
      each.from = null;
      each.to = null;
    }),
    refused('an amount up to nothing', grams, (each) => {
      each.from = 0;
      each.to = 0;
    }),
    refused('a limit of every quantity', grams, (each) => {
      each.tier = 'any';
    }),
    refused('the whole table a thousand times as high', table, (rows) => multiply(rows, 1000)),
    refused('the whole table a thousandth', table, (rows) => multiply(rows, 1 / 1000)),
    refused('heroin a million times as high', bounded('g', 'heroin'), (each, { thresholds }) =>
      multiply(
        (thresholds ?? []).filter(({ substance }) => substance === each.substance),
        1_000_000,
      ),
    ),
    warned(
      'one substance a thousand times as high',
      'limits of one substance differ a thousandfold between countries',
      bounded('g', 'heroin', 'cocaine', 'amphetamine', 'mdma'),
      (each, { thresholds }) =>
        multiply(
          (thresholds ?? []).filter(
            ({ substance, unit }) => substance === each.substance && unit === 'g',
          ),
          1000,
        ),
    ),
    warned(
      'one substance a thousandth',
      'as above',
      bounded('g', 'heroin', 'cocaine', 'amphetamine', 'mdma'),
      (each, { thresholds }) =>
        multiply(
          (thresholds ?? []).filter(
            ({ substance, unit }) => substance === each.substance && unit === 'g',
          ),
          1 / 1000,
        ),
    ),
    unseen(
      'one substance three times as high',
      'it is as good a limit',
      bounded('g', 'heroin', 'cocaine'),
      (each, { thresholds }) =>
        multiply(
          (thresholds ?? []).filter(
            ({ substance, unit }) => substance === each.substance && unit === 'g',
          ),
          3,
        ),
    ),
    refused(
      'a row again under another instrument',
      row((each) => each.unit === 'g'),
      (each, dossier) => {
        const instrument = another(each, dossier);
        if (!instrument) return false;
        dossier.thresholds?.push({ ...structuredClone(each), instrument });
        return true;
      },
    ),
    refused(
      'a row that contradicts, under another instrument',
      row((each) => each.unit === 'g' && each.to !== null),
      (each, dossier) => {
        const instrument = another(each, dossier);
        if (!instrument) return false;
        dossier.thresholds?.push({ ...structuredClone(each), to: (each.to ?? 0) * 3, instrument });
        return true;
      },
    ),
    refused(
      'a row that contradicts, on another basis',
      row(
        ({ basis, to }) => (basis === 'pure-substance' || basis === 'total-mixture') && to !== null,
      ),
      (each, { thresholds }) => {
        thresholds?.push({
          ...structuredClone(each),
          to: (each.to ?? 0) * 3,
          basis: each.basis === 'pure-substance' ? 'total-mixture' : 'pure-substance',
        });
      },
    ),
    refused('one tier on another basis than the rest of its scale', neighbours, ({ upper }) => {
      if (upper.unit !== 'g') return false;
      upper.basis = upper.basis === 'pure-substance' ? 'total-mixture' : 'pure-substance';
      return true;
    }),
    refused('one tier in another unit than the rest of its scale', neighbours, ({ upper }) => {
      if (upper.unit !== 'g' || !['lsd', 'mdma', 'cannabis-plants'].includes(upper.substance))
        return false;
      upper.unit =
        upper.substance === 'lsd' ? 'doses' : upper.substance === 'mdma' ? 'tablets' : 'plants';
      upper.from = Math.ceil(upper.from ?? 0);
      upper.to = upper.to === null ? null : Math.ceil(upper.to) + 1;
      return true;
    }),
    refused('one tier under no instrument, its neighbours under one', neighbours, ({ upper }) => {
      if (!upper.instrument) return false;
      upper.instrument = null;
      return true;
    }),
    refused(
      'a table that binds called a practice',
      row(({ instrument, force }) => instrument != null && (force ?? 'law') === 'law'),
      (each, { instruments }) => {
        if (
          !['threshold-table', 'criminal-code', 'drug-act'].includes(
            instruments.find(({ id }) => id === each.instrument)?.kind ?? '',
          )
        )
          return false;
        each.force = 'practice';
        return true;
      },
    ),
    refused('a limit since 1066', grams, (each) => {
      each.valid_from = '1066';
    }),
    refused('a limit only from 2090', grams, (each) => {
      each.valid_from = '2090-01-01';
    }),
    refused(
      'no table where an aspect says on what its amounts are based',
      (dossier) => {
        const basis = dossier.aspects.find(({ aspect }) => aspect === 'threshold-basis')?.value;
        return dossier.thresholds?.length && basis && !['none', 'unknown'].includes(basis)
          ? dossier
          : undefined;
      },
      (dossier) => {
        dossier.thresholds = [];
      },
    ),
    refused('a row of another country’s scale', file, (dossier) => {
      const each = dossier.thresholds?.find(
        ({ substance, tier, unit }) => substance === 'heroin' && tier === 'large' && unit === 'g',
      );
      if (!each) return false;
      dossier.thresholds?.push({
        ...structuredClone(each),
        from: (each.from ?? 0) / 10,
        to: each.to === null ? null : each.to / 10,
        sources: [],
        status: 'recalled',
      });
      return true;
    }),
  ],
};
