/** What a file says of its own law where the check asks: the answers are taken, and those that answer nothing are told. */
import type { Dossier } from '../schema';
import { USUAL, type Usual } from '../vocabulary';
import { error, type Path, type Problem } from './problem';

/** A record that may answer, and where it stands. */
interface Answering {
  path: Path;
  answers: readonly Usual[];
}

/**
 * Takes out the warnings that a record around their place answers.
 * @returns the others, and an error for each answer to which there is no question
 */
export function withoutAnswered(dossier: Dossier, problems: readonly Problem[]): Problem[] {
  const answering = answeringRecords(dossier, []);
  if (answering.length === 0) return [...problems];
  const asked = new Set<string>();
  const name = (path: Path, usual: Usual) => `${path.join('.')} ${usual}`;
  const left = problems.filter(({ path, unless }) => {
    if (!unless) return true;
    const answer = answering.find(
      (record) =>
        record.answers.includes(unless) &&
        record.path.every((step, at) => step === recordAt(path)[at]),
    );
    if (answer) asked.add(name(answer.path, unless));
    return !answer;
  });
  const needless = answering.flatMap(({ path, answers }) =>
    answers
      .filter((usual) => !asked.has(name(path, usual)))
      .map((usual) =>
        error(
          [...path, 'as_in_law', usual],
          'answers what the check does not ask here: take it out.',
        ),
      ),
  );
  return [...left, ...needless];
}

/** The head of the file answers for its summary, which has no room for answers. */
function recordAt(path: Path): Path {
  return path[0] === 'summary' ? ['jurisdiction'] : path;
}

/** Every record under a place that has answers. */
function answeringRecords(value: unknown, path: Path): Answering[] {
  if (typeof value !== 'object' || value === null) return [];
  const answers = (value as { as_in_law?: Partial<Record<Usual, unknown>> }).as_in_law;
  const own = answers
    ? [{ path, answers: USUAL.filter((usual) => answers[usual] !== undefined) }]
    : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, inner]) =>
      answeringRecords(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
