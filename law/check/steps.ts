/** Steps of gravity: a higher tier, an aggravating circumstance and sale are not punished more mildly. */
import { compareSeverity, ORDER, type Severity, severityRange } from '../penalty/order';
import type { Dossier, ExchangeRates, Rule } from '../schema';
import { type Circumstance, TIERS } from '../vocabulary';
import { toEuros } from './euros';
import { type Problem, unusual } from './problem';

/** Circumstances that can make an act graver or milder, as the description says. */
const EITHER: readonly Circumstance[] = ['dependence', 'lesser-gravity', 'special-object', 'other'];

interface Step {
  rule: Rule;
  at: number;
  harshest: Severity;
}

/** Rules in force that are milder than one on a lesser act. */
export function stepProblems(dossier: Dossier, rates: ExchangeRates): Problem[] {
  const euros = (amount: number, unit: string) => toEuros(amount, unit, dossier, rates);
  const steps = dossier.offences.flatMap((rule, at): Step[] => {
    const harshest = rule.valid_to ? null : severityRange(rule.penalties, euros).harshest?.severity;
    return harshest ? [{ rule, at, harshest }] : [];
  });
  return steps.flatMap((step) => {
    const lesser = steps.find((other) => other !== step && milderThanLesser(step, other));
    return lesser
      ? [
          unusual(
            ['offences', step.at, 'penalties'],
            'milder-step',
            `are milder than those of ${lesser.rule.id}, which is on a lesser act: correct one of the two.`,
          ),
        ]
      : [];
  });
}

function milderThanLesser(step: Step, other: Step): boolean {
  const [graver, lesser] = [step.rule, other.rule];
  if (words(graver.substances) !== words(lesser.substances)) return false;
  if ((graver.territory?.en ?? '') !== (lesser.territory?.en ?? '')) return false;
  if (isSaleOfTheSame(graver, lesser)) return longest(step.harshest) < longest(other.harshest);
  const sameAct =
    graver.offence === lesser.offence &&
    words(graver.conduct) === words(lesser.conduct) &&
    graver.provision?.instrument === lesser.provision?.instrument;
  if (!sameAct || compareSeverity(step.harshest, other.harshest) >= 0) return false;
  return isHigherTier(graver, lesser) || isAggravated(graver, lesser);
}

function isHigherTier(graver: Rule, lesser: Rule): boolean {
  return (
    words(graver.circumstances) === words(lesser.circumstances) &&
    !graver.circumstances.some((each) => each === 'other' || each === 'special-object') &&
    // A rule on any quantity is the basic one of its article, where another names a large one.
    (lesser.quantity !== 'any' || isLargeOfTheArticle(graver, lesser)) &&
    TIERS.indexOf(graver.quantity) > TIERS.indexOf(lesser.quantity)
  );
}

function isLargeOfTheArticle(graver: Rule, lesser: Rule): boolean {
  return (
    (graver.quantity === 'large' || graver.quantity === 'especially-large') &&
    graver.provision?.article === lesser.provision?.article
  );
}

function isAggravated(graver: Rule, lesser: Rule): boolean {
  return (
    lesser.circumstances.length === 0 &&
    graver.circumstances.some((each) => !EITHER.includes(each)) &&
    !graver.circumstances.some((each) => each === 'dependence' || each === 'lesser-gravity') &&
    graver.quantity === lesser.quantity &&
    graver.provision?.article === lesser.provision?.article
  );
}

function isSaleOfTheSame(graver: Rule, lesser: Rule): boolean {
  return (
    graver.offence === 'supply' &&
    graver.conduct.includes('sale') &&
    lesser.offence === 'possession' &&
    lesser.conduct.includes('possession') &&
    graver.quantity === lesser.quantity &&
    graver.circumstances.length === 0 &&
    lesser.circumstances.length === 0
  );
}

/** The longest imprisonment in days; life and death stand above every number. */
function longest(severity: Severity): number {
  const of = (name: (typeof ORDER)[number]) => severity[ORDER.indexOf(name)] ?? 0;
  return of('death') + of('life') > 0 ? Number.POSITIVE_INFINITY : of('longest-imprisonment');
}

const words = (list: readonly string[]) => [...list].sort().join();
