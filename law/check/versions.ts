/** Versions of rules: one after the other, without a copy, a gap or an overlap. */
import { earliestDay, latestDay } from '../date';
import type { Dossier, Rule } from '../schema';
import { error, type Problem, unusual } from './problem';

type Placed = Rule & { at: number };

/** What makes two rules versions of one: the act, and where it stands in the law. */
function actOf(rule: Rule): string {
  return JSON.stringify([
    rule.offence,
    [...rule.conduct].sort(),
    rule.quantity,
    [...rule.substances].sort(),
    [...rule.circumstances].sort(),
    rule.match ?? 'any',
    rule.territory?.en ?? null,
    rule.provision?.instrument ?? null,
    rule.provision?.article ?? null,
  ]);
}

/** @param today YYYY-MM-DD */
export function versionProblems(dossier: Dossier, today: string): Problem[] {
  const acts = new Map<string, Placed[]>();
  dossier.offences.forEach((rule, at) => {
    const act = actOf(rule);
    acts.set(act, [...(acts.get(act) ?? []), { ...rule, at }]);
  });
  return [...acts.values()].flatMap((rules) => [
    ...togetherProblems(rules),
    ...rules.flatMap((rule) => followProblems(rule, rules, dossier, today)),
  ]);
}

/** Rules on one act in force on one day: a copy, or a version that began before the other ended. */
function togetherProblems(rules: readonly Placed[]): Problem[] {
  return rules.flatMap((rule, index) => {
    const other = rules.slice(0, index).find((before) => surelyTogether(before, rule));
    if (!other) return [];
    // Where the description names the ground, two records may differ in it alone.
    const { circumstances } = rule;
    const special = circumstances.includes('other') || circumstances.includes('special-object');
    const named = special || rule.provision === null;
    if (named && rule.description.en !== other.description.en) return [];
    if (!sameParagraph(other, rule)) return parallelProblems(rule, other);
    const copy = !rule.valid_to && !other.valid_to;
    return [
      error(
        ['offences', rule.at, copy ? 'id' : 'valid_from'],
        copy
          ? `is on the same act and the same provision as ${other.id}, and both are in force: keep one, or correct what tells them apart.`
          : `${rule.valid_from ?? 'an unknown day'} lies in the time of ${other.id} (${other.valid_from ?? 'unknown'} to ${other.valid_to ?? 'today'}), which is on the same act: correct a date.`,
      ),
    ];
  });
}

/** Two paragraphs on one act, of which one began while the other held: a version of it under a new number, as a rule. */
function parallelProblems(rule: Placed, other: Placed): Problem[] {
  if (!rule.valid_from || !other.valid_from || rule.valid_from === other.valid_from) return [];
  return [
    unusual(
      ['offences', rule.at, 'valid_from'],
      'parallel',
      `${rule.valid_from} lies in the time of ${other.id} (${other.valid_from} to ${other.valid_to ?? 'today'}), which is on the same act in another paragraph: correct a date.`,
    ),
  ];
}

function sameParagraph(a: Rule, b: Rule): boolean {
  const [one, other] = [a.provision?.paragraph, b.provision?.paragraph];
  return one == null || other == null || one === other;
}

/** Whether two rules were in force together on some day, as far as their dates are known. */
function surelyTogether(a: Rule, b: Rule): boolean {
  if (!a.valid_to && !b.valid_to) return true;
  // A version of which the beginning is not known may have begun after the other ended.
  if (!a.valid_from || !b.valid_from) return false;
  const begin = [a.valid_from, b.valid_from].map(latestDay).sort()[1] ?? '';
  const end = [a.valid_to, b.valid_to].map((day) => (day ? earliestDay(day) : '9999')).sort()[0];
  return begin <= (end ?? '');
}

function followProblems(
  rule: Placed,
  versions: readonly Placed[],
  { offences, timeline }: Dossier,
  today: string,
): Problem[] {
  const end = rule.valid_to;
  if (end?.length !== 10 || end >= today) return [];
  const path = ['offences', rule.at, 'valid_to'];
  const next = dayAfter(end);
  const begins = (each: Rule) => (each.valid_from ? earliestDay(each.valid_from) : '');
  const later = versions
    .filter((each) => each !== rule && begins(each) > end)
    .sort((a, b) => (begins(a) < begins(b) ? -1 : 1))[0];
  const covers = (date: string) => earliestDay(date) <= next && next <= latestDay(date);
  if (later?.valid_from?.length === 10 && later.valid_from !== next)
    return versions.some(
      (each) =>
        each !== rule &&
        begins(each) <= next &&
        (!each.valid_to || latestDay(each.valid_to) >= next),
    )
      ? []
      : [
          unusual(
            path,
            'gap',
            `${end} is followed by ${later.id} only from ${later.valid_from}, and nothing is said of the time between: correct a date, or add the version between.`,
          ),
        ];
  if (later) return [];
  const replaced = offences.some(
    (each) =>
      each.id !== rule.id &&
      each.offence === rule.offence &&
      each.conduct.some((conduct) => rule.conduct.includes(conduct)) &&
      each.provision?.article === rule.provision?.article &&
      each.valid_from &&
      covers(each.valid_from),
  );
  const told = (timeline ?? []).some(
    ({ date }) => covers(date) || date.slice(0, 7) === next.slice(0, 7),
  );
  return replaced || told
    ? []
    : [
        unusual(
          path,
          'ended',
          `no rule begins on ${next}, when this one had ended, and the timeline tells of no reform then: add what came, or the reform that ended it.`,
        ),
      ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
