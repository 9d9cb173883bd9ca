/** Where a question may lead, and what it lacks: codes and data alone, worded in `words/ask.ts`. */
import type { PartialDate } from '../date';
import type { Scenario } from '../scenario/input';
import type { Text } from '../schema';
import type { AskedSubstance, Aspect, InstrumentKind, Offence, Subregion } from '../vocabulary';
import type { Topic } from './act-words';
import type { Understood } from './read';

/** An article that a rule rests on. */
export interface AskProvision {
  /** Of the jurisdiction. */
  code: string;
  /** Id of the rule. */
  rule: string;
  article: string;
  paragraph: string | null;
  kind: InstrumentKind;
  /** Of the code or act. */
  title: Text;
  valid_from: PartialDate | null;
  valid_to: PartialDate | null;
}

/**
 * What a question lacks, or leaves open, for one page to answer it:
 * - `amount`, `unit`, `substance`, `country`, `act`: was not said;
 * - `which-amount`, `which-substance`, `which-article`: several are meant by what was said;
 * - `no-article`: no rule of the data rests on it;
 * - `several-drugs`: each is answered; how the law adds them up is not recorded;
 * - `too-many-countries`: more than a comparison holds;
 * - `which-day`: a year names no day;
 * - `odd-unit`: the substance is not counted so;
 * - `age`: the person is under age, which the rules on the act do not say;
 * - `beside`: other sides of the law were asked for, too.
 */
export const LACKS = [
  'amount',
  'unit',
  'substance',
  'country',
  'act',
  'which-amount',
  'which-substance',
  'which-article',
  'no-article',
  'several-drugs',
  'too-many-countries',
  'which-day',
  'odd-unit',
  'age',
  'beside',
] as const;
export type Lack = (typeof LACKS)[number];

/** What a page that is offered shows. */
export type ChoiceLabel =
  | { of: 'scenario'; asked: Omit<Scenario, 'date'>; code: string | null; day: string | null }
  | { of: 'limits'; substance: AskedSubstance; code: string | null }
  | { of: 'compare'; codes: readonly string[]; offence: Offence | null }
  | { of: 'country'; code: string; part: Offence | null }
  | { of: 'aspect'; code: string; aspect: Aspect }
  | { of: 'rule'; provision: AskProvision }
  | { of: 'topic'; topic: Topic; code: string | null }
  | { of: 'matrix'; offence: Offence | null; region: Subregion | null };

export interface Choice {
  path: string;
  label: ChoiceLabel;
}

export interface AskAnswer {
  understood: Understood;
  lacks: readonly Lack[];
  /** The page that answers, with its place on the page; null where nothing single does. */
  page: string | null;
  /** What may have been meant, the likeliest first; with `page`, that page alone. */
  choices: readonly Choice[];
}
