/** Which substances a rule holds for, as far as the records say it. */
import type { Rule } from './schema';
import type { AskedSubstance } from './vocabulary';

export type Objects = Pick<Rule, 'substances' | 'except'>;

/** `perhaps`: the rule is on drugs of a list that is not recorded, and nothing says that this one is not on it. */
export type Holds = 'yes' | 'perhaps' | 'no';

/** Whether a rule holds for a substance: by its name, as one on every drug, or perhaps by a list. */
export function holdsFor({ substances, except }: Objects, substance: AskedSubstance): Holds {
  const names = (list: readonly string[] | null | undefined, word: string) =>
    list?.includes(word) ?? false;
  if (names(except, substance)) return 'no';
  if (names(substances, 'all') || names(substances, substance)) return 'yes';
  return names(substances, 'list-not-recorded') ? 'perhaps' : 'no';
}

/** Whether a rule speaks, or may speak, of a substance; null = of any. */
export const speaksOf = (rule: Objects, substance: AskedSubstance | null): boolean =>
  !substance || holdsFor(rule, substance) !== 'no';
