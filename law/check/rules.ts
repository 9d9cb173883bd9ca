/** Rules: what an offence can consist of, words that exclude each other, and descriptions that fit them. */
import type { Dossier, Rule } from '../schema';
import { type Circumstance, OFFENCES, type Tier } from '../vocabulary';
import { OFFENCE_CONDUCTS } from './combinations';
import { objectProblems } from './objects';
import { error, list, type Path, type Problem, warning } from './problem';

/** Circumstances of which the second holds the first. */
const WIDER: readonly (readonly [Circumstance, Circumstance])[] = [
  ['school', 'school-or-public-place'],
  ['public-place', 'school-or-public-place'],
];

const SMALLER: readonly Tier[] = ['below-threshold', 'small'];
const LARGER: readonly Tier[] = ['large', 'especially-large'];
const LARGE =
  /\b((especially|particularly|very|extremely) )?(large|great|substantial) (amounts?|quantit(y|ies)|scale|extent|numbers?)\b/i;
const SMALL = /\b(small|insignificant|negligible) (amounts?|quantit(y|ies)|numbers?)\b/i;
/** A label that names another tier to say on which side of it this one lies. */
const COMPARED = /\b(than|above|below|under|over|beyond|up to|less|more)\b|×/i;

/** Words of rules that contradict each other, and kinds of offence that are missing altogether. */
export function ruleProblems(dossier: Dossier): Problem[] {
  return [
    ...missingProblems(dossier),
    ...dossier.offences.flatMap((rule, at) => {
      const path = ['offences', at];
      return [
        ...twiceProblems(rule, path),
        ...conductProblems(rule, path),
        ...circumstanceProblems(rule, path),
        ...tierProblems(rule, path),
        ...objectProblems(rule, path),
        ...exemptionProblems(rule, path),
      ];
    }),
  ];
}

/** A file in which something of the law was read has rules of each kind; one that was just begun has none. */
function missingProblems({ offences, aspects }: Dossier): Problem[] {
  const begun = offences.length === 0 && aspects.every(({ status }) => status === 'recalled');
  if (begun) return [];
  const needed = OFFENCES.filter((each) => each !== 'use');
  return needed
    .filter((each) => !offences.some(({ offence }) => offence === each))
    .map((each) =>
      error(
        ['offences'],
        `there is no rule on ${each}: add it, with regime: none where it is lawful.`,
      ),
    );
}

function twiceProblems(rule: Rule, path: Path): Problem[] {
  const problems = (['conduct', 'substances', 'except', 'circumstances'] as const).flatMap(
    (key) => {
      const words: readonly string[] = rule[key] ?? [];
      return words.flatMap((word, wordAt) =>
        words.indexOf(word) < wordAt
          ? [error([...path, key, wordAt], `"${word}" is there twice: keep one.`)]
          : [],
      );
    },
  );
  if (rule.substances.includes('all') && rule.substances.length > 1)
    problems.push(
      error(
        [...path, 'substances'],
        '"all" stands beside names of substances: keep "all" alone, or the names.',
      ),
    );
  return problems;
}

function conductProblems({ offence, conduct }: Rule, path: Path): Problem[] {
  const { some, never } = OFFENCE_CONDUCTS[offence];
  const wrong = conduct.filter((each) => never.includes(each));
  if (wrong.length > 0)
    return [
      error(
        [...path, 'conduct'],
        `${list(wrong, 'and')} ${wrong.length > 1 ? 'are' : 'is'} no part of ${offence}: correct the conduct or the offence.`,
      ),
    ];
  return conduct.some((each) => some.includes(each))
    ? []
    : [
        error(
          [...path, 'conduct'],
          `${list(conduct, 'and')} alone is no ${offence}: add what else it takes, or correct the offence.`,
        ),
      ];
}

function circumstanceProblems({ circumstances, match }: Rule, path: Path): Problem[] {
  const both = WIDER.find((pair) => pair.every((each) => circumstances.includes(each)));
  const problems: Problem[] = both
    ? [
        error(
          [...path, 'circumstances'],
          `${both[1]} holds ${both[0]} already: keep the one that the law names.`,
        ),
      ]
    : [];
  if (match === 'all' && circumstances.length < 2)
    problems.push(
      warning(
        [...path, 'match'],
        'all says that several circumstances must meet, but fewer than two are listed: add the other or take match out.',
      ),
    );
  return problems;
}

/** A label or description that speaks of the other end of the scale. */
function tierProblems(
  { quantity, quantity_label: label, description }: Rule,
  path: Path,
): Problem[] {
  const texts = [
    { key: 'quantity_label', text: label?.en ?? '' },
    { key: 'description', text: description.en },
  ];
  return texts.flatMap(({ key, text }) => {
    if (COMPARED.test(text)) return [];
    const small = SMALL.test(text) && !LARGE.test(text) && LARGER.includes(quantity);
    const large = LARGE.test(text) && !SMALL.test(text) && SMALLER.includes(quantity);
    return small || large
      ? [
          error(
            [...path, key, 'en'],
            `speaks of a ${small ? 'small' : 'large'} quantity in a rule on quantity: ${quantity}: correct one of the two.`,
          ),
        ]
      : [];
  });
}

function exemptionProblems({ exemption, description }: Rule, path: Path): Problem[] {
  return exemption && (exemption.en === description.en || exemption.ru === description.ru)
    ? [
        error(
          [...path, 'exemption'],
          'repeats the description: write when no liability arises, or take it out.',
        ),
      ]
    : [];
}
