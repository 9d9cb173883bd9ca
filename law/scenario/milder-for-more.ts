/**
 * Where more of the same substance has a milder harshest penalty. The law of a country may say so; each place is
 * listed with its reason, and the tests hold that there is no other.
 */
import { forReaders } from '../language';
import type { Text } from '../schema';
import type { Substance } from '../vocabulary';
import type { ScenarioConduct } from './input';

export interface MilderForMore {
  /** Lower-case code. */
  jurisdiction: string;
  conduct: ScenarioConduct;
  substances: readonly Substance[];
  why: Text;
}

export const MILDER_FOR_MORE: readonly MilderForMore[] = [
  {
    jurisdiction: 'ua',
    conduct: 'possession',
    substances: ['amphetamine', 'cannabis-plants', 'poppy-straw'],
    why: forReaders({
      en: 'A small amount (Art. 44) can bring up to 15 days of detention; the misdemeanour above it (Art. 309(1)) has had no custody since 2020. Detention stands before restriction of liberty in the order of penalties.',
      ru: 'Небольшой размер (ст. 44) может повлечь арест до 15 суток; проступок за большее количество (ч. 1 ст. 309) с 2020 года не знает лишения свободы. Арест стоит в порядке наказаний выше ограничения свободы.',
    }),
  },
];
