/** Penalties: the regime fits them, each is measured as its kind can be, and no alternative holds what excludes each other. */
import { same } from '../merge/canonical';
import type { Alternative, Dossier, PenaltyPart } from '../schema';
import type { PenaltyKind } from '../vocabulary';
import { REGIME_LIMITS, UNUSUAL_REGIMES } from './combinations';
import { partProblems } from './penalty-parts';
import { error, type Path, type Problem, unusual } from './problem';
import { type Punished, punishedRecords } from './punished';

/** Of these an alternative holds one at most: each is a whole sentence. */
const LOCKED_UP: readonly PenaltyKind[] = ['imprisonment', 'life-imprisonment', 'death'];
/** Kinds that may stand several times in one alternative, since their notes tell them apart. */
const SEVERAL: readonly PenaltyKind[] = ['other', 'disqualification', 'confiscation'];

/** What is wrong with the regimes and penalties of all rules and comparators. */
export function penaltyProblems(dossier: Dossier): Problem[] {
  const units = (dossier.units ?? []).map((unit) => unit.id);
  const instruments = new Map(dossier.instruments.map(({ id, kind }) => [id, kind]));
  return punishedRecords(dossier).flatMap((rule) => {
    const { path } = rule;
    const code = instruments.get(rule.provision?.instrument ?? '');
    const unusualRegime = code && UNUSUAL_REGIMES[code]?.includes(rule.regime);
    return [
      ...regimeProblems(rule, path),
      ...(unusualRegime
        ? [
            unusual(
              [...path, 'regime'],
              'regime-of-code',
              `${rule.regime} in a code of kind ${code}: correct the regime, or the instrument of the provision.`,
            ),
          ]
        : []),
      ...rule.penalties.flatMap((alternative, alternativeAt) => [
        ...alternativeProblems(rule, alternativeAt, [...path, 'penalties', alternativeAt]),
        ...alternative.all_of.flatMap((part, partAt) =>
          partProblems(
            part,
            [...path, 'penalties', alternativeAt, 'all_of', partAt],
            units,
            dossier.jurisdiction.currency,
          ),
        ),
      ]),
    ];
  });
}

function regimeProblems(rule: Punished, path: Path): Problem[] {
  if (rule.regime === 'none' && rule.penalties.length > 0)
    return [
      error(
        [...path, 'regime'],
        `none means lawful or without a sanction, but ${rule.penalties.length} are listed under penalties: correct the regime, or write penalties: [].`,
      ),
    ];
  if (rule.regime !== 'none' && rule.penalties.length === 0)
    return [
      error(
        [...path, 'penalties'],
        `the list is empty although regime is ${rule.regime}: list the sanction, with kind: unknown where it was not found, or write regime: none.`,
      ),
    ];
  return [];
}

function alternativeProblems(rule: Punished, at: number, path: Path): Problem[] {
  const alternative = rule.penalties[at] as Alternative;
  const twice = rule.penalties.findIndex((other) => same(other, alternative));
  return [
    ...(twice < at ? [error(path, 'this alternative is there twice: keep one.')] : []),
    ...togetherProblems(alternative, path),
    ...alternative.all_of.flatMap((part, partAt) =>
      regimePartProblems(rule, part, [...path, 'all_of', partAt]),
    ),
  ];
}

function togetherProblems({ all_of }: Alternative, path: Path): Problem[] {
  const kinds = all_of.map(({ kind }) => kind);
  const where = (at: number) => [...path, 'all_of', at, 'kind'];
  const locked = kinds.flatMap((kind, at) => (LOCKED_UP.includes(kind) ? [at] : []));
  const problems: Problem[] = [];
  if (locked.length > 1)
    problems.push(
      error(
        where(locked[1] ?? 0),
        `${kinds[locked[0] ?? 0]} and ${kinds[locked[1] ?? 0]} can't be imposed together: make each an alternative of its own, with an all_of of its own.`,
      ),
    );
  kinds.forEach((kind, at) => {
    if (kinds.indexOf(kind) < at && !SEVERAL.includes(kind) && !LOCKED_UP.includes(kind))
      problems.push(
        error(
          where(at),
          `${kind} is there twice in one alternative: keep one, or make them two alternatives.`,
        ),
      );
    if (kind === 'warning' && locked.length > 0)
      problems.push(
        error(
          where(at),
          `a warning can't be imposed together with ${kinds[locked[0] ?? 0]}: make it an alternative of its own.`,
        ),
      );
  });
  if (all_of.every(({ optional }) => optional))
    problems.push(
      error(
        path,
        'every part is optional, so that nothing is left that must be imposed: take optional out of one of them.',
      ),
    );
  return problems;
}

function regimePartProblems({ regime }: Punished, part: PenaltyPart, path: Path): Problem[] {
  const { never, imprisonment } = REGIME_LIMITS[regime];
  if (never.includes(part.kind))
    return [
      error(
        [...path, 'kind'],
        `${part.kind} is no sanction of the regime ${regime}: correct the kind or the regime.`,
      ),
    ];
  const years = part.unit === 'months' ? (part.max ?? 0) / 12 : (part.max ?? 0);
  return part.kind === 'imprisonment' && imprisonment !== undefined && years > imprisonment
    ? [
        error(
          [...path, 'max'],
          `${part.max} ${part.unit} of imprisonment is too much for the regime ${regime} (at most ${imprisonment} years): correct the figure or the regime.`,
        ),
      ]
    : [];
}
