/** The law of a jurisdiction on a day, as the lines ask it: which rules stand, and what of them is not sure. */

import { beginsAfter, type InForce } from '../date';
import { KnownSince } from '../known-since';
import { MoneyOn } from '../money';
import type { ToEuros } from '../penalty/order';
import { codeOf } from '../records';
import type { ScenarioLaw } from '../scenario/answer';
import { territoriesOf } from '../scenario/territory';
import type { AspectRecord, ExchangeRates, Rule, Text } from '../schema';
import { type ThresholdView, viewThresholds } from '../threshold-view';
import { type Aspect, SUBSTANCES, type Substance } from '../vocabulary';
import { type Act, type Closeness, closenessTo } from './act';

/**
 * - `stands`: it counts; `inForce` may be `perhaps` where its beginning or end is known to the year only.
 * - `read-later`: it was read in a text later than the day, without a beginning: nothing says that it held.
 * - `begins-later`: it began after the day.
 */
export type StandingKind = 'stands' | 'read-later' | 'begins-later';

export interface Standing {
  rule: Rule;
  kind: StandingKind;
  inForce: InForce;
}

export interface StandingRule extends Standing {
  closeness: Closeness;
  /** Whether it holds for the drug that is asked about is open: its list is not recorded. */
  perhaps?: boolean;
}

export class LawOnDay {
  readonly toEuros: ToEuros;
  private readonly known: KnownSince;
  private readonly kept = new Map<unknown, unknown>();

  /** @param day YYYY-MM-DD */
  constructor(
    readonly law: ScenarioLaw,
    readonly day: string,
    rates: ExchangeRates,
  ) {
    const units = new Map((law.units ?? []).map((unit) => [unit.id, unit]));
    this.toEuros = new MoneyOn(units, rates, day).toEuros;
    this.known = new KnownSince(law.sources);
  }

  /** All rules that stand on the day, or may, and those that begin later, in the order of the file. */
  get rules(): readonly Standing[] {
    return this.once('rules', () =>
      this.law.offences.flatMap((rule): Standing[] => {
        const inForce = this.known.standing(rule, this.day);
        if (inForce === 'no')
          return beginsAfter(rule, this.day) ? [{ rule, kind: 'begins-later', inForce }] : [];
        const readLater = inForce === 'perhaps' && !rule.valid_from && !rule.valid_to;
        return [{ rule, kind: readLater ? 'read-later' : 'stands', inForce }];
      }),
    );
  }

  /** Those that speak of an act. */
  rulesOn(act: Act): readonly StandingRule[] {
    return this.once(act, () =>
      this.rules.flatMap((standing) => {
        const closeness = closenessTo(act, standing.rule);
        return closeness ? [{ ...standing, closeness }] : [];
      }),
    );
  }

  /** The parts of the country for which an act is to be answered apart; [null] = one answer. */
  territoriesOn(act: Act): readonly (Text | null)[] {
    return this.once(`territories of ${act}`, () =>
      territoriesOf(
        this.law.offences,
        this.rulesOn(act).map(({ rule }) => rule),
      ),
    );
  }

  /** The limits of a drug, as viewThresholds() gives them. */
  limitsOf(substance: Substance): readonly ThresholdView[] {
    const { law, day } = this;
    const { thresholds } = law;
    if (!thresholds?.length) return [];
    return this.once(`limits of ${substance}`, () =>
      viewThresholds({ ...law, code: codeOf(law), thresholds }, substance, day),
    );
  }

  /** The limits of all drugs. */
  get limits(): readonly ThresholdView[] {
    return this.once('limits', () => SUBSTANCES.flatMap((substance) => this.limitsOf(substance)));
  }

  /** A record on the whole law; null where there is none, or it was read in a text later than the day. */
  aspect(name: Aspect): AspectRecord | null {
    const record = this.law.aspects.find(({ aspect }) => aspect === name);
    return record && this.known.standing(record, this.day) === 'yes' ? record : null;
  }

  /** What was made once for a key; an object stands for itself. */
  once<T>(key: unknown, make: () => T): T {
    if (!this.kept.has(key)) this.kept.set(key, make());
    return this.kept.get(key) as T;
  }
}
