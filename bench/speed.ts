/** First renders and kept pages, each against a bare application that serves pages of the same bytes. */
import { barePages, type Shape, shapeOf } from './bare';
import { fiveCountryPaths, jurisdictionFiles } from './comparisons';
import { keptRate, median, renderAll } from './load';
import type { Server } from './servers';
import type { Line } from './table';

const ROUNDS = 9;
const IN_ROUND = 24;
const AT_ONCE = 2;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Interleaved rounds of distinct comparisons and of distinct bare pages of their mean bytes. */
export async function firstRenders(app: Server, bare: Server): Promise<Line[]> {
  const codes = jurisdictionFiles().map(({ code }) => code);
  const paths = fiveCountryPaths(codes, (ROUNDS + 2) * IN_ROUND, 1);
  const round = (at: number) => paths.slice(at * IN_ROUND, (at + 1) * IN_ROUND);
  const shapes: Shape[] = [];
  for (const path of round(0)) shapes.push(await shapeOf(app, path));
  const like: Shape = {
    bytes: mean(shapes.map(({ bytes }) => bytes)),
    elements: mean(shapes.map(({ elements }) => elements)),
  };
  const barePath = await barePages(bare, like);
  const bareRound = (at: number) =>
    Array.from({ length: IN_ROUND }, (_, place) => barePath(at * IN_ROUND + place + 1));
  const bareShape = await shapeOf(bare, barePath(0));
  await renderAll(app, round(1), AT_ONCE);
  await renderAll(bare, [...bareRound(0), ...bareRound(1)], AT_ONCE);

  const rates: { own: number; bare: number }[] = [];
  for (let at = 2; at < ROUNDS + 2; at++) {
    const own = await renderAll(app, round(at), AT_ONCE);
    rates.push({ own: own.rate, bare: (await renderAll(bare, bareRound(at), AT_ONCE)).rate });
  }
  const ratio = median(rates.map((pair) => pair.own / pair.bare));
  return [
    {
      what: 'First render, rate against bare',
      value: `${ratio.toFixed(2)} (${median(rates.map((pair) => pair.own)).toFixed(1)}/s, bare ${median(rates.map((pair) => pair.bare)).toFixed(1)}/s)`,
      budget: '≥ 0.80',
      met: ratio >= 0.8,
    },
    {
      what: 'The pages compared',
      value: `${kilobytes(like.bytes)} and ${like.elements.toFixed(0)} elements, bare ${kilobytes(bareShape.bytes)} and ${bareShape.elements}`,
      budget: 'bytes within 5 %',
      met: Math.abs(bareShape.bytes / like.bytes - 1) <= 0.05,
    },
  ];
}

/** One comparison and one bare page of its bytes, both kept, asked again and again in turns. */
export async function keptPages(app: Server, bare: Server): Promise<Line[]> {
  const path = '/en/compare/cz-ee-ge-lv-sk';
  const barePath = (await barePages(bare, await shapeOf(app, path)))(1);
  const ratios: number[] = [];
  for (let at = 0; at < 6; at++) {
    const own = await keptRate(app, path, 3);
    const other = await keptRate(bare, barePath, 3);
    // The first round warms both up.
    if (at > 0) ratios.push(own / other);
  }
  const ratio = median(ratios);
  return [
    {
      what: 'Kept page, rate against bare',
      value: ratio.toFixed(2),
      budget: '≥ 0.90',
      met: ratio >= 0.9,
    },
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
