import { compareSeverity } from '@/law/penalty/order';
import type { Answer } from '@/law/scenario/answer';

const severityOf = (answer: Answer) =>
  answer.range && answer.range.known !== 'no' ? answer.range.harshest?.severity : undefined;

const isLawful = (answer: Answer) =>
  answer.outcome === 'no-offence' || (answer.regimes.length === 1 && answer.regimes[0] === 'none');

/**
 * Ranks answers from the mildest to the harshest penalty that the law allows.
 * @returns apart, those that tell what the act counts as, and those where that is not known: what stands there is
 * the range of everything that may apply.
 */
export function rank(answers: readonly Answer[]): { known: Answer[]; unknown: Answer[] } {
  const byHarshest = (a: Answer, b: Answer) => {
    if (isLawful(a) !== isLawful(b)) return isLawful(a) ? -1 : 1;
    const [left, right] = [severityOf(a), severityOf(b)];
    if (left && right) return compareSeverity(left, right);
    return left ? -1 : right ? 1 : 0;
  };
  return {
    known: answers.filter(({ outcome }) => outcome !== 'unknown').sort(byHarshest),
    unknown: answers.filter(({ outcome }) => outcome === 'unknown').sort(byHarshest),
  };
}
