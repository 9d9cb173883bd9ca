/**
 * The nine lines in words: a value of at most eight words, and apart from it what it depends on and what is not known.
 * Where a value would be longer, what is shortest still true is said instead.
 */
import type {
  Branch,
  CustodyLine,
  End,
  From,
  Headline,
  Range,
  RangeLine,
  Step,
  UsePlace,
} from '@/law/headlines/headline';
import { custodyOfLine, mayBeHarsher, mostOf, type Ranged } from '@/law/headlines/scale';
import { CUSTODY_KINDS } from '@/law/penalty/parts';
import { TIME_UNITS, type TimeUnit } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { limitWords } from './limit';

/** The most words that a value has, in either language. */
export const MOST_WORDS = 8;

/** Words as a reader counts them: "3 years’" are two. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const fits = (text: string) => countWords(text) <= MOST_WORDS;
/** The first that is short enough, else the last. */
const shortest = (...texts: readonly string[]): string => texts.find(fits) ?? texts.at(-1) ?? '';

/** The value of a line: "fine to 60 days’ detention". */
export function headlineWords(words: Words, line: Headline): string {
  const { t, format } = words;
  switch (line.line) {
    case 'record':
      return line.values.length === 0
        ? t('headlines.notKnown')
        : format.list(
            line.values.map((value) => t(`headlines.record.${value}`)),
            { type: 'disjunction' },
          );
    case 'custody':
      return custodyWords(words, line);
    case 'sale-worst':
      return line.most ? aloneWords(words, null, line.most) : t('headlines.notKnown');
    case 'way-out':
      if (line.ways.length > 0) return line.ways.map((way) => t(`headlines.way.${way}`)).join(', ');
      return t(line.known === 'wholly' ? 'headlines.way.none' : 'headlines.notKnown');
    default:
      return rangeLineWords(words, line);
  }
}

/** What stands beside the value: "depends on the drug and the place; part not known"; '' = nothing. */
export function headlineNoteWords({ t, format }: Words, line: Headline): string {
  const on = line.depends.map((one) => t(`headlines.depends.${one}`));
  return [
    ...(on.length > 0 ? [t('headlines.depends.on', { list: format.list(on) })] : []),
    ...(line.known === 'partly' ? [t('headlines.partly')] : []),
  ].join('; ');
}

/**
 * The longest custody of a line alone, in the unit of the law: "no", "60 days", "at least 6 years", "life", "not
 * known". No custody among what is known is not "no" where something harsher may hold.
 */
export function longestOfLineWords(words: Words, line: Ranged): string {
  const { t } = words;
  const most = mostOf(line);
  const { possible } = custodyOfLine(line);
  if (!most || possible === 'unknown') return t('penalty.custodyUnknown');
  if (possible === 'no') return t('penalty.noCustody');
  const length = lengthOf(most, 'max');
  const said =
    most.kind === 'death'
      ? t('penalty.deathShort')
      : most.kind === 'life-imprisonment'
        ? t('penalty.life')
        : length
          ? t(`headlines.length.${length.unit}`, { n: length.n })
          : t('penalty.custodyUnstated');
  return mayBeHarsher(line) ? t('headlines.atLeast', { value: said }) : said;
}

/** Why a line is not known wholly, in sentences. */
export const missingWords = ({ t }: Words, line: Headline): string =>
  line.missing.map((why) => t(`headlines.missing.${why}`)).join(' ');

/** The step in the law's own words, with its limits for the drug: "small quantity: up to 0.5 g". */
export function headlineStepWords(words: Words, step: Step): string {
  const { t, lang } = words;
  const name = step.term?.[lang] ?? t(`vocabulary.tier.${step.tier}`);
  const limits = [...new Set(step.limits.map(({ threshold }) => limitWords(words, threshold)))];
  return limits.length > 0 ? `${name}: ${limits.join('; ')}` : name;
}

function rangeLineWords(words: Words, line: RangeLine): string {
  const { t } = words;
  if (!line.range)
    return line.missing.includes('day')
      ? t('headlines.notKnown')
      : t(line.line === 'repeat' ? 'headlines.noRule.repeat' : 'headlines.noRule.other');
  const whole = rangeWords(words, line.range);
  const parted = line.depends.includes('place') ? placesWords(words, line.branches) : null;
  return parted && fits(parted) ? parted : whole;
}

/** "fine to 3 years’ prison", "prison, 3 to 10 years", "not punished", "not known". */
export function rangeWords(words: Words, { least, most }: Range): string {
  const { t } = words;
  if (!most || !least) return t('headlines.notKnown');
  if (most.kind === 'none') return t('headlines.notPunished');
  if (least.kind === most.kind) return aloneWords(words, least, most);
  if (isCustody(least) && most.kind === 'life-imprisonment')
    return t('headlines.toLife', { least: termWords(words, least, 'least') });
  const pair = (from: string) =>
    t('headlines.pair', { least: from, most: termWords(words, most, 'most') });
  return shortest(
    pair(termWords(words, least, 'least')),
    pair(t(`headlines.kindOf.${least.kind}`)),
  );
}

