/**
 * Reads a question as people type it into what it asks: countries, substances with their amounts, an act, what is known of
 * the case, articles, a part of the site. Pure: it knows no law. Anything may be typed; what is not understood is kept.
 */
import { isDay } from '../date';
import { nearest } from '../nearest';
import type { Amount } from '../scenario/amount';
import type { ScenarioConduct, ScenarioPlace } from '../scenario/input';
import type { Aspect, Subregion } from '../vocabulary';
import type { CodeWord, Topic } from './act-words';
import { findAmountIn } from './amounts';
import { type ArticleAsked, findArticleIn, findBareArticleIn } from './articles';
import { type Lexicon, type Meaning, WORDS_AND_CODES } from './lexicon';
import type { SubstanceName } from './names';
import { stem, wordsOf } from './words';

/** A substance with the amount that stood beside it. */
export interface DrugAsked {
  /** One name may mean several substances; none = an amount without a substance. */
  names: readonly SubstanceName[];
  /** The amount, in each way that it can be read; none = no amount was said. */
  amounts: readonly Amount[];
}

export interface Understood {
  countries: readonly string[];
  regions: readonly Subregion[];
  drugs: readonly DrugAsked[];
  acts: readonly ScenarioConduct[];
  place: ScenarioPlace | null;
  repeat: boolean | null;
  minor: boolean | null;
  dependence: boolean;
  dry: boolean | null;
  /** Above 0 and at most 1. */
  purity: number | null;
  articles: readonly ArticleAsked[];
  /** The code of law that was named. */
  code: CodeWord | null;
  aspects: readonly Aspect[];
  topics: readonly Topic[];
  /** YYYY-MM-DD; null = today's law. */
  day: string | null;
  /** A year alone: it names no day. */
  year: number | null;
  /** A number without a unit. */
  bare: string | null;
  /** Words that were taken for another one. */
  guessed: readonly { typed: string; meant: string }[];
  /** Words that were not understood, as they were typed. */
  left: readonly string[];
}

/** Longer questions are cut: no question of a person is. */
const LONGEST = 400;

interface Event {
  at: number;
  kind: 'amount' | 'substance';
  amounts?: readonly Amount[];
  names?: readonly SubstanceName[];
}

