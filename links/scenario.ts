import { readAmountText } from '@/law/ask/amounts';
import { formatAmount } from '@/law/scenario/amount';
import {
  asksForAmount,
  SCENARIO_CONDUCTS,
  SCENARIO_PLACES,
  type Scenario,
  type ScenarioConduct,
} from '@/law/scenario/input';
import { ASKED_SUBSTANCES, type Language } from '@/law/vocabulary';
import { extra, nearest, type Parsed, type Problem, problem, readSegment, settle } from './grammar';
import { type OnDay, onDay } from './on';

/** What a scenario asks, without its day; null = nothing asked yet: the form alone. */
export type ScenarioView = (Omit<Scenario, 'date'> & OnDay) | null;

/** Stands for the amount where none is asked about: /scenario/heroin/any/use. */
const ANY = 'any';

/** The words of the last segment, in their order: who the person is, where, and what was weighed. */
const SITUATION = [
  'first',
  'repeat',
  'dependent',
  'adult',
  'minor',
  ...SCENARIO_PLACES,
  'dry',
  'fresh',
] as const;
type Situation = (typeof SITUATION)[number];

/** Words that say opposite things; a link may hold one of each. */
const OPPOSITES: readonly (readonly Situation[])[] = [
  ['first', 'repeat'],
  ['adult', 'minor'],
  SCENARIO_PLACES,
  ['dry', 'fresh'],
];

/** Purity as a link writes it: 30pc, 12.5pc. */
const PURITY = /^(\d{1,3}(?:\.\d{1,2})?)pc$/;

/** /{lang}/scenario[/{substance}/{2g}/{conduct}[/{first-adult-home-30pc}]] */
export function scenarioPath(lang: Language, view: ScenarioView): string {
  if (!view) return `/${lang}/scenario`;
  const situation = [
    ...SITUATION.filter((word) => holds(view, word)),
    ...(view.purity === null ? [] : [`${Number((view.purity * 100).toFixed(2))}pc`]),
  ].join('-');
  const path = [
    `/${lang}/scenario`,
    view.substance,
    view.amount ? formatAmount(view.amount) : ANY,
    view.conduct,
    ...(situation ? [situation] : []),
  ].join('/');
  return onDay(path, view.on);
}

function holds(view: NonNullable<ScenarioView>, word: Situation): boolean {
  switch (word) {
    case 'first':
      return view.repeat === false;
    case 'repeat':
      return view.repeat === true;
    case 'dependent':
      return view.dependence;
    case 'adult':
      return view.minor === false && asksForAge(view.conduct);
    case 'minor':
      return view.minor === true;
    case 'dry':
      return view.dry === true;
    case 'fresh':
      return view.dry === false;
    default:
      return view.place === word;
  }
}

/** Whether `minor` is the person's own age; for other acts it is a child who is drawn in, and unsaid means none. */
const asksForAge = (conduct: ScenarioConduct) => conduct === 'use';