/** "home: nothing; public: up to 20 days’ arrest"; null unless there is one answer for each place. */
function placesWords(words: Words, branches: readonly Branch[]): string | null {
  const at = (place: UsePlace) => {
    const there = branches.filter(({ when }) => when.place === place);
    return there.length === 1 && there[0] ? shortWords(words, there[0]) : null;
  };
  const [home, outside] = [at('home'), at('public')];
  return home && outside && home !== outside
    ? words.t('headlines.places', { home, public: outside })
    : null;
}

function shortWords(words: Words, { range }: Branch): string {
  const { t } = words;
  if (!range?.most || !range.least) return t('headlines.notKnown');
  const { least, most } = range;
  if (least.kind === most.kind && !isCustody(most)) return t(`headlines.kind.${most.kind}`);
  return t('headlines.upTo', { most: termWords(words, most, 'most') });
}

const isCustody = ({ kind }: End) =>
  kind !== 'none' && kind !== 'life-imprisonment' && CUSTODY_KINDS.has(kind);

export interface Length {
  n: number;
  unit: TimeUnit;
}

/** A bound of custody in the unit that reads best: full years of months are years. */
export function lengthOf(end: End, bound: 'min' | 'max'): Length | null {
  const amount = end.part?.[bound];
  const unit = TIME_UNITS.find((one) => one === end.part?.unit);
  if (amount == null || !unit || !isCustody(end)) return null;
  return unit === 'months' && amount >= 24 && amount % 12 === 0
    ? { n: amount / 12, unit: 'years' }
    : unit === 'years' && amount < 1
      ? { n: amount * 12, unit: 'months' }
      : { n: amount, unit };
}

/** "3 years’ prison", "detention", "fine": the shortest of the mildest end, the longest of the harshest. */
function termWords({ t }: Words, end: End, which: 'least' | 'most'): string {
  const kind = t(`headlines.kindOf.${end.kind}`);
  const length = lengthOf(end, which === 'least' ? 'min' : 'max');
  if (length) return t(`headlines.term.${length.unit}`, { n: length.n, kind });
  const from = which === 'most' ? lengthOf(end, 'min') : null;
  return from
    ? t('headlines.orMore', { term: t(`headlines.term.${from.unit}`, { n: from.n, kind }) })
    : kind;
}

/** One kind of penalty: "fine", "prison, 3 to 10 years", "prison up to 3 years". */
function aloneWords(words: Words, least: End | null, most: End): string {
  const { t } = words;
  const kind = t(`headlines.kind.${most.kind}`);
  const [min, max] = [least && lengthOf(least, 'min'), lengthOf(most, 'max')];
  const write = ({ n, unit }: Length) => t(`headlines.length.${unit}`, { n });
  if (!max) {
    const from = min ?? lengthOf(most, 'min');
    return from ? t('headlines.alone.from', { kind, min: write(from) }) : kind;
  }
  if (!min) return t('headlines.alone.upTo', { kind, max: write(max) });
  if (min.unit === max.unit && min.n === max.n)
    return t('headlines.alone.exact', { kind, max: write(max) });
  const from = min.unit === max.unit ? words.format.number(min.n) : write(min);
  return t('headlines.alone.range', { kind, min: from, max: write(max) });
}

/** "detention: any amount; prison: large": from which step, or from how many grams. */
function custodyWords(words: Words, { detention, prison, known }: CustodyLine): string {
  const { t } = words;
  if (known === 'not') return t('headlines.notKnown');
  if (detention.from === 'never' && prison.from === 'never') return t('headlines.custody.never');
  const first = (from: From) => (from.from === 'step' ? from.step.order : Number.POSITIVE_INFINITY);
  // Detention that begins no earlier than prison says nothing more.
  const only = first(detention) >= first(prison) && detention.from !== 'unknown';
  const parts = (write: (from: From) => string) =>
    [
      ...(only ? [] : [t('headlines.custody.detention', { from: write(detention) })]),
      t('headlines.custody.prison', { from: write(prison) }),
    ].join('; ');
  return shortest(
    parts((from) => fromWords(words, from, true)),
    parts((from) => fromWords(words, from, false)),
  );
}

function fromWords(words: Words, from: From, measured: boolean): string {
  const { t } = words;
  if (from.from === 'never') return t('headlines.custody.never');
  if (from.from === 'unknown') return t('headlines.custody.unknown');
  const { step } = from;
  if (step.smallest) return t('headlines.custody.any');
  const name =
    step.tier === 'any' && step.above
      ? t('headlines.custody.above', { step: t(`headlines.step.${step.above}`) })
      : t(`headlines.step.${step.tier}`);
  if (!measured || step.limits.length === 0) return name;
  const bounds = [...new Set(step.limits.map((row) => lowerWords(words, row.threshold)))];
  return bounds.length === 1 && bounds[0] ? bounds[0] : name;
}

/** "above 0.5 g": where a step begins, without where it ends. */
const lowerWords = (words: Words, threshold: Step['limits'][number]['threshold']) =>
  limitWords(words, { ...threshold, to: null });
