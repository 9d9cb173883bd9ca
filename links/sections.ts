import type { Language } from '@/law/vocabulary';

/** What the menu at the head of every page leads to, in its order. */
export const MENU = ['compare', 'scenario', 'countries', 'changes', 'costs'] as const;

/** Other ways to look at what a part of the menu shows, and that part: each is one tap from it. */
const ASIDE = {
  matrix: 'compare',
  map: 'compare',
  thresholds: 'scenario',
  proportion: 'compare',
} as const;
type Aside = keyof typeof ASIDE;

/** What the foot of every page leads to: what the menu has no room for, how the site is made, and why to believe it. */
export const FOOT = [
  'matrix',
  'map',
  'thresholds',
  'proportion',
  'method',
  'sources',
  'verification',
  'glossary',
  'data',
] as const;

/** A part of the site: the first segment of an address after its language. The overview has none. */
export type Section = 'overview' | 'ask' | (typeof MENU)[number] | (typeof FOOT)[number];

/** The words that can follow the language in an address. */
export const SECTIONS: readonly Section[] = [...MENU, 'ask', ...FOOT];

/** The entry of the menu that a part of the site belongs to. */
export const inMenu = (section: Section | null): Section | null =>
  section && section in ASIDE ? ASIDE[section as Aside] : section;

/** The address of a part of the site. */
export function sectionPath(lang: Language, section: Section): string {
  return section === 'overview' ? `/${lang}` : `/${lang}/${section}`;
}
