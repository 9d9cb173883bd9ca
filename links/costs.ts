import { DEFAULTS } from '@/law/costs/assumptions';
import { METHOD_SERVICES, PRICED, SERVICES } from '@/law/costs/services';
import type { Language } from '@/law/vocabulary';
import {
  type CostsView,
  KEYS,
  keyOf,
  readAssumption,
  sentenceWord,
  type Wrong,
} from './costs-words';
import {
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  type Proposal,
  readSegment,
  settle,
} from './grammar';
import { type ScenarioView, scenarioPath } from './scenario';

export type { CostsView };

/** The grammar must know the currency in which a reader may write a figure of their own. */
export interface CostsKnown extends Known {
  jurisdictions: readonly (Known['jurisdictions'][number] & { currency: string })[];
}

/** Joins the parts of a scenario's address in one segment of this one: scenario-heroin_1g_possession. */
const JOINT = '_';

/**
 * /{lang}/costs[/{ge}][/{assumptions}], one segment an assumption, defaults left out, in one order:
 * services-nsp-oat, share-oat-60, years-3, sentence-3y-7y, own-prison-50-gel, own-people-1000, scenario-….
 */
export function costsPath(lang: Language, view: Partial<CostsView> = {}): string {
  const { code = null, assumptions = DEFAULTS, scenario = null } = view;
  const { services, shares, years, sentence, own, ownPeople } = assumptions;
  const standard = services.join() === METHOD_SERVICES.join();
  return [
    `/${lang}/costs`,
    ...(code ? [code] : []),
    ...(standard ? [] : [`services-${services.join('-')}`]),
    ...SERVICES.flatMap((service) =>
      shares[service] === undefined ? [] : [`share-${service}-${shares[service]}`],
    ),
    ...(years === DEFAULTS.years ? [] : [`years-${years}`]),
    ...(sentence ? [`sentence-${sentenceWord(sentence)}`] : []),
    ...PRICED.flatMap((what) => {
      const figure = own[what];
      return figure ? [`own-${what}-${figure.value}-${figure.currency.toLowerCase()}`] : [];
    }),
    ...(ownPeople === null ? [] : [`own-people-${ownPeople}`]),
    ...(scenario ? [scenarioSegment(lang, scenario)] : []),
  ].join('/');
}

/** The segment of a scenario, from the parts of its own address. */
function scenarioSegment(lang: Language, scenario: NonNullable<ScenarioView>): string {
  const parts = scenarioPath(lang, scenario).split('/').slice(3);
  return `scenario-${parts.join(JOINT)}`;
}

/** @param segments what follows /{lang}/costs; assumptions in any order are understood */
export function parseCosts(
  lang: Language,
  segments: readonly string[],
  known: CostsKnown,
): Parsed<CostsView> {
  const typed = segments.map(readSegment).filter(Boolean);
  const found = readView(lang, typed, known);
  if (found.wrong) return explain(lang, typed, found.wrong, known);
  return settle(`/${lang}/costs`, segments, costsPath(lang, found.view), found.view);
}

/** The word that can't be read, what it should be, and words to put in its place. */
interface WrongPart {
  kind: 'country' | Wrong['kind'];
  part: string;
  words: string[];
}

type Reading = { view: CostsView; wrong: null } | { view: null; wrong: WrongPart };

function readView(lang: Language, typed: readonly string[], known: CostsKnown): Reading {
  const view: CostsView = { code: null, assumptions: { ...DEFAULTS }, scenario: null };
  const assumed: string[] = [];
  for (const [at, word] of typed.entries()) {
    const isAssumption = keyOf(word) !== null;
    const code = isAssumption ? null : jurisdictionCode(word, known);
    if (code && view.code === null) view.code = code;
    else if (isAssumption || at > 0 || looksAssumed(word)) assumed.push(word);
    else {
      const words = nearestJurisdictions(word, known);
      return { view: null, wrong: { kind: 'country', part: word, words } };
    }
  }
  const currency = known.jurisdictions.find(({ code }) => code === view.code)?.currency ?? null;
  for (const part of assumed) {
    const wrong = readAssumption(lang, part, view, currency, JOINT);
    if (wrong) return { view: null, wrong: { ...wrong, part } };
  }
  const { services, shares } = view.assumptions;
  view.assumptions.shares = Object.fromEntries(
    Object.entries(shares).filter(([service]) => (services as readonly string[]).includes(service)),
  );
  return { view, wrong: null };
}

/** A first word that is no jurisdiction and no assumption: a mistyped assumption rather than a mistyped name. */
function looksAssumed(word: string): boolean {
  const [key = ''] = word.split('-');
  return word.includes('-') && nearest(key, KEYS, 1).length > 0;
}

/** Says what is wrong, with the addresses that mean something when the wrong part is replaced or left out. */
function explain(
  lang: Language,
  typed: readonly string[],
  { kind, part, words }: WrongPart,
  known: CostsKnown,
): Parsed<never> {
  const at = typed.indexOf(part);
  const instead = (word: string) =>
    typed.flatMap((one, place) => (place === at ? (word ? [word] : []) : [one]));
  const proposals = (kind === 'country' ? words : [...words, '']).flatMap((word): Proposal[] => {
    const { view } = readView(lang, instead(word), known);
    if (view) return [{ word, path: costsPath(lang, view) }];
    // Something else is wrong, too: the country alone is still an address.
    return kind === 'country' ? [{ word, path: costsPath(lang, { code: word }) }] : [];
  });
  return {
    kind: 'problem',
    problem: {
      kind,
      part,
      proposals: proposals.length ? proposals : [{ word: '', path: costsPath(lang) }],
    },
  };
}
