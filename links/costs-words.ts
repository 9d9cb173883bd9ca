/** The words in which assumptions about costs stand in an address: services-nsp-oat, own-prison-50-gel … */
import { type Assumptions, MOST_MONEY, MOST_PEOPLE, MOST_YEARS } from '@/law/costs/assumptions';
import { plainTerm, type Sentence, type Term, yearsOf } from '@/law/costs/sentence';
import { PRICED, SERVICES } from '@/law/costs/services';
import type { Language } from '@/law/vocabulary';
import { nearest, type ProblemKind } from './grammar';
import { parseScenario, type ScenarioView } from './scenario';

/** What the costs page shows. No code = all jurisdictions side by side. */
export interface CostsView {
  code: string | null;
  assumptions: Assumptions;
  /** The scenario from which the sentence comes; null = the reader's own sentence, or none. */
  scenario: ScenarioView;
}

export const KEYS = ['services', 'share', 'years', 'sentence', 'own', 'scenario'] as const;
export type CostKey = (typeof KEYS)[number];

/** What can't be read, and words that may have been meant instead of the whole segment. */
export interface Wrong {
  kind: Extract<ProblemKind, 'assumption' | 'own-figure'>;
  words: string[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text);

const unknown = (words: readonly string[] = []): Wrong => ({
  kind: 'assumption',
  words: [...words],
});

/** The assumption that a segment is about, by its first word; null = none. */
export function keyOf(word: string): CostKey | null {
  const [key = ''] = word.split('-');
  return isOneOf(KEYS, key) && word.includes('-') ? key : null;
}

/**
 * Takes one segment into the view.
 * @param currency of the jurisdiction; null = the page of all, on which nothing of one jurisdiction can be assumed
 * @param joint what joins the parts of a scenario
 * @returns null when it was read, else what is wrong
 */
export function readAssumption(
  lang: Language,
  word: string,
  view: CostsView,
  currency: string | null,
  joint: string,
): Wrong | null {
  const key = keyOf(word);
  const [typedKey = '', ...parts] = word.split('-');
  if (!key) return unknown(nearest(typedKey, KEYS).map((near) => [near, ...parts].join('-')));
  const assumptions: Mutable<Assumptions> = view.assumptions;
  if (key === 'services') return readServices(parts, assumptions);
  if (key === 'share') return readShare(parts, assumptions);
  if (key === 'years') {
    const years = wholeNumber(parts.join('-'), MOST_YEARS);
    if (years === null) return unknown();
    assumptions.years = years;
    return null;
  }
  if (currency === null) return unknown();
  if (key === 'own') return readOwn(parts, assumptions, currency);
  if (key === 'sentence') {
    const sentence = readSentence(parts);
    if (!sentence) return unknown();
    assumptions.sentence = sentence;
    return null;
  }
  view.scenario = readScenario(lang, word.slice('scenario-'.length).split(joint));
  return view.scenario ? null : unknown();
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

function readServices(parts: readonly string[], assumptions: Mutable<Assumptions>): Wrong | null {
  const named = parts.filter(Boolean);
  const odd = named.find((part) => !isOneOf(SERVICES, part));
  if (odd !== undefined || named.length === 0)
    return unknown(
      nearest(odd ?? '', SERVICES).map((near) =>
        ['services', ...named.map((part) => (part === odd ? near : part))].join('-'),
      ),
    );
  assumptions.services = SERVICES.filter((service) => named.includes(service));
  return null;
}

function readShare(
  [service = '', text = '', ...extra]: readonly string[],
  assumptions: Mutable<Assumptions>,
): Wrong | null {
  const share = wholeNumber(text.replace(/%$/, ''), 100);
  if (share === null || extra.length) return unknown();
  if (!isOneOf(SERVICES, service))
    return unknown(nearest(service, SERVICES).map((near) => `share-${near}-${share}`));
  const { [service]: _, ...others } = assumptions.shares;
  assumptions.shares = share === 100 ? others : { ...others, [service]: share };
  return null;
}

function readOwn(
  [what = '', text = '', typedCurrency = '', ...extra]: readonly string[],
  assumptions: Mutable<Assumptions>,
  local: string,
): Wrong | null {
  const wrong = (words: readonly string[] = []): Wrong => ({
    kind: 'own-figure',
    words: [...words],
  });
  if (what === 'people') {
    const people = wholeNumber(text, MOST_PEOPLE);
    if (people === null || typedCurrency) return wrong();
    assumptions.ownPeople = people;
    return null;
  }
  if (!isOneOf(PRICED, what))
    return wrong(nearest(what, PRICED).map((near) => ['own', near, text, typedCurrency].join('-')));
  const value = /^\d{1,10}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  if (!(value > 0) || value > MOST_MONEY || extra.length) return wrong();
  const currencies = [...new Set([local, 'EUR'])];
  const currency = currencies.find((known) => known.toLowerCase() === typedCurrency);
  if (!currency)
    return wrong(currencies.map((known) => `own-${what}-${value}-${known.toLowerCase()}`));
  assumptions.own = { ...assumptions.own, [what]: { value, currency } };
  return null;
}

const MOST = { y: 50, m: 600, d: 18_250 } as const;
/** Stands for a bound that the law does not state. */
const UNSTATED = 'unstated';
const BEYOND = ['life', 'death'] as const;

/** undefined = no term; null = not stated. */
function readTerm(text: string): Term | null | undefined {
  if (text === UNSTATED) return null;
  if (text === '0') return { n: 0, unit: 'd' };
  const found = /^(\d{1,5})([dmy])$/.exec(text);
  if (!found) return undefined;
  const [n, unit] = [Number(found[1]), found[2] as Term['unit']];
  return n <= MOST[unit] ? plainTerm({ n, unit }) : undefined;
}

function readSentence([first = '', second, beyond, ...extra]: readonly string[]): Sentence | null {
  const from = readTerm(first);
  const to = readTerm(second ?? first);
  if (from === undefined || to === undefined || extra.length) return null;
  if (beyond !== undefined && !isOneOf(BEYOND, beyond)) return null;
  if (from === null && to === null && !beyond) return null;
  if (to && yearsOf(to) === 0) return null;
  if (from && to && yearsOf(from) > yearsOf(to)) return null;
  return { from, to, beyond: beyond ?? null };
}

const termWord = (term: Term | null) =>
  term === null ? UNSTATED : term.n === 0 ? '0' : `${term.n}${term.unit}`;

/** 3y-7y, 0-6m, unstated-3y, 15y-20y-life */
export function sentenceWord({ from, to, beyond }: Sentence): string {
  return [termWord(from), termWord(to), ...(beyond ? [beyond] : [])].join('-');
}

function readScenario(lang: Language, parts: readonly string[]): ScenarioView {
  const parsed = parseScenario(lang, parts);
  if (parsed.kind === 'view') return parsed.view;
  if (parsed.kind === 'problem') return null;
  const canonical = parseScenario(lang, parsed.path.split('/').slice(3));
  return canonical.kind === 'view' ? canonical.view : null;
}
