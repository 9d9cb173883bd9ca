/** The parts of the site. Whatever concerns all of them reads this list; their pages import their own alone. */
import { type Parsed, readSegment } from '@/links/grammar';
import type { Section } from '@/links/sections';
import type { Language } from '@/messages';
import { ask } from './ask';
import { changes } from './changes';
import { compare } from './compare';
import { costs } from './costs';
import { countries } from './countries';
import { data } from './data';
import { glossary } from './glossary';
import { map } from './map';
import { matrix } from './matrix';
import { method } from './method';
import { overview } from './overview';
import { proportion } from './proportion';
import { scenario } from './scenario';
import { sources } from './sources';
import { thresholds } from './thresholds';
import { verification } from './verification';
import type { Opened, SectionView } from './view';

export const SECTION_VIEWS = {
  overview,
  matrix,
  scenario,
  compare,
  map,
  thresholds,
  proportion,
  costs,
  changes,
  countries,
  ask,
  method,
  sources,
  verification,
  glossary,
  data,
} satisfies Record<Section, SectionView>;

const VIEWS: readonly SectionView[] = Object.values(SECTION_VIEWS);

/** The words of the sections that can be taken along, and of those that have a frame. */
export const TAKEN = VIEWS.filter(({ taken }) => taken).map(({ word }) => word);
export const FRAMED = VIEWS.filter(({ framed }) => framed).map(({ word }) => word);

/** The section that a word of an address names; null = none. */
export const sectionOf = (word: string): SectionView | null =>
  VIEWS.find((view) => view.word === word) ?? null;

/**
 * A page of a section that can be taken along.
 * @param path the page's section and what follows it, as in the address
 * @returns null where there is no such section
 */
export function openTaken(lang: Language, path: readonly string[]): Parsed<Opened> | null {
  const [typed = '', ...segments] = path;
  const section = sectionOf(readSegment(typed));
  return section?.taken ? section.open(lang, segments) : null;
}
