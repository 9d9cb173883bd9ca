/** Aspects against the rules, limits and figures that say the same thing in detail. */
import type { AspectRecord, Dossier, Rule } from '../schema';
import type { Aspect, Circumstance, Conduct, Offence, PenaltyKind } from '../vocabulary';
import { error, list, type Problem, unusual } from './problem';

/** An age from which somebody answers for a crime anywhere. */
const AGES = { least: 7, most: 21 } as const;

/** Rules that hold an aspect to be `no` wrong, one entry each. */
const DENIED: readonly { aspect: Aspect; by: (rule: Rule) => boolean }[] = [
  { aspect: 'penalty-varies-by-recidivism', by: hasCircumstance('repeat') },
  { aspect: 'penalty-varies-by-dependence', by: hasCircumstance('dependence') },
  { aspect: 'inducement-offence', by: hasConduct('inducement') },
  { aspect: 'premises-offence', by: hasConduct('premises') },
  { aspect: 'death-penalty-for-drugs', by: hasPenalty('death') },
  { aspect: 'compulsory-treatment', by: hasPenalty('compulsory-treatment') },
  { aspect: 'deportation-of-foreigners', by: hasPenalty('deportation') },
  {
    aspect: 'voluntary-surrender-exemption',
    by: ({ exemption }) =>
      /\bhand(s|ed|ing)?\b|\bsurrender/i.test(exemption?.en ?? '') &&
      /добровольн/i.test(exemption?.ru ?? ''),
  },
];

/** Aspects that say there is such an offence, and the conduct of its rule. */
const STATED: readonly [Aspect, Conduct][] = [
  ['inducement-offence', 'inducement'],
  ['premises-offence', 'premises'],
];

function hasCircumstance(circumstance: Circumstance) {
  return (rule: Rule) => rule.circumstances.includes(circumstance);
}
function hasConduct(conduct: Conduct) {
  return (rule: Rule) => rule.regime !== 'none' && rule.conduct.includes(conduct);
}
function hasPenalty(kind: PenaltyKind) {
  return (rule: Rule) =>
    rule.penalties.some(({ all_of }) => all_of.some((part) => part.kind === kind));
}

/** What aspects say and other records deny. */
export function contradictionProblems(dossier: Dossier): Problem[] {
  const rules = dossier.offences.filter(({ valid_to }) => !valid_to);
  return dossier.aspects.flatMap((aspect, at) => {
    const path = ['aspects', at, 'value'];
    const told = (message: string | undefined) => (message ? [error(path, message)] : []);
    return [
      ...told(denied(aspect, rules)),
      ...told(useDenied(aspect, rules)),
      ...told(variationDenied(aspect, rules)),
      ...told(basisDenied(aspect, dossier)),
      ...told(ageDenied(aspect)),
      ...told(patientsDenied(aspect, dossier)),
      ...told(retainedDenied(aspect, rules)),
      ...statedProblems(aspect, at, rules),
      ...highestProblems(aspect, at, dossier, rules),
    ];
  });
}

function denied({ aspect, value }: AspectRecord, rules: readonly Rule[]): string | undefined {
  if (value !== 'no') return undefined;
  const rule = DENIED.filter((each) => each.aspect === aspect).flatMap(
    ({ by }) => rules.find(by) ?? [],
  )[0];
  return rule ? `no, but ${rule.id} says otherwise: correct one of the two.` : undefined;
}

function useDenied({ aspect, value }: AspectRecord, rules: readonly Rule[]): string | undefined {
  if (aspect !== 'use-is-offence') return undefined;
  const use = rules.filter(({ offence, conduct }) => offence === 'use' && conduct.includes('use'));
  const plain = use.filter(({ circumstances }) => circumstances.length === 0);
  // Where every rule is of a part of the country, all of them together say what holds.
  const whole = plain.filter(({ territory }) => !territory);
  const basic = whole.length > 0 ? whole : plain;
  if (basic.length === 0) return undefined;
  const criminal = (rule: Rule) => rule.regime === 'criminal' || rule.regime === 'misdemeanour';
  const says = (rule: Rule | undefined, what: string) =>
    rule ? `${value}, but ${rule.id} is ${what}: correct one of the two.` : undefined;
  switch (value) {
    case 'no':
      return says(
        basic.find((rule) => rule.regime !== 'none'),
        'an offence',
      );
    case 'criminal':
      return use.some(criminal) ? undefined : says(basic[0], `of the regime ${basic[0]?.regime}`);
    default:
      // Where use at home is free, the offence is that in public.
      return use.some((rule) => rule.regime === 'administrative')
        ? undefined
        : says(basic[0], `of the regime ${basic[0]?.regime}`);
  }
}

