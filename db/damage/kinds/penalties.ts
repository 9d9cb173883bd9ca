import { isCurrency } from '@/law/vocabulary';
import { type Family, measured, part, refused, rule, unseen, warned, years } from './kind';

const prison = measured('imprisonment');
const criminal = part(
  ({ rule: { regime }, part: each }) =>
    regime === 'criminal' && each.kind === 'imprisonment' && each.max != null,
);
const punished = rule(({ penalties }) => penalties.length > 0);
const ownMoney = part(
  ({ part: { kind, unit, max } }) => kind === 'fine' && max != null && isCurrency(unit ?? ''),
);
const accounted = part(
  ({ part: { kind, unit, max } }) =>
    kind === 'fine' && max != null && /^[a-z]{2}-/.test(unit ?? ''),
);
const fine = part(({ part: { kind, max } }) => kind === 'fine' && max != null);

/** What a penalty can be: kind, unit, range, and the regime it stands under. */
export const penalties: Family = {
  name: 'penalties',
  kinds: [
    refused('prison in hours', prison, ({ part }) => {
      part.unit = 'hours';
    }),
    warned('prison in days', 'a code may count a short term in days', prison, ({ part }) => {
      part.unit = 'days';
    }),
    refused('prison of 600 years', prison, ({ part }) => {
      part.max = 600;
      part.unit = 'years';
    }),
    refused('prison of at most nothing', prison, ({ part }) => {
      part.max = 0;
      part.min = null;
    }),
    refused('prison of 8.37 years', prison, ({ part }) => {
      part.max = 8.37;
      part.min = null;
      part.unit = 'years';
    }),
    refused('prison without its maximum', prison, ({ part }) => {
      delete part.max;
    }),
    refused('prison without its minimum', prison, ({ part }) => {
      delete part.min;
    }),
    refused('prison without any figure', prison, ({ part }) => {
      delete part.min;
      delete part.max;
      delete part.unit;
    }),
    refused('prison with a unit alone', prison, ({ part }) => {
      part.min = null;
      part.max = null;
    }),
    refused('detention of 60 years', measured('administrative-detention'), ({ part }) => {
      part.max = 60;
      part.unit = 'years';
    }),
    refused('detention of 900 days', measured('administrative-detention'), ({ part }) => {
      part.max = 900;
      part.unit = 'days';
    }),
    warned(
      'detention in hours',
      'police custody as a sanction may be counted in hours',
      measured('administrative-detention'),
      ({ part }) => {
        part.unit = 'hours';
      },
    ),
    refused('arrest of 15 years', measured('arrest'), ({ part }) => {
      part.max = 15;
      part.min = null;
      part.unit = 'years';
    }),
    refused('arrest of 60 months', measured('arrest'), ({ part }) => {
      part.max = 60;
      part.unit = 'months';
    }),
    refused('community service of 24,000 hours', measured('community-service'), ({ part }) => {
      part.max = 24000;
    }),
    warned(
      'community service in months',
      'Lithuanian law sets months, with hours in each',
      measured('community-service'),
      ({ part }) => {
        part.min = null;
        part.max = 6;
        part.unit = 'months';
      },
    ),
    refused(
      'corrective labour of 30 years',
      part(({ part: { kind, unit } }) => kind === 'corrective-labour' && unit === 'years'),
      ({ part }) => {
        part.max = 30;
      },
    ),
    refused(
      'restriction of liberty of 50 years',
      measured('restriction-of-liberty'),
      ({ part }) => {
        part.max = 50;
        part.unit = 'years';
      },
    ),
    refused('restriction of liberty in hours', measured('restriction-of-liberty'), ({ part }) => {
      part.unit = 'hours';
    }),
    refused('probation of 60 years', measured('probation'), ({ part }) => {
      part.max = 60;
      part.unit = 'years';
    }),
    refused('disqualification of 200 years', measured('disqualification'), ({ part }) => {
      part.max = 200;
      part.unit = 'years';
    }),
    refused('disqualification in hours', measured('disqualification'), ({ part }) => {
      part.unit = 'hours';
    }),
    refused('a fine of nothing', fine, ({ part }) => {
      part.min = null;
      part.max = 0;
    }),
    refused('a fine in another country’s currency', ownMoney, ({ part }, { jurisdiction }) => {
      part.unit = jurisdiction.currency === 'UAH' ? 'KZT' : 'UAH';
    }),
    refused('a fine a million times as high', ownMoney, ({ part }) => {
      part.max = (part.max ?? 0) * 1_000_000;
    }),
    warned(
      'a fine a thousand times as high',
      'a fine of a firm may be far above all others of a file',
      ownMoney,
      ({ part }) => {
        part.max = (part.max ?? 0) * 1000;
      },
    ),
    refused(
      'a fine of units of account a hundred thousand times as high',
      accounted,
      ({ part }) => {
        part.max = (part.max ?? 0) * 100_000;
      },
    ),
    refused('a fine of a hundredth of a cent', ownMoney, ({ part }) => {
      part.min = null;
      part.max = 0.0001;
    }),
    refused('a fine of 100,000 daily rates', fine, ({ part }) => {
      part.unit = 'daily-rates';
      part.min = null;
      part.max = 100_000;
    }),
    refused('a fine of 500 percent of income', fine, ({ part }) => {
      part.unit = 'percent-of-income';
      part.min = null;
      part.max = 500;
    }),
    unseen(
      'a prison term of one year more',
      'a term of one year more is as good a term',
      criminal,
      ({ part }) => {
        if (part.unit !== 'years') return false;
        part.max = (part.max ?? 0) + 1;
        return true;
      },
    ),
    refused('two prison terms in one alternative', prison, ({ alternative, part }) => {
      alternative.all_of.push({ ...part, max: (part.max ?? 0) + 1 });
    }),
    refused('life and a term in one alternative', prison, ({ alternative }) => {
      alternative.all_of.push({ kind: 'life-imprisonment' });
    }),
    refused('two fines in one alternative', fine, ({ alternative, part }) => {
      alternative.all_of.push({ ...part, max: (part.max ?? 0) * 2 });
    }),
    refused('prison beside a warning in one alternative', prison, ({ alternative }) => {
      alternative.all_of.push({ kind: 'warning' });
    }),
    refused('the same alternative twice', punished, (each) => {
      each.penalties.push(...structuredClone(each.penalties.slice(0, 1)));
    }),
    refused('an alternative of which the court may leave out all', prison, ({ alternative }) => {
      for (const each of alternative.all_of) each.optional = true;
    }),
    refused('an unknown sanction with figures', prison, ({ part }) => {
      part.kind = 'unknown';
    }),
    refused(
      'confiscation of five years',
      part(({ part }) => part.kind === 'confiscation'),
      ({ part }) => {
        part.min = null;
        part.max = 5;
        part.unit = 'years';
      },
    ),
    refused('deportation in money', punished, (each, { jurisdiction }) => {
      each.penalties.push({
        all_of: [{ kind: 'deportation', min: null, max: 100, unit: jurisdiction.currency }],
      });
    }),
    refused('compulsory treatment in euros', punished, (each) => {
      each.penalties.push({
        all_of: [{ kind: 'compulsory-treatment', min: null, max: 100, unit: 'EUR' }],
      });
    }),
    refused(
      '20 years of prison under an administrative regime',
      rule(({ regime }) => regime === 'administrative'),
      (each) => {
        each.penalties = years(10, 20);
      },
    ),
    refused(
      'life under an administrative regime',
      rule(({ regime }) => regime === 'administrative'),
      (each) => {
        each.penalties.push({ all_of: [{ kind: 'life-imprisonment' }] });
      },
    ),
    refused('a crime with prison called administrative', criminal, ({ rule: each }) => {
      each.regime = 'administrative';
    }),
    refused('12 years of prison for a misdemeanour', criminal, ({ rule: each, part }) => {
      each.regime = 'misdemeanour';
      part.max = 12;
      part.unit = 'years';
    }),
    warned(
      'a crime in the code of administrative offences',
      'a special part may stand in either code',
      rule(
        ({ regime, provision }, { instruments }) =>
          regime === 'administrative' &&
          instruments.some(
            ({ id, kind }) =>
              id === provision?.instrument && kind === 'administrative-offences-code',
          ),
      ),
      (each) => {
        each.regime = 'criminal';
      },
    ),
    warned(
      'an administrative offence in the criminal code',
      'Art. 354a(5) of Bulgaria’s code takes minor cases out of the criminal sanction',
      rule(
        ({ regime, provision, penalties }, { instruments }) =>
          regime === 'criminal' &&
          penalties.length > 0 &&
          instruments.some(
            ({ id, kind }) => id === provision?.instrument && kind === 'criminal-code',
          ),
      ),
      (each, { jurisdiction }) => {
        each.regime = 'administrative';
        each.penalties = [
          { all_of: [{ kind: 'fine', min: null, max: 500, unit: jurisdiction.currency }] },
        ];
      },
    ),
  ],
};
