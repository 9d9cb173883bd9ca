import type { CostFigure, Dossier, ExchangeRates } from '@/law/schema';
import { type CostMetric, isCurrency } from '@/law/vocabulary';
import { type Family, type Kind, refused, warned } from './kind';

/** Damage to the exchange rates that must be an error. */
function rate(name: string, change: (rates: ExchangeRates) => unknown): Kind {
  return { name, expect: 'error', in: 'rates', change: (rates) => change(rates) !== false };
}

const last = (rates: ExchangeRates) => rates.at(-1)?.per_eur ?? {};
const cost =
  (...metrics: CostMetric[]) =>
  ({ costs }: Dossier) =>
    costs?.find(({ metric }) => metrics.includes(metric));
const people = cost(
  'prisoners-total',
  'prisoners-drug-offences',
  'oat-patients',
  'people-who-inject-drugs',
);
const money = ({ costs }: Dossier) => costs?.find(({ unit }) => isCurrency(unit));
const unit = ({ units }: Dossier) => units?.find(({ values }) => values.length > 0);
const two =
  (first: CostMetric, second: CostMetric) =>
  ({ costs }: Dossier): [CostFigure, CostFigure] | undefined => {
    const one = costs?.find(({ metric }) => metric === first);
    const other = costs?.find(({ metric, year }) => metric === second && year === one?.year);
    return one && other ? [one, other] : undefined;
  };

/** Rates, units of account and figures of cost. */
export const moneyKinds: Family = {
  name: 'money',
  kinds: [
    rate('a rate a hundred times as high', (rates) => {
      last(rates).KZT = (last(rates).KZT ?? 0) * 100;
    }),
    rate('a rate ten times as low', (rates) => {
      last(rates).GEL = (last(rates).GEL ?? 0) / 10;
    }),
    rate('a rate of euros for one unit', (rates) => {
      last(rates).UAH = 1 / (last(rates).UAH ?? 1);
    }),
    rate('rates of two currencies exchanged', (rates) => {
      const day = last(rates);
      [day.GEL, day.AMD] = [day.AMD ?? 0, day.GEL ?? 0];
    }),
    rate('rates of two near currencies exchanged', (rates) => {
      const day = last(rates);
      [day.KZT, day.HUF] = [day.HUF ?? 0, day.KZT ?? 0];
    }),
    rate('a day on which every rate is ten times as high', (rates) => {
      const day = last(rates);
      for (const code of Object.keys(day)) day[code] = (day[code] ?? 0) * 10;
    }),
    rate('a rate of the oldest day a hundred times as high', (rates) => {
      const day = rates.find(({ per_eur }) => per_eur.KZT)?.per_eur ?? {};
      day.KZT = (day.KZT ?? 0) * 100;
    }),
    rate('a fixed rate that moves', (rates) => {
      last(rates).BAM = 2.5;
    }),
    rate('the last rate of the lev before the euro', (rates) => {
      const day = rates.findLast(({ per_eur }) => per_eur.BGN)?.per_eur ?? {};
      day.BGN = 2.1;
    }),
    rate('a rate for the euro itself', (rates) => {
      last(rates).EUR = 1.1;
    }),
    rate('a day’s rates without one currency', (rates) => {
      delete last(rates).UZS;
    }),
    rate('a day’s rates taken over from another', (rates) => {
      const [day, before] = [rates.at(-1), rates.at(-2)];
      if (day && before) day.per_eur = { ...before.per_eur };
    }),
    rate('rates of 1066', (rates) => {
      const [first] = rates;
      if (first) first.date = '1066-01-01';
    }),
    refused(
      'a unit of account valued in another country’s currency',
      unit,
      ({ values }, { jurisdiction }) => {
        for (const value of values)
          value.currency = jurisdiction.currency === 'UAH' ? 'KZT' : 'UAH';
      },
    ),
    refused('a unit of account valued only from 2030', unit, (each) => {
      const [value] = each.values;
      if (value) each.values = [{ ...value, valid_from: '2030-01-01' }];
    }),
    warned(
      'a unit of account without a value',
      'Armenia counts in the monthly income of the person',
      unit,
      (each) => {
        each.values = [];
      },
    ),
    refused('a unit of account a thousand times as high', unit, ({ values }) => {
      for (const value of values) value.value *= 100_000;
    }),
    warned(
      'one value of a unit of account ten times the one before',
      'a currency may be exchanged for a new one',
      ({ units }) => units?.find(({ values }) => values.length > 1),
      ({ values }) => {
        const value = values.at(-1);
        if (value) value.value *= 20;
      },
    ),
    refused('a value of a unit of account since 1066', unit, ({ values }) => {
      const [value] = values;
      if (value) value.valid_from = '1066';
    }),
    refused('money in people', money, (each) => {
      each.unit = 'people';
    }),
    refused('people in money', people, (each, { jurisdiction }) => {
      each.unit = jurisdiction.currency;
    }),
    refused('people in cases', people, (each) => {
      each.unit = 'cases';
    }),
    refused('half a person', people, (each) => {
      each.value += 0.5;
    }),
    refused(
      'people in prison per day',
      cost('prisoners-total', 'prisoners-drug-offences'),
      (each) => {
        each.per = 'day';
      },
    ),
    refused('a wage per case', cost('minimum-wage', 'median-or-average-wage'), (each) => {
      each.per = 'case';
    }),
    refused('prison per case', cost('prison-cost-per-person'), (each) => {
      each.per = 'case';
    }),
    refused('money in another country’s currency', money, (each, { jurisdiction }) => {
      each.unit = jurisdiction.currency === 'UAH' ? 'KZT' : 'UAH';
    }),
    refused('prison a thousand times as dear', cost('prison-cost-per-person'), (each) => {
      each.value *= 1000;
    }),
    refused('a minimum wage a thousand times as high', cost('minimum-wage'), (each) => {
      each.value *= 1000;
    }),
    refused('a minimum wage of a thousandth', cost('minimum-wage'), (each) => {
      each.value /= 1000;
    }),
    refused(
      'more people in prison for drugs than in prison',
      two('prisoners-total', 'prisoners-drug-offences'),
      ([all, drugs]) => {
        drugs.value = all.value * 2;
      },
    ),
    refused(
      'more convictions for possession than for drugs',
      two('convictions-drug-offences', 'convictions-drug-possession'),
      ([all, own]) => {
        own.value = all.value * 2;
      },
    ),
    refused(
      'a minimum wage above the median',
      two('minimum-wage', 'median-or-average-wage'),
      ([least, median]) => {
        if (least.unit !== median.unit || least.per !== median.per) return false;
        least.value = median.value * 3;
        return true;
      },
    ),
    refused(
      'a hundred times as many people in prison as live there',
      cost('prisoners-total'),
      (each) => {
        each.value *= 1000;
      },
    ),
    refused(
      'a figure twice with another value',
      ({ costs }) => costs?.[0],
      (each, { costs }) => {
        costs?.push({ ...structuredClone(each), value: each.value * 3 });
      },
    ),
  ],
};
