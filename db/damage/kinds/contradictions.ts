import type { AspectRecord, Dossier } from '@/law/schema';
import type { Aspect, Circumstance, Conduct } from '@/law/vocabulary';
import { type Family, refused, unseen, warned } from './kind';

const aspectOf = (dossier: Dossier, name: Aspect) =>
  dossier.aspects.find(({ aspect }) => aspect === name);
const inForce = ({ valid_to }: { valid_to?: string | null }) => !valid_to;

/** An aspect whose value the records contradict once it is changed. */
function against(name: Aspect, value: string, shown: (dossier: Dossier) => boolean) {
  return [
    (dossier: Dossier) => {
      const each = aspectOf(dossier, name);
      return each && each.value !== value && shown(dossier) ? each : undefined;
    },
    (each: AspectRecord) => {
      each.value = value;
    },
  ] as const;
}

const hasConduct =
  (conduct: Conduct) =>
  ({ offences }: Dossier) =>
    offences.some(
      (each) => inForce(each) && each.regime !== 'none' && each.conduct.includes(conduct),
    );
const hasCircumstance =
  (circumstance: Circumstance) =>
  ({ offences }: Dossier) =>
    offences.some((each) => inForce(each) && each.circumstances.includes(circumstance));
const hasPenalty =
  (kind: string) =>
  ({ offences }: Dossier) =>
    offences.some(
      (each) =>
        inForce(each) &&
        each.penalties.some(({ all_of }) => all_of.some((part) => part.kind === kind)),
    );
const regimesOfUse = ({ offences }: Dossier) =>
  new Set(
    offences.flatMap((each) =>
      inForce(each) &&
      each.offence === 'use' &&
      each.conduct.includes('use') &&
      each.circumstances.length === 0
        ? [each.regime]
        : [],
    ),
  );
const several =
  (key: 'quantity' | 'substances') =>
  ({ offences }: Dossier) =>
    new Set(
      offences
        .filter(
          (each) => inForce(each) && each.offence === 'possession' && each.penalties.length > 0,
        )
        .map((each) => String(each[key])),
    ).size > 2;

