/** Which rules of a law stand on a day, by their own dates and by what the other records say of their beginning. */
import { beginsAfter, earliestDay, type InForce, latestDay } from '../date';
import type { KnownSince } from '../known-since';
import type { Rule } from '../schema';
import type { ScenarioLaw } from './answer';

export class RulesOnDay {
  /** @param day YYYY-MM-DD */
  constructor(
    private readonly law: Pick<ScenarioLaw, 'instruments' | 'offences'>,
    private readonly known: KnownSince,
    private readonly day: string,
  ) {}

  /**
   * As KnownSince.standing(), but a rule without a beginning held on no day before its act was adopted, and on none on
   * which a recorded version of the same paragraph did.
   */
  standing(rule: Rule): InForce {
    const plain = this.known.standing(rule, this.day);
    return plain === 'perhaps' && this.followsLater(rule) ? 'no' : plain;
  }

  /** Whether the rule is known to have begun after the day: what it replaced may be missing from the data. */
  beginsLater(rule: Rule): boolean {
    return beginsAfter(rule, this.day) || this.followsLater(rule);
  }

  private followsLater(rule: Rule): boolean {
    if (rule.valid_from) return false;
    const act = this.law.instruments.find(({ id }) => id === rule.provision?.instrument);
    if (act?.adopted && this.day < earliestDay(act.adopted)) return true;
    return this.law.offences.some(
      (other) =>
        other !== rule &&
        other.valid_to != null &&
        this.day <= earliestDay(other.valid_to) &&
        (rule.valid_to == null || latestDay(other.valid_to) < earliestDay(rule.valid_to)) &&
        isSameParagraph(other, rule),
    );
  }
}

/** Two versions of one statement of the law: the same paragraph on the same act, step, ground and part of the country. */
const isSameParagraph = (a: Rule, b: Rule) =>
  a.provision != null && versionKey(a) === versionKey(b);

const versionKey = ({ provision, offence, conduct, quantity, circumstances, ...rest }: Rule) =>
  JSON.stringify([
    provision?.instrument,
    provision?.article,
    provision?.paragraph ?? null,
    offence,
    quantity,
    [...conduct].sort(),
    [...circumstances].sort(),
    [...rest.substances].sort(),
    rest.territory?.en ?? null,
  ]);
