/** Where a law leaves possession for own use unpunished and does not say how much that is. */
import type { Rule } from './schema';

/**
 * No penalty for possession for own use, whatever the amount (North Macedonia, Art. 215(6)): the law draws no line to
 * supply, so a prosecutor and a court do.
 */
export const isUnmeasuredOwnUse = ({ offence, regime, quantity, circumstances }: Rule): boolean =>
  offence === 'possession' && regime === 'none' && quantity === 'any' && circumstances.length === 0;