/** Records against each other. */
export const contradictions: Family = {
  name: 'contradictions',
  kinds: [
    refused(
      'use said to be no offence against a rule that punishes it',
      ...against(
        'use-is-offence',
        'no',
        (each) => regimesOfUse(each).has('administrative') || regimesOfUse(each).has('criminal'),
      ),
    ),
    refused(
      'use said to be a crime where it is an administrative offence alone',
      ...against(
        'use-is-offence',
        'criminal',
        (each) =>
          regimesOfUse(each).size === 1 &&
          regimesOfUse(each).has('administrative') &&
          !each.offences.some(
            ({ offence, regime }) =>
              offence === 'use' && (regime === 'criminal' || regime === 'misdemeanour'),
          ),
      ),
    ),
    refused(
      'use said to be an administrative offence where it is lawful',
      ...against(
        'use-is-offence',
        'administrative',
        (each) => regimesOfUse(each).size === 1 && regimesOfUse(each).has('none'),
      ),
    ),
    refused(
      'use said to be an administrative offence where it is a crime alone',
      ...against(
        'use-is-offence',
        'administrative',
        (each) => regimesOfUse(each).size === 1 && regimesOfUse(each).has('criminal'),
      ),
    ),
    refused(
      'penalties said not to vary by quantity against rules by quantity',
      ...against('penalty-varies-by-quantity', 'no', several('quantity')),
    ),
    refused(
      'penalties said not to vary by repetition against rules on it',
      ...against('penalty-varies-by-recidivism', 'no', hasCircumstance('repeat')),
    ),
    refused(
      'penalties said not to vary by dependence against rules on it',
      ...against('penalty-varies-by-dependence', 'no', hasCircumstance('dependence')),
    ),
    refused(
      'penalties said not to vary by drug against rules by drug',
      ...against('penalty-varies-by-drug', 'no', several('substances')),
    ),
    refused(
      'no offence of inducement against a rule on it',
      ...against('inducement-offence', 'no', hasConduct('inducement')),
    ),
    refused(
      'no offence of premises against a rule on it',
      ...against('premises-offence', 'no', hasConduct('premises')),
    ),
    warned(
      'an offence of premises that no rule has',
      'the rule may not be recorded yet',
      (each) => (hasConduct('premises')(each) ? each : undefined),
      (dossier) => {
        dossier.offences = dossier.offences.filter((each) => !each.conduct.includes('premises'));
      },
    ),
    refused(
      'no death penalty against a rule with it',
      (dossier) =>
        dossier.offences.find(
          (each) =>
            inForce(each) &&
            each.offence === 'supply' &&
            each.penalties.length > 0 &&
            aspectOf(dossier, 'death-penalty-for-drugs')?.value === 'no',
        ),
      (each) => {
        each.penalties.push({ all_of: [{ kind: 'death' }] });
      },
    ),
    refused(
      'the death penalty retained with no rule that has it',
      ...against('death-penalty-for-drugs', 'retained', (each) => !hasPenalty('death')(each)),
    ),
    refused(
      'a basis of limits that the limits do not have',
      ...against(
        'threshold-basis',
        'pure-substance',
        ({ thresholds }) =>
          (thresholds ?? []).some(({ basis }) => basis === 'total-mixture') &&
          !(thresholds ?? []).some(({ basis }) => basis === 'pure-substance'),
      ),
    ),
    refused(
      'no basis of limits where there are some',
      ...against('threshold-basis', 'none', ({ thresholds }) =>
        (thresholds ?? []).some(
          ({ basis, force, valid_to }) =>
            basis !== 'unknown' && (force ?? 'law') === 'law' && !valid_to,
        ),
      ),
    ),
    warned(
      'a highest penalty for supply that no rule has',
      'the ceiling of the general part may apply, as in Albania',
      (each) => aspectOf(each, 'max-penalty-supply'),
      (each) => {
        each.value = '37 years';
        each.value_ru = '37 лет';
      },
    ),
    warned(
      'a highest penalty for possession that no rule has',
      'the ceiling of the general part may apply, as in Albania',
      (each) => aspectOf(each, 'max-penalty-possession'),
      (each) => {
        each.value = '37 years';
        each.value_ru = '37 лет';
      },
    ),
    refused(
      'a highest penalty below that of a rule',
      (dossier) =>
        dossier.offences.find(
          (each) =>
            inForce(each) &&
            each.offence === 'supply' &&
            each.penalties.length > 0 &&
            !hasPenalty('life-imprisonment')(dossier) &&
            !/life/.test(aspectOf(dossier, 'max-penalty-supply')?.value ?? 'life'),
        ),
      (each) => {
        each.penalties.push({ all_of: [{ kind: 'life-imprisonment' }] });
      },
    ),
    refused(
      'no compulsory treatment against a rule with it',
      (dossier) =>
        dossier.offences.find(
          (each) =>
            inForce(each) &&
            each.penalties.length > 0 &&
            each.regime === 'criminal' &&
            aspectOf(dossier, 'compulsory-treatment')?.value === 'no',
        ),
      (each) => {
        each.penalties[0]?.all_of.push({ kind: 'compulsory-treatment' });
      },
    ),
    refused(
      'no deportation against a rule with it',
      (dossier) => {
        const each = aspectOf(dossier, 'deportation-of-foreigners');
        const punished = dossier.offences.find((one) => inForce(one) && one.penalties.length > 0);
        return each && punished ? { each, punished } : undefined;
      },
      ({ each, punished }) => {
        each.value = 'no';
        punished.penalties[0]?.all_of.push({ kind: 'deportation' });
      },
    ),
    refused(
      'no exemption for handing in against an exemption of a rule',
      ...against('voluntary-surrender-exemption', 'no', ({ offences }) =>
        offences.some(
          (each) =>
            inForce(each) &&
            /добровольно/.test(each.exemption?.ru ?? '') &&
            /hand|surrender/.test(each.exemption?.en ?? ''),
        ),
      ),
    ),
    refused(
      'an age of liability of 160',
      (each) => aspectOf(each, 'minimum-age-of-liability'),
      (each) => {
        each.value = '160';
        delete each.value_ru;
      },
    ),
    refused(
      'an age of liability of 1',
      (each) => aspectOf(each, 'minimum-age-of-liability'),
      (each) => {
        each.value = '1';
        delete each.value_ru;
      },
    ),
    unseen(
      'not known, and checked',
      'the law may have been read and found silent',
      ({ aspects }) =>
        aspects.find(({ value, status }) => value === 'unknown' && status !== 'checked'),
      (each, { sources }) => {
        const statute = sources.find(({ kind }) => kind === 'statute');
        if (!statute) return false;
        each.status = 'checked';
        each.sources = [{ source: statute.id, locator: 'whole text' }];
        return true;
      },
    ),
    refused(
      'agonist therapy said not to exist against its patients',
      ...against('oat-community', 'no', ({ costs }) =>
        (costs ?? []).some(({ metric, value }) => metric === 'oat-patients' && value > 0),
      ),
    ),
    refused(
      'another region',
      ({ jurisdiction }) => jurisdiction,
      (each) => {
        each.subregion = each.subregion === 'baltics' ? 'central-asia' : 'baltics';
      },
    ),
    refused(
      'the currency of another country',
      ({ jurisdiction }) => jurisdiction,
      (each) => {
        each.currency = each.currency === 'UAH' ? 'KZT' : 'UAH';
      },
    ),
    unseen(
      'a service said to exist that does not',
      'no other record speaks of it',
      (each) => aspectOf(each, 'drug-checking'),
      (each) => {
        each.value = each.value === 'yes' ? 'no' : 'yes';
      },
    ),
  ],
};
