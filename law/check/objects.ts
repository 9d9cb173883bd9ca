/** For which drugs a rule holds: what it names, what it leaves out, and whether its description says the same. */
import type { Rule } from '../schema';
import type { Circumstance, Substance } from '../vocabulary';
import { error, list, type Path, type Problem, unusual } from './problem';

/** What descriptions call the drugs that the format knows. */
const DRUGS: readonly { name: RegExp; substances: readonly Substance[] }[] = [
  {
    name: /\b(cannabis|hemp|marijuana|hashish)\b/i,
    substances: ['cannabis-herb', 'cannabis-resin', 'cannabis-plants', 'thc'],
  },
  { name: /\bheroin\b/i, substances: ['heroin'] },
  {
    name: /\b(opium|poppy)\b/i,
    substances: ['opium', 'acetylated-opium', 'poppy-straw', 'morphine', 'heroin'],
  },
  { name: /\bcocaine\b/i, substances: ['cocaine'] },
];

/** Drugs that a description leaves out. */
const EXCEPTIONS = {
  en: /\b(but|except|other than|apart from|excluding|not)( for| made from)?( herbal)? (cannabis|hemp|marijuana|heroin|cocaine|opium)\b/gi,
  ru: /(?<!\p{L})(кроме|за исключением|помимо|не считая)( травы| растений)? (каннабис|марихуан|конопл|гашиш|героин|кокаин|опи[йюя])\p{L}*/giu,
};
/** Drugs of a class or list, where the description names no other. */
const CLASSES = {
  en: /\b(especially|particularly) dangerous (drug|substance|narcotic)|\b(lists?|tables?|schedules?) [ivx]+\b|\b(moderate|high)-risk\b|\bnot (yet )?classified\b|\bpsychotropic substances are not covered\b/i,
  ru: /особо опасн\p{L}+ (наркот|веществ|средств|психотроп)|(переч|спис|таблиц)\p{L}+ [ivx]+(?!\p{L})|(умеренн|высок)\p{L}+ (степен\p{L}+ )?риск|не классифицирован|на психотропные вещества не распространя/iu,
};
const NEW_ONES = {
  en: /\bnew psychoactive substances?\b/i,
  ru: /нов\p{L}+ психоактивн\p{L}+ веществ/iu,
};
const DRUG = { en: /\b(drugs?|narcotics?)\b/i, ru: /наркот/iu };
/** Words for drugs in general, beside which the name of one is an example. */
const ANY = /\b(drugs?|substances?|narcotics?|psychotropic|plants?|mushrooms?|any|all)\b/i;

/** Circumstances by which a rule is on a class of its own. */
const OF_A_CLASS: readonly Circumstance[] = ['dangerous-drug', 'special-object'];

/** What is wrong with the drugs that a rule names. */
export function objectProblems(rule: Rule, path: Path): Problem[] {
  const { substances } = rule;
  return [
    ...exceptProblems(rule, path),
    ...(substances.includes('all') ? allProblems(rule, path) : otherProblems(rule, path)),
  ];
}

/** Drugs can be left out of all, or of those of a list; they are not named beside. */
function exceptProblems({ substances, except }: Rule, path: Path): Problem[] {
  if (!except) return [];
  const wide = substances.includes('all') || substances.includes('list-not-recorded');
  if (!wide)
    return [
      error(
        [...path, 'except'],
        'leaves drugs out of a few that are named: take it out, since what is not named is not meant.',
      ),
    ];
  const both = except.filter((each) => substances.includes(each));
  return both.length > 0
    ? [
        error(
          [...path, 'except'],
          `leaves out ${list(both, 'and')}, which substances names: correct one of the two.`,
        ),
      ]
    : [];
}

/** `all` beside a description, in either language, that leaves drugs out or is on some alone. */
function allProblems(rule: Rule, path: Path): Problem[] {
  const { circumstances, description, except } = rule;
  const where = [...path, 'substances'];
  const ask = (what: string) => [
    unusual(where, 'all-substances', `all, while ${what}: name those for which it holds.`),
  ];
  for (const lang of ['en', 'ru'] as const) {
    const left = description[lang].match(EXCEPTIONS[lang]);
    if (left && !except) return ask(`the description leaves some out (${left[0]})`);
  }
  if (circumstances.length === 1 && circumstances[0] === 'dangerous-drug')
    return ask('it is on dangerous drugs alone (or list-not-recorded)');
  if (except || rule.conduct.includes('precursors') || isOfAClass(rule)) return [];
  for (const lang of ['en', 'ru'] as const) {
    const first = firstSentence(description[lang]);
    const alone = NEW_ONES[lang].test(first) && !DRUG[lang].test(first);
    const found = CLASSES[lang].exec(first) ?? (alone ? NEW_ONES[lang].exec(first) : null);
    if (found)
      return ask(
        `the description is on drugs of a class (${found[0]}); where their list is not recorded, write list-not-recorded`,
      );
  }
  const first = firstSentence(description.en);
  const named = DRUGS.find(({ name }) => name.test(first));
  return named && !ANY.test(first)
    ? ask(`the description is on one drug alone (${named.name.exec(first)?.[0]})`)
    : [];
}

const isOfAClass = ({ circumstances }: Rule) =>
  circumstances.some((each) => OF_A_CLASS.includes(each));

function otherProblems({ substances, description }: Rule, path: Path): Problem[] {
  if (substances.includes('list-not-recorded')) return [];
  const named = DRUGS.filter(({ name }) =>
    name.test(firstSentence(description.en).replace(EXCEPTIONS.en, '')),
  );
  const held = named.some((drug) =>
    drug.substances.some((each) => (substances as readonly string[]).includes(each)),
  );
  return named.length > 0 && !held
    ? [
        unusual(
          [...path, 'substances'],
          'other-substance',
          `${list(substances, 'and')}, while the description speaks of another drug: correct one of the two.`,
        ),
      ]
    : [];
}

const firstSentence = (text: string) => text.split(/(?<=\.) /)[0] ?? '';
