import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('app/styles/tokens.css', 'utf8');

/** The colours of a name, light and dark. */
function pair(name: string): [string, string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(name);
  return [found[1], found[2]];
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const SCALE = [0, 1, 2, 3, 4, 5].map((step) => pair(`sev-${step}`));

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the scale of severity, %s', (_, scheme) => {
  test('goes one way: the harsher, the darker', () => {
    const steps = SCALE.map((one) => luminance(one[scheme]));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(SCALE.length);
  });
});

test('on a dark screen every step stands out from land outside the data and from the sea', () => {
  for (const ground of ['paper', 'sheet'])
    for (const [, dark] of SCALE)
      expect(contrast(dark, pair(ground)[1]), `${dark} on ${ground}`).toBeGreaterThan(
        ground === 'paper' ? 3 : 2.8,
      );
  for (const [, dark] of SCALE)
    expect(contrast(dark, pair('accent-soft')[1]), dark).toBeGreaterThan(2);
});
