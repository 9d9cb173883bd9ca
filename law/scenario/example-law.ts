/** A small invented law for the tests of the conventions; real laws are tested in `data/cases/`. */
import { forReaders } from '../language';
import type { AspectRecord, Rule, Threshold } from '../schema';
import type { ScenarioLaw } from './answer';
import { type Scenario, type ScenarioInput, scenarioSchema } from './input';

const years = (min: number | null, max: number): Rule['penalties'] => [
  { all_of: [{ kind: 'imprisonment', min, max, unit: 'years' }] },
];

/** A rule on possession of any amount of any drug with up to three years, changed as the test needs. */
export function rule(id: string, change: Partial<Rule> & { years?: [number | null, number] } = {}) {
  const { years: range, ...rest } = change;
  const made: Rule = {
    id,
    offence: 'possession',
    conduct: ['possession'],
    regime: 'criminal',
    provision: { instrument: 'xx-code', article: '1' },
    quantity: 'any',
    substances: ['all'],
    circumstances: [],
    description: forReaders({ en: id, ru: id }),
    penalties: range ? years(...range) : years(null, 3),
    sources: [{ source: 'xx-source', locator: id }],
    status: 'checked',
    ...rest,
  };
  return made;
}

/** A limit in grams of heroin, set by law, changed as the test needs. */
export function limit(
  tier: Threshold['tier'],
  from: number | null,
  to: number | null,
  change: Partial<Threshold> = {},
): Threshold {
  return {
    substance: 'heroin',
    tier,
    from,
    to,
    unit: 'g',
    basis: 'total-mixture',
    instrument: 'xx-code',
    sources: [{ source: 'xx-source', locator: `limit ${tier}` }],
    status: 'checked',
    ...change,
  };
}

export function aspect(name: AspectRecord['aspect'], value: string): AspectRecord {
  return {
    aspect: name,
    value,
    detail: forReaders({ en: value, ru: value }),
    sources: [{ source: 'xx-source', locator: name }],
    status: 'secondary',
  };
}

export function law(
  offences: Rule[],
  thresholds: Threshold[] = [],
  aspects: AspectRecord[] = [],
): ScenarioLaw {
  return {
    jurisdiction: {
      code: 'XX',
      name: forReaders({ en: 'Example', ru: 'Пример' }),
      subregion: 'reference',
      currency: 'EUR',
    },
    instruments: [
      {
        id: 'xx-code',
        title: forReaders({ en: 'Code', ru: 'Кодекс' }),
        kind: 'criminal-code',
        as_of: '2020-01-01',
      },
    ],
    sources: [{ id: 'xx-source', title: 'Code', kind: 'statute', text_of: '2020-01-01' }],
    offences,
    thresholds,
    aspects,
  };
}

/** One gram of heroin, possession, by an adult for the first time, 25 November 2026, changed as the test needs. */
export function ask(change: Partial<ScenarioInput> = {}): Scenario {
  return scenarioSchema.parse({
    substance: 'heroin',
    amount: { value: 1, unit: 'g' },
    conduct: 'possession',
    date: '2026-11-25',
    repeat: false,
    minor: false,
    ...change,
  });
}
