/**
 * Kinds of damage to the data that leave its form right and change the law it states, each done to real files by a
 * pure function. The list was written before the checks that refuse them.
 */
import type { Alternative, Dossier, ExchangeRates, PenaltyPart, Rule, Text } from '@/law/schema';
import type { PenaltyKind, Tier } from '@/law/vocabulary';

/** Where a kind is done: in the records of one file, in its text, or in the exchange rates. */
export type Damage =
  /** Changes the copy it is given. @returns false when the file has no place for it */
  | { in: 'dossier'; change: (dossier: Dossier) => boolean }
  /** @returns the damaged text; undefined when the file has no place for it */
  | { in: 'text'; change: (text: string) => string | undefined }
  | { in: 'rates'; change: (rates: ExchangeRates) => boolean };

export type Kind = Damage & {
  name: string;
  /** The least that the check must answer. `unseen`: nothing in the file shows it; only the source does. */
  expect: 'error' | 'warning' | 'unseen';
  /** For a warning: the real law in which the same is right. For `unseen`: why no check can see it. */
  because?: string;
};

export interface Family {
  name: string;
  kinds: readonly Kind[];
}

type Change<Place> = (place: Place, dossier: Dossier) => unknown;
type Find<Place> = (dossier: Dossier) => Place | undefined;

/** Damage at a place that is looked for in the records. A change that returns false has found it unfit. */
function at<Place>(find: Find<Place>, change: Change<Place>): Damage {
  return {
    in: 'dossier',
    change: (dossier) => {
      const place = find(dossier);
      return place !== undefined && change(place, dossier) !== false;
    },
  };
}

/** A kind that must be an error. */
export function refused<Place>(name: string, find: Find<Place>, change: Change<Place>): Kind {
  return { name, expect: 'error', ...at(find, change) };
}

/** A kind that some real law has, so that it must be a warning at least. */
export function warned<Place>(
  name: string,
  because: string,
  find: Find<Place>,
  change: Change<Place>,
): Kind {
  return { name, expect: 'warning', because, ...at(find, change) };
}

/** A kind that nothing but the source shows. */
export function unseen<Place>(
  name: string,
  because: string,
  find: Find<Place>,
  change: Change<Place>,
): Kind {
  return { name, expect: 'unseen', because, ...at(find, change) };
}

/** The whole file as the place. */
export const file: Find<Dossier> = (dossier) => dossier;

export interface PartPlace {
  rule: Rule;
  alternative: Alternative;
  part: PenaltyPart;
}

/** The first part of a penalty that fits. */
export function part(fits: (place: PartPlace) => boolean): Find<PartPlace> {
  return (dossier) => {
    for (const rule of dossier.offences)
      for (const alternative of rule.penalties)
        for (const each of alternative.all_of) {
          const place = { rule, alternative, part: each };
          if (fits(place)) return place;
        }
    return undefined;
  };
}

/** The first part of a kind that has a figure. */
export const measured = (kind: PenaltyKind) =>
  part((place) => place.part.kind === kind && place.part.max != null);

/** The first rule that fits. */
export const rule =
  (fits: (rule: Rule, dossier: Dossier) => boolean): Find<Rule> =>
  (dossier) =>
    dossier.offences.find((each) => fits(each, dossier));

/** The description of the first rule in force, a text as good as any other; of one that fits where that matters. */
export function text(fits: (text: Text) => boolean = () => true): Find<Text> {
  return (dossier) =>
    dossier.offences.find((each) => !each.valid_to && fits(each.description))?.description;
}

/** A rule and another of the same act in a higher tier, both with imprisonment and without circumstances. */
export function steps(
  lower: readonly Tier[],
  upper: readonly Tier[],
): Find<{ lower: Rule; upper: Rule }> {
  return pair(
    (low, up) =>
      lower.includes(low.quantity) &&
      upper.includes(up.quantity) &&
      low.circumstances.length === 0 &&
      up.circumstances.length === 0,
  );
}

/** Two rules in force on one act, both with imprisonment, the second harsher. */
export function pair(
  fits: (lower: Rule, upper: Rule) => boolean,
): Find<{ lower: Rule; upper: Rule }> {
  return (dossier) => {
    const rules = dossier.offences.filter((each) => !each.valid_to && longest(each) !== undefined);
    for (const lower of rules)
      for (const upper of rules)
        if (
          lower !== upper &&
          sameAct(lower, upper) &&
          fits(lower, upper) &&
          (longest(upper) ?? 0) > (longest(lower) ?? 0)
        )
          return { lower, upper };
    return undefined;
  };
}

function sameAct(a: Rule, b: Rule): boolean {
  const words = (each: Rule) =>
    JSON.stringify([
      each.offence,
      [...each.conduct].sort(),
      [...each.substances].sort(),
      each.territory,
      each.provision?.instrument,
      // The parts of one article are steps of one act.
      each.provision?.article,
    ]);
  return words(a) === words(b);
}

/** The longest imprisonment of a rule in years; undefined where there is none. */
export function longest(each: Rule): number | undefined {
  const years = each.penalties.flatMap(({ all_of }) =>
    all_of.flatMap(({ kind, max, unit }) =>
      kind === 'imprisonment' && max != null ? [unit === 'months' ? max / 12 : max] : [],
    ),
  );
  return years.length > 0 ? Math.max(...years) : undefined;
}

/** One term of imprisonment, in years, as the only penalty. */
export function years(min: number | null, max: number): Alternative[] {
  return [{ all_of: [{ kind: 'imprisonment', min, max, unit: 'years' }] }];
}

/** Changes the Russian of a text. */
export const ru = (change: (value: string) => string) => (each: Text) => {
  const changed = change(each.ru);
  if (changed === each.ru) return false;
  each.ru = changed;
  return true;
};

/** Changes the English of a text. */
export const en = (change: (value: string) => string) => (each: Text) => {
  const changed = change(each.en);
  if (changed === each.en) return false;
  each.en = changed;
  return true;
};
