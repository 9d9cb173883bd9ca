/** Scenarios to start from: everyday amounts that almost every law of the region has an answer for. */
import type { ScenarioInput } from './input';

export interface ReadyMade {
  id: string;
  /** A scenario without its day; callers add the day that they ask about. */
  scenario: Omit<ScenarioInput, 'date'>;
}

export const READY_MADE = [
  {
    id: 'heroin-1g',
    scenario: { substance: 'heroin', amount: { value: 1, unit: 'g' }, conduct: 'possession' },
  },
  {
    id: 'cannabis-5g',
    scenario: {
      substance: 'cannabis-herb',
      amount: { value: 5, unit: 'g' },
      conduct: 'possession',
    },
  },
  {
    id: 'amphetamine-half-gram',
    scenario: {
      substance: 'amphetamine',
      amount: { value: 0.5, unit: 'g' },
      conduct: 'possession',
    },
  },
  {
    id: 'mdma-tablet',
    scenario: { substance: 'mdma', amount: { value: 1, unit: 'tablets' }, conduct: 'possession' },
  },
  {
    id: 'mephedrone-third-gram',
    scenario: { substance: 'mephedrone', amount: { value: 0.3, unit: 'g' }, conduct: 'possession' },
  },
  {
    id: 'heroin-1g-sale',
    scenario: { substance: 'heroin', amount: { value: 1, unit: 'g' }, conduct: 'sale' },
  },
  {
    id: 'cannabis-2-plants',
    scenario: {
      substance: 'cannabis-plants',
      amount: { value: 2, unit: 'plants' },
      conduct: 'cultivation',
    },
  },
  { id: 'heroin-use', scenario: { substance: 'heroin', amount: null, conduct: 'use' } },
] as const satisfies readonly ReadyMade[];

/** What a ready-made scenario asks: for the first time, by an adult, and nothing else said. */
export const PLAIN = {
  repeat: false,
  dependence: false,
  minor: false,
  place: null,
  purity: null,
  dry: null,
} as const;