/** Reads a question. It never throws, whatever is typed. */
export function readAsked(question: string, lexicon: Lexicon): Understood {
  let line = question.normalize('NFC').slice(0, LONGEST).toLowerCase();
  const cut = (from: number, to: number) => {
    line = line.slice(0, from) + '|'.repeat(to - from) + line.slice(to);
  };
  /** Takes what a pattern finds out of the line. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(line);
    if (found) cut(found.index, found.index + found[0].length);
    return found;
  };

  const day = takeDay(take);
  const purity = takePurity(take);
  const age = takeAge(take);
  const events: Event[] = [];
  for (let found = findAmountIn(line); found; found = findAmountIn(line)) {
    events.push({
      at: found.from,
      kind: 'amount',
      amounts: found.readings.map(({ amount }) => amount),
    });
    cut(found.from, found.to);
  }
  const year = Number(
    take(/(?<![\p{L}\p{N}])((?:19|20)\d\d)(?:\s*г(?:од\p{L}*|\.)?)?(?![\p{L}\p{N}.-])/u)?.[1] ?? 0,
  );

  // Names of substances may hold a number, so they come before articles.
  const words = readWords(line, lexicon);
  for (const { from, to, meaning } of words.runs)
    if (meaning.what === 'substance') {
      events.push({ at: from, kind: 'substance', names: meaning.names });
      cut(from, to);
    }
  const articles: ArticleAsked[] = [];
  for (let found = findArticleIn(line); found && articles.length < 6; found = findArticleIn(line)) {
    const { from, to, ...asked } = found;
    articles.push(asked);
    cut(from, to);
  }
  const drugs = drugsOf(events);
  // A number alone is an article, the way people speak of one: "228".
  const alone = drugs.length === 0 && articles.length === 0 && findBareArticleIn(line);
  if (alone) {
    const { from, to, ...asked } = alone;
    articles.push(asked);
    cut(from, to);
  }
  const rest = readWords(line, lexicon);
  const of = <What extends Meaning['what']>(what: What) =>
    rest.runs.flatMap((run) => {
      const { meaning } = run;
      if (denied.includes(run)) return [];
      return meaning.what === what ? [meaning as Extract<Meaning, { what: What }>] : [];
    });
  const denied = deniedIn(rest.runs, line);
  const facts = new Set(of('fact').map(({ fact }) => fact));
  const codes = codesIn(rest.runs, line);
  const bare =
    drugs.length > 0 && !drugs.some(({ amounts }) => amounts.length > 0)
      ? rest.left.find(({ word }) => /^\d+$/.test(word))
      : undefined;
  const left = rest.left.filter((one) => one !== bare);
  return {
    countries: unique([...of('country').map(({ code }) => code), ...codes]),
    regions: unique(of('region').map(({ region }) => region)),
    drugs,
    acts: unique(of('act').map(({ act }) => act)),
    place: of('place')[0]?.place ?? null,
    repeat: either(facts.has('repeat'), facts.has('first')),
    minor: age === null ? either(facts.has('minor'), facts.has('adult')) : age < 18,
    dependence: facts.has('dependent'),
    dry: either(facts.has('dry'), facts.has('fresh')),
    purity,
    articles,
    code: of('code')[0]?.kind ?? null,
    aspects: unique(of('aspect').map(({ aspect }) => aspect)),
    topics: unique(of('topic').map(({ topic }) => topic)),
    day,
    year: year || null,
    bare: bare?.word ?? null,
    guessed: [...words.guessed.filter(({ of }) => of === 'substance'), ...rest.guessed].map(
      ({ typed, meant }) => ({ typed, meant }),
    ),
    left: [...left.map(({ word }) => word), ...denied.map(({ from, to }) => line.slice(from, to))],
  };
}

const DENIAL =
  /(?<![\p{L}\p{N}])(?:не|ни|без|нет|not|no|without|never|non)[\s-]+(?:an?\s+|the\s+)?$/u;
const DENIABLE: ReadonlySet<Meaning['what']> = new Set(['act', 'place', 'fact']);

/** What stands right after "not" or "without" is not what is so; what is instead the reader must say. */
const deniedIn = (runs: ReadWords['runs'], line: string): ReadWords['runs'] =>
  runs.filter(
    ({ from, meaning }) => DENIABLE.has(meaning.what) && DENIAL.test(line.slice(0, from)),
  );

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const either = (yes: boolean, no: boolean): boolean | null => (yes === no ? null : yes);

type Take = (pattern: RegExp) => RegExpExecArray | null;

function takeDay(take: Take): string | null {
  const iso = take(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/u)?.[1];
  if (iso && isDay(iso)) return iso;
  const [, d = '', m = '', y = ''] =
    take(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/u) ?? [];
  const written = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return y && isDay(written) ? written : null;
}

function takePurity(take: Take): number | null {
  const found = take(
    /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|pc(?!\p{L})|per ?cent|процент\p{L}*)(?:\s*(?:pure|purity|чистот\p{L}*))?/u,
  );
  const percent = Number(found?.[1]?.replace(',', '.') ?? 0);
  return percent > 0 && percent <= 100 ? Number((percent / 100).toFixed(4)) : null;
}

/** A person's age in years: "17 лет", "17-year-old", "17-летний". */
function takeAge(take: Take): number | null {
  const found = take(
    /(?<![\p{L}\p{N}.,])(?:aged?\s+)?([1-9]\d)[\s-]*(?:лет(?!\p{L})(?!\s+(?:тюрьм|лишени|заключени|колони|срок))|-?летн\p{L}+|years?[\s-]olds?|y\.?o\.?(?!\p{L}))/u,
  );
  return found ? Number(found[1]) : null;
}

