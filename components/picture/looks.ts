/** Colours and fillings of pictures, which have the light scheme of app/globals.css alone. */
import type { Service } from '@/law/costs/services';

export const COLOUR = {
  paper: '#fbf8f1',
  ink: '#211d16',
  muted: '#5c5546',
  line: '#d9d1bf',
  accent: '#0f5563',
  warn: '#8a3c00',
  severity: ['#e9e4d6', '#e3cf9f', '#d3a75e', '#b9732f', '#8f4322', '#5f1f1f'],
} as const;

const striped = (angle: number, colour: string, wide: number, gap: number) =>
  `repeating-linear-gradient(${angle}deg, ${colour} 0px, ${colour} ${wide}px, ${COLOUR.paper} ${wide}px, ${COLOUR.paper} ${wide + gap}px)`;

const freedom = (pattern?: [angle: number, wide: number, gap: number]) => ({
  background: pattern ? striped(pattern[0], COLOUR.accent, pattern[1], pattern[2]) : COLOUR.accent,
  ink: COLOUR.paper,
});

/** What a stretch looks like: no two of one chart are told apart by colour alone. */
export const LOOKS = {
  'step-0': { background: COLOUR.severity[0], ink: COLOUR.ink },
  'step-1': { background: COLOUR.severity[1], ink: COLOUR.ink },
  'step-2': { background: COLOUR.severity[2], ink: COLOUR.ink },
  'step-3': { background: COLOUR.severity[3], ink: '#ffffff' },
  'step-4': { background: COLOUR.severity[4], ink: '#ffffff' },
  prison: { background: COLOUR.severity[4], ink: '#ffffff' },
  nsp: freedom(),
  oat: freedom([45, 4, 2]),
  benefit: freedom([90, 4, 2]),
  support: freedom([0, 3, 2]),
  harmreduction: freedom([135, 4, 2]),
  rehab: freedom([90, 8, 2]),
  hiv: freedom([45, 8, 3]),
  softer: { background: COLOUR.accent, ink: '#ffffff' },
  harsher: { background: COLOUR.severity[4], ink: '#ffffff' },
  neutral: { background: '#b5aa91', ink: COLOUR.ink },
  checked: { background: COLOUR.accent, ink: '#ffffff' },
  secondary: { background: striped(45, COLOUR.accent, 3, 4), ink: COLOUR.ink },
  recalled: { background: striped(90, COLOUR.warn, 2, 6), ink: COLOUR.ink },
  unknown: { background: '#ffffff', ink: COLOUR.ink },
} as const satisfies Record<Service, unknown> & Record<string, { background: string; ink: string }>;

export type Look = keyof typeof LOOKS;
