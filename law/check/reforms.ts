/** The timeline: each reform once, with words of its own, on the day from which it holds. */
import type { Dossier } from '../schema';
import { error, type Problem, unusual } from './problem';

const ADOPTED = /\b(adopt(s|ed)|pass(es|ed)|vot(es|ed)|sign(s|ed)) /i;
const EFFECT =
  /\b(takes? effect|took effect|in force (from|on|since)|into force|enters? into force|applies from)\b/i;

/** Reforms that are there twice, and those dated by their adoption though they held from another day. */
export function reformProblems({ timeline }: Dossier): Problem[] {
  return (timeline ?? []).flatMap(({ date, title, detail }, at) => {
    const path = ['timeline', at];
    const before = (timeline ?? []).findIndex(
      (other) => other.date === date && other.title.en === title.en,
    );
    const problems: Problem[] =
      before < at ? [error([...path, 'title'], 'this reform is there twice: keep one.')] : [];
    const text = `${title.en} ${detail.en}`;
    if (
      ADOPTED.test(text) &&
      EFFECT.test(detail.en) &&
      !EFFECT.test(title.en) &&
      !/in force/i.test(title.en)
    )
      problems.push(
        unusual(
          [...path, 'date'],
          'adoption',
          `${date} may be the day of the adoption, while the detail speaks of when it takes effect: write the day from which it holds.`,
        ),
      );
    return problems;
  });
}