function variationDenied(
  { aspect, value }: AspectRecord,
  rules: readonly Rule[],
): string | undefined {
  if (value !== 'no') return undefined;
  const own = rules.filter(
    ({ offence, conduct, penalties }) =>
      offence === 'possession' && conduct.includes('possession') && penalties.length > 0,
  );
  const tiers = new Set(own.map(({ quantity }) => quantity).filter((each) => each !== 'any'));
  if (aspect === 'penalty-varies-by-quantity' && tiers.size > 1)
    return `no, but there are rules on ${list([...tiers], 'and')}: correct one of the two.`;
  const drugs = new Set(own.map(({ substances }) => [...substances].sort().join()));
  return aspect === 'penalty-varies-by-drug' && drugs.size > 1
    ? 'no, but rules on possession name different substances: correct one of the two.'
    : undefined;
}

function basisDenied({ aspect, value }: AspectRecord, { thresholds }: Dossier): string | undefined {
  if (aspect !== 'threshold-basis' || value === 'unknown') return undefined;
  const binding = (thresholds ?? []).filter(
    ({ force, valid_to }) => (force ?? 'law') === 'law' && !valid_to,
  );
  const bases = new Set(binding.map(({ basis }) => basis));
  if (value === 'none')
    return [...bases].some((each) => each !== 'unknown')
      ? 'none, but there are limits that bind: correct one of the two.'
      : undefined;
  if ((thresholds ?? []).length === 0)
    return `${value}, but no limit is recorded: add the limits, or write none or unknown.`;
  const other = value === 'pure-substance' ? 'total-mixture' : 'pure-substance';
  return value !== 'mixed' && bases.has(other) && !bases.has(value as typeof other)
    ? `${value}, but the limits are of ${other}: correct one of the two.`
    : undefined;
}

function ageDenied({ aspect, value }: AspectRecord): string | undefined {
  const age = aspect === 'minimum-age-of-liability' ? /\d+/.exec(value)?.[0] : undefined;
  return age && (Number(age) < AGES.least || Number(age) > AGES.most)
    ? `nobody begins to answer for a crime at ${age}: correct the age.`
    : undefined;
}

function patientsDenied({ aspect, value }: AspectRecord, { costs }: Dossier): string | undefined {
  const patients = (costs ?? []).find(
    ({ metric, value: count }) => metric === 'oat-patients' && count > 0,
  );
  return aspect === 'oat-community' && value === 'no' && patients
    ? `no, but ${patients.value} patients are recorded for ${patients.year}: correct one of the two.`
    : undefined;
}

function retainedDenied(
  { aspect, value }: AspectRecord,
  rules: readonly Rule[],
): string | undefined {
  return aspect === 'death-penalty-for-drugs' &&
    value === 'retained' &&
    !rules.some(hasPenalty('death'))
    ? 'retained, but no rule has it: correct the value, or add the penalty.'
    : undefined;
}

function statedProblems(
  { aspect, value }: AspectRecord,
  at: number,
  rules: readonly Rule[],
): Problem[] {
  const conduct = STATED.find(([each]) => each === aspect)?.[1];
  return conduct && value === 'yes' && !rules.some(hasConduct(conduct))
    ? [
        unusual(
          ['aspects', at, 'value'],
          'no-rule',
          `yes, but no rule has the conduct ${conduct}: add the rule, or correct the value.`,
        ),
      ]
    : [];
}

/** The highest penalty in words against the rules. */
function highestProblems(
  { aspect, value }: AspectRecord,
  at: number,
  { offences }: Dossier,
  rules: readonly Rule[],
): Problem[] {
  const offence: Offence | undefined =
    aspect === 'max-penalty-possession'
      ? 'possession'
      : aspect === 'max-penalty-supply'
        ? 'supply'
        : undefined;
  if (!offence) return [];
  const path = ['aspects', at, 'value'];
  const forLife = (rule: Rule) =>
    hasPenalty('life-imprisonment')(rule) || hasPenalty('death')(rule);
  const lifer = rules.find((rule) => rule.offence === offence && forLife(rule));
  const saysLife = /\blife\b|\bdeath penalty\b/i.test(value);
  if (lifer && !saysLife)
    return [error(path, `does not speak of life, but ${lifer.id} has it: correct one of the two.`)];
  const figures = new Set(
    offences.flatMap(({ penalties }) =>
      penalties.flatMap(({ all_of }) => all_of.flatMap(({ min, max }) => [min, max])),
    ),
  );
  const years = /(\d+(?:\.\d+)?)(?= ?(?:-|–|years?\b|months?\b))|(?<=[-–])\d+(?:\.\d+)?/g;
  const named = [...value.replace(/(\d),(?=\d{3})/g, '$1').matchAll(years)];
  const strange = named.map(([number]) => Number(number)).filter((number) => !figures.has(number));
  const elsewhere =
    strange[0] !== undefined ? String(strange[0]) : saysLife && !lifer ? 'life' : null;
  return elsewhere
    ? [
        unusual(
          path,
          'elsewhere',
          `${elsewhere} stands in no rule of the file: correct the figure, or add the rule.`,
        ),
      ]
    : [];
}