/** @param segments what follows /{lang}/scenario */
export function parseScenario(lang: Language, segments: readonly string[]): Parsed<ScenarioView> {
  const typed = segments.map(readSegment).filter(Boolean);
  const [substance = '', amountText = '', conduct = '', situation = '', part] = typed;
  if (typed.length === 0) return { kind: 'view', view: null };
  const at = (place: number, word: string) =>
    [`/${lang}/scenario`, ...typed.slice(0, place), word, ...typed.slice(place + 1)].join('/');
  const wrong = (kind: Problem['kind'], place: number, part: string, words: readonly string[]) =>
    problem(kind, part, words, (word) => at(place, encodeURIComponent(word)));

  if (!isOneOf(ASKED_SUBSTANCES, substance))
    return wrong('substance', 0, substance, nearest(substance, ASKED_SUBSTANCES));
  const read = amountText === ANY ? null : readAmountText(amountText, 'g');
  if (read?.kind === 'several' || read?.kind === 'none')
    return wrong(
      'amount',
      1,
      amountText,
      read.kind === 'several' ? read.readings.map(({ amount }) => formatAmount(amount)) : [],
    );
  const amount = read?.amount ?? null;
  if (!isOneOf(SCENARIO_CONDUCTS, conduct))
    return wrong('conduct', 2, conduct, orAll(nearest(conduct, SCENARIO_CONDUCTS)));
  if (!amount && asksForAmount(conduct)) return wrong('amount', 1, amountText, []);
  const words = situation.split('-').filter(Boolean);
  const purities = words.filter((word) => PURITY.test(word));
  const odd = words.find(
    (word) => !isOneOf(SITUATION, word) && (!PURITY.test(word) || !purityOf(word)),
  );
  if (odd)
    return wrong(
      'situation',
      3,
      odd,
      nearest(odd, SITUATION).map((word) =>
        words.map((one) => (one === odd ? word : one)).join('-'),
      ),
    );
  for (const opposite of [...OPPOSITES, purities]) {
    const said = words.filter((word) => (opposite as readonly string[]).includes(word));
    if (new Set(said).size > 1)
      return wrong(
        'situation',
        3,
        situation,
        said.map((kept) => words.filter((word) => word === kept || !said.includes(word)).join('-')),
      );
  }
  if (part) return extra(part, [`/${lang}/scenario`, ...typed.slice(0, 4)].join('/'));
  const view = {
    substance,
    // What was used is no longer an amount: no law looks at it.
    amount: asksForAmount(conduct) ? amount : null,
    conduct,
    repeat: eitherOf(words, 'repeat', 'first'),
    dependence: words.includes('dependent'),
    minor: asksForAge(conduct)
      ? eitherOf(words, 'minor', 'adult')
      : words.includes('minor') || null,
    place: SCENARIO_PLACES.find((place) => words.includes(place)) ?? null,
    purity: purities[0] ? purityOf(purities[0]) : null,
    dry: eitherOf(words, 'dry', 'fresh'),
  };
  return settle(`/${lang}/scenario`, segments, scenarioPath(lang, view), view);
}

/** null where neither is said. */
function eitherOf(words: readonly string[], yes: Situation, no: Situation): boolean | null {
  if (words.includes(yes)) return true;
  return words.includes(no) ? false : null;
}

/** A share above 0 and at most 1; null for what is none. */
function purityOf(word: string): number | null {
  const percent = Number(PURITY.exec(word)?.[1]);
  return percent > 0 && percent <= 100 ? percent / 100 : null;
}

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text);

const orAll = (found: string[]): readonly string[] => (found.length ? found : SCENARIO_CONDUCTS);

/** Fields that hold one word of the situation each. */
const SITUATION_FIELDS = ['which', 'age', 'place', 'material'] as const;

/** The address that the fields of the scenario form mean; what they hold wrongly is left for the page to name. */
export function scenarioFromForm(lang: Language, fields: URLSearchParams): string {
  const field = (name: string) => fields.get(name)?.trim().slice(0, 60) ?? '';
  const conduct = field('conduct') || ('possession' satisfies ScenarioConduct);
  const written = field('amount');
  // "8 mg" in the field for the number says its unit itself.
  const amount =
    readAmountText(written).kind === 'none'
      ? `${written.replace(/\s/g, '')}${field('unit')}`
      : written;
  const purity = field('purity').replace(',', '.').replace(/\s*%$/, '');
  const situation = [
    ...SITUATION.filter(
      (word) => fields.has(word) || SITUATION_FIELDS.some((name) => field(name) === word),
    ),
    ...(purity ? [`${purity}pc`] : []),
  ].join('-');
  return [
    `/${lang}/scenario`,
    ...[field('substance') || 'heroin', isAmountless(conduct) ? ANY : amount || ANY, conduct].map(
      encodeURIComponent,
    ),
    ...(situation ? [situation] : []),
  ].join('/');
}

/** A word that is no act at all keeps its amount, so that nothing typed is lost. */
const isAmountless = (conduct: string) =>
  isOneOf(SCENARIO_CONDUCTS, conduct) && !asksForAmount(conduct);