interface Word {
  word: string;
  from: number;
  to: number;
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

interface ReadWords {
  runs: { from: number; to: number; meaning: Meaning }[];
  left: Word[];
  guessed: { typed: string; meant: string; of: Meaning['what'] }[];
}

function readWords(line: string, { runs, names }: Lexicon): ReadWords {
  const words: Word[] = [...line.matchAll(WORD)].flatMap((match) => {
    // One word of a line may fold to none (a lone mark), never to more than its letters and its superscript.
    const word = wordsOf(match[0]).join('');
    return word ? [{ word, from: match.index, to: match.index + match[0].length }] : [];
  });
  const stems = words.map(({ word }) => stem(word));
  const read: ReadWords = { runs: [], left: [], guessed: [] };
  for (let at = 0; at < words.length; ) {
    const found = runs
      .get(stems[at] ?? '')
      ?.find((run) => run.stems.every((one, offset) => stems[at + offset] === one));
    const word = words[at] as Word;
    // "kg of heroin" speaks of kilograms, not of Kyrgyzstan.
    if (word.word === 'kg' && words[at + 1]?.word === 'of') {
      read.left.push(word);
      at++;
      continue;
    }
    if (found) {
      const last = words[at + found.stems.length - 1] as Word;
      read.runs.push({ from: word.from, to: last.to, meaning: found.meaning });
      at += found.stems.length;
      continue;
    }
    const near = nearestName(word.word, names);
    if (near) {
      read.runs.push({ from: word.from, to: word.to, meaning: near.meaning });
      if (!isInflected(word.word, near.word))
        read.guessed.push({ typed: word.word, meant: near.word, of: near.meaning.what });
    } else read.left.push(word);
    at++;
  }
  return read;
}

/** A name one letter away from a word of five letters, two from one of eight, or with two neighbouring letters swapped. */
function nearestName(word: string, names: Lexicon['names']) {
  if (word.length < 5 || word.length > 40 || /\d/.test(word)) return null;
  const most = word.length >= 8 ? 2 : 1;
  const [name] = nearest(
    word,
    names,
    () => most,
    (one) => one.word,
  );
  return name ?? null;
}

/**
 * Another ending of a Russian name, which its stem does not show, is no slip of the pen. A consonant belongs to the name:
 * эфедрон is another substance than эфедрин.
 */
function isInflected(typed: string, name: string): boolean {
  if (!/^\p{Script=Cyrillic}+$/u.test(typed)) return false;
  const same = [...name].findIndex((letter, at) => letter !== typed[at]);
  if (same < 0) return true;
  return same >= Math.max(5, name.length - 2) && /^[аеёийоуыьэюя]*$/u.test(name.slice(same));
}

/** Codes of countries that are small words, too: countries where nothing but countries and parts of the site stands beside them. */
function codesIn(runs: ReadWords['runs'], line: string): string[] {
  const textOf = ({ from, to }: { from: number; to: number }) => line.slice(from, to);
  const isCode = (run: ReadWords['runs'][number]) =>
    run.meaning.what === 'small' && WORDS_AND_CODES.has(textOf(run));
  const only = runs.every((run) => isCode(run) || BESIDE_CODES.has(run.meaning.what));
  return only ? runs.filter(isCode).map(textOf) : [];
}

const BESIDE_CODES: ReadonlySet<Meaning['what']> = new Set(['country', 'topic', 'act']);

/** Amounts and substances as pairs: "2 г мефедрона и 5 г травы", "heroin 1 g". */
function drugsOf(events: readonly Event[]): DrugAsked[] {
  const ordered = [...events].sort((a, b) => a.at - b.at);
  const drugs: DrugAsked[] = [];
  const amountFirst = ordered[0]?.kind === 'amount';
  for (let at = 0; at < ordered.length; at++) {
    const one = ordered[at] as Event;
    const next = ordered[at + 1];
    const pairs = next && next.kind !== one.kind && (one.kind === 'amount') === amountFirst;
    const other = pairs ? next : undefined;
    if (other) at++;
    drugs.push({
      names: one.names ?? other?.names ?? [],
      amounts: one.amounts ?? other?.amounts ?? [],
    });
  }
  // The same drug named twice is one.
  return drugs.filter(
    (drug, at) =>
      drug.amounts.length > 0 ||
      !drugs.some(
        (other, otherAt) =>
          otherAt !== at &&
          (otherAt < at || other.amounts.length > 0) &&
          other.names[0]?.substance === drug.names[0]?.substance,
      ),
  );
}
