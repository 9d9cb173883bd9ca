import { type Amount, formatAmount, parseAmount } from '@/law/scenario/amount';
import { SCENARIO_CONDUCTS, type Scenario, type ScenarioConduct } from '@/law/scenario/input';
import { type Language, PLACES, type Place, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { extra, nearest, type Parsed, type Problem, problem, readSegment, settle } from './grammar';
import { type OnDay, onDay } from './on';

/** What a scenario asks, without its day; null = nothing asked yet: the form alone. */
export type ScenarioView = (Omit<Scenario, 'date'> & OnDay) | null;

/** Stands for the amount where none is asked about: /scenario/heroin/any/use. */
const ANY = 'any';

/** The words of the last segment, in their order: who the person is, and where. */
const SITUATION = ['repeat', 'dependent', 'minor', ...PLACES] as const;
type Situation = (typeof SITUATION)[number];

/** /{lang}/scenario[/{substance}/{2g}/{conduct}[/{repeat-dependent-minor-home}]] */
export function scenarioPath(lang: Language, view: ScenarioView): string {
  if (!view) return `/${lang}/scenario`;
  const situation = SITUATION.filter((word) => holds(view, word)).join('-');
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
  if (word === 'dependent') return view.dependence;
  if (word === 'repeat' || word === 'minor') return view[word];
  return view.place === word;
}

/** @param segments what follows /{lang}/scenario */
export function parseScenario(lang: Language, segments: readonly string[]): Parsed<ScenarioView> {
  const typed = segments.map(readSegment).filter(Boolean);
  const [substance = '', amountText = '', conduct = '', situation = '', part] = typed;
  if (typed.length === 0) return { kind: 'view', view: null };
  const at = (place: number, word: string) =>
    [`/${lang}/scenario`, ...typed.slice(0, place), word, ...typed.slice(place + 1)].join('/');
  const wrong = (kind: Problem['kind'], place: number, part: string, words: readonly string[]) =>
    problem(kind, part, words, (word) => at(place, encodeURIComponent(word)));

  if (!isOneOf(SUBSTANCES, substance))
    return wrong('substance', 0, substance, nearest(substance, SUBSTANCES));
  const amount = amountText === ANY ? null : readAmount(amountText);
  if (amount === undefined) return wrong('amount', 1, amountText, suggestedAmounts(substance));
  if (!isOneOf(SCENARIO_CONDUCTS, conduct))
    return wrong('conduct', 2, conduct, orAll(nearest(conduct, SCENARIO_CONDUCTS)));
  if (!amount && conduct !== 'use')
    return wrong('amount', 1, amountText, suggestedAmounts(substance));
  const words = situation.split('-').filter(Boolean);
  const odd = words.find((word) => !isOneOf(SITUATION, word));
  if (odd)
    return wrong(
      'situation',
      3,
      odd,
      nearest(odd, SITUATION).map((word) =>
        words.map((one) => (one === odd ? word : one)).join('-'),
      ),
    );
  if (words.includes('home') && words.includes('outside'))
    return wrong('situation', 3, situation, [
      words.filter((word) => word !== 'outside').join('-'),
      words.filter((word) => word !== 'home').join('-'),
    ]);
  if (part) return extra(part, [`/${lang}/scenario`, ...typed.slice(0, 4)].join('/'));
  const view = {
    substance,
    // What was used is no longer an amount: no law looks at it.
    amount: conduct === 'use' ? null : amount,
    conduct,
    repeat: words.includes('repeat'),
    dependence: words.includes('dependent'),
    minor: words.includes('minor'),
    place: PLACES.find((place) => words.includes(place)) ?? null,
  };
  return settle(`/${lang}/scenario`, segments, scenarioPath(lang, view), view);
}

const isOneOf = <Word extends string>(words: readonly Word[], text: string): text is Word =>
  (words as readonly string[]).includes(text);

const orAll = (found: string[]): readonly string[] => (found.length ? found : SCENARIO_CONDUCTS);

/** undefined = not an amount. A bare number is grams. */
function readAmount(text: string): Amount | undefined {
  return parseAmount(text) ?? parseAmount(`${text}g`) ?? undefined;
}

function suggestedAmounts(substance: Substance): readonly string[] {
  return substance === 'cannabis-plants' ? ['2plants', '5plants'] : ['0.5g', '1g', '5g'];
}

/** The address that the fields of the scenario form mean; what they hold wrongly is left for the page to name. */
export function scenarioFromForm(lang: Language, fields: URLSearchParams): string {
  const field = (name: string) => fields.get(name)?.trim().slice(0, 60) ?? '';
  const conduct = field('conduct') || ('possession' satisfies ScenarioConduct);
  const amount = `${field('amount').replace(/\s/g, '')}${field('unit')}`;
  const place: Place | '' = PLACES.find((word) => word === field('place')) ?? '';
  const situation = [
    ...(['repeat', 'dependent', 'minor'] as const).filter((word) => fields.has(word)),
    ...(place ? [place] : []),
  ].join('-');
  return [
    `/${lang}/scenario`,
    ...[field('substance') || 'heroin', conduct === 'use' ? ANY : amount || ANY, conduct].map(
      encodeURIComponent,
    ),
    ...(situation ? [situation] : []),
  ].join('/');
}
