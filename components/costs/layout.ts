/** Where the bars of both prices stand. Pure: what is drawn, in percent of the width. */
import { scaleLinear } from 'd3-scale';
import type { Service } from '@/law/costs/services';
import type { CostSheet } from '@/law/costs/sheet';

/** A scale of euros from 0 for one person and one year, with round ticks. */
export interface EuroScale {
  ticks: number[];
  /** Percent of the width. */
  at: (euros: number) => number;
}

/** One scale for all sheets: up to the dearest price among them. */
export function euroScale(sheets: readonly CostSheet[], years: number): EuroScale {
  const most = Math.max(
    1,
    ...sheets.flatMap(({ prisonEuros, freedomEuros }) => [prisonEuros ?? 0, freedomEuros ?? 0]),
  );
  const scale = scaleLinear([0, most * years], [0, 100]).nice(4);
  return { ticks: scale.ticks(4), at: (euros) => Math.round(scale(euros) * 100) / 100 };
}

/** A service as a stretch of the bar of freedom. */
export interface Stretch {
  service: Service;
  from: number;
  width: number;
  /** None of the reader's own and verified by nothing: drawn with a dashed edge. */
  unverified: boolean;
}

/** The services whose price is known, one after the other. */
export function stretches({ lines, assumptions }: CostSheet, scale: EuroScale): Stretch[] {
  let sum = 0;
  return lines.flatMap(({ service, euros, price }) => {
    if (!euros) return [];
    const from = scale.at(sum);
    sum += euros * assumptions.years;
    return [
      {
        service,
        from,
        width: Math.max(0, scale.at(sum) - from),
        unverified: price?.record?.status === 'recalled',
      },
    ];
  });
}
