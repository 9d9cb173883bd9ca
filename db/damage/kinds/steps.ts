import { type Family, longest, pair, steps, warned, years } from './kind';

/** Penalties that get milder where the act is graver. */
export const stepsOfGravity: Family = {
  name: 'steps',
  kinds: [
    warned(
      'especially large milder than large',
      'a higher step of another paragraph may have a lower minimum',
      steps(['large'], ['especially-large']),
      ({ upper }) => {
        upper.penalties = years(null, 1 / 2);
      },
    ),
    warned(
      'large milder than small',
      'Ukraine took custody from the misdemeanour above a small amount, which has detention',
      steps(['below-threshold', 'small', 'significant'], ['large']),
      ({ upper }) => {
        upper.penalties = years(null, 1 / 2);
      },
    ),
    warned(
      'the penalties of two tiers exchanged',
      'as above',
      steps(
        ['any', 'below-threshold', 'small', 'significant', 'large'],
        ['significant', 'large', 'especially-large'],
      ),
      ({ lower, upper }) => {
        [lower.penalties, upper.penalties] = [upper.penalties, lower.penalties];
      },
    ),
    warned(
      'the tiers of two rules exchanged',
      'as above',
      steps(['small', 'significant', 'large'], ['large', 'especially-large']),
      ({ lower, upper }) => {
        if (lower.quantity === upper.quantity) return false;
        [lower.quantity, upper.quantity] = [upper.quantity, lower.quantity];
        return true;
      },
    ),
    warned(
      'years of the highest tier taken for months',
      'as above',
      steps(['any', 'small', 'significant', 'large'], ['large', 'especially-large']),
      ({ lower, upper }) => {
        if ((longest(upper) ?? 0) / 12 >= (longest(lower) ?? 0)) return false;
        for (const { all_of } of upper.penalties)
          for (const part of all_of) if (part.kind === 'imprisonment') part.unit = 'months';
        return true;
      },
    ),
    ...(['group', 'organised-group', 'minor', 'repeat', 'causing-death', 'prison'] as const).map(
      (circumstance) =>
        warned(
          `${circumstance} milder than the basic act`,
          'an article of its own may punish a variety of the act less',
          pair(
            (lower, upper) =>
              lower.circumstances.length === 0 &&
              upper.circumstances.includes(circumstance) &&
              lower.quantity === upper.quantity,
          ),
          ({ upper }) => {
            upper.penalties = years(null, 1 / 4);
          },
        ),
    ),
    warned(
      'the penalties of the basic and the aggravated act exchanged',
      'as above',
      pair(
        (lower, upper) =>
          lower.circumstances.length === 0 &&
          upper.circumstances.length > 0 &&
          !upper.circumstances.includes('dependence') &&
          !upper.circumstances.includes('other') &&
          lower.quantity === upper.quantity,
      ),
      ({ lower, upper }) => {
        [lower.penalties, upper.penalties] = [upper.penalties, lower.penalties];
      },
    ),
    warned(
      'sale milder than possession for oneself',
      'Hungary and others punish some supply of small amounts less',
      ({ offences }) => {
        const own = offences.find(
          (each) =>
            each.offence === 'possession' &&
            !each.valid_to &&
            each.circumstances.length === 0 &&
            longest(each) !== undefined,
        );
        const sale = offences.find(
          (each) =>
            own &&
            each.offence === 'supply' &&
            each.conduct.includes('sale') &&
            !each.valid_to &&
            each.circumstances.length === 0 &&
            longest(each) !== undefined &&
            (longest(each) ?? 0) > (longest(own) ?? 0) &&
            each.quantity === own.quantity,
        );
        return own && sale ? { own, sale } : undefined;
      },
      ({ sale }) => {
        sale.penalties = years(null, 1 / 12);
      },
    ),
  ],
};
