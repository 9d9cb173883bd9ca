import type { Language } from '@/law/vocabulary';

/** What the menu at the head of every page leads to, in its order. */
export const MENU = [
  'overview',
  'matrix',
  'scenario',
  'compare',
  'map',
  'thresholds',
  'costs',
  'changes',
  'countries',
] as const;

/** What the foot of every page leads to: how the site is made, and why to believe it. */
export const FOOT = [
  'method',
  'sources',
  'verification',
  'glossary',
  'data',
] as const satisfies readonly FootSection[];

/** The one box at the head of every page. */
type BoxSection = 'ask';

type FootSection = 'method' | 'sources' | 'verification' | 'glossary' | 'data';

/** A part of the site: the first segment of an address after its language. The overview has none. */
export type Section = (typeof MENU)[number] | BoxSection | FootSection;

/** The words that can follow the language in an address. */
export const SECTIONS: readonly Section[] = [...MENU, 'ask' as const, ...FOOT].filter(
  (section) => section !== 'overview',
);

/** The address of a part of the site. */
export function sectionPath(lang: Language, section: Section): string {
  return section === 'overview' ? `/${lang}` : `/${lang}/${section}`;
}
