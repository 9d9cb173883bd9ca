/** Forms of lesser gravity that a court finds by the whole case: which rules they are the mild end of. */
import type { Rule } from '../schema';

/** A form of lesser gravity, and nothing else. */
export const isLesserForm = ({ circumstances }: Rule): boolean =>
  circumstances.length > 0 && circumstances.every((one) => one === 'lesser-gravity');

/**
 * The forms of lesser gravity of the rules that govern: for the same amounts and acts, of the same article where there
 * are such (Poland 62(3) belongs to 62(1), not to the significant quantity of 62(2)). Where no rule is for any amount, a
 * form that names none reaches every step (Slovakia, the petty offence).
 * @param spans whether a basic rule is for any amount
 */
export function reaching<R extends { rule: Rule }>(
  forms: readonly R[],
  governed: readonly Rule[],
  spans: boolean,
): R[] {
  const alike = forms.filter(({ rule }) =>
    governed.some(
      (one) =>
        (one.quantity === rule.quantity ||
          one.quantity === 'any' ||
          (rule.quantity === 'any' && !spans)) &&
        one.conduct.some((act) => rule.conduct.includes(act)),
    ),
  );
  const sameArticle = alike.filter(({ rule }) =>
    governed.some(
      ({ provision }) =>
        provision?.instrument === rule.provision?.instrument &&
        provision?.article === rule.provision?.article,
    ),
  );
  return sameArticle.length > 0 ? sameArticle : alike;
}
