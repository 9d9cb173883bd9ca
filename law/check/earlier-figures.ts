/** A limit whose note tells of another figure before it: from when the present one holds is then no idle question. */
import type { Dossier } from '../schema';
import { type Problem, unusual } from './problem';

const EARLIER = new RegExp(
  [
    String.raw`\b(?:cut|lowered|raised|reduced|increased|halved|doubled|changed) (?:from|to|by|since|in)\b`,
    String.raw`\b(?:was|were|been) (?:\w+ )?(?:cut|lowered|raised|reduced|increased|changed)\b`,
    String.raw`\b(?:earlier|previously|formerly|used to)\b`,
    String.raw`\bold (?:amount|limit|figure|value|table)`,
    String.raw`\b(?:amount|limit|figure)s? (?:until|before)\b`,
  ].join('|'),
  'i',
);

/** Limits in force that speak of an earlier figure and don't say when theirs began: they vouch for no day before they were read. */
export function earlierFigureProblems({ thresholds }: Dossier): Problem[] {
  return (thresholds ?? []).flatMap(({ note, valid_from, valid_to }, at) =>
    note && !valid_from && !valid_to && EARLIER.test(note.en)
      ? [
          unusual(
            ['thresholds', at],
            'earlier-figure',
            'the note tells of an earlier figure, and valid_from does not say when this one began, so that it is unsure on every day before it was read: add valid_from.',
          ),
        ]
      : [],
  );
}
