/** Answers to a scenario in words, in the reader's language. Pure: what it needs to know it is given. */
import type { Custody } from '@/law/penalty/custody';
import { isUnnamed } from '@/law/penalty/open';
import type { PricedPart } from '@/law/rule-view';
import type { Answer, PenaltyRange, RangeEnd, Reason, TierFinding } from '@/law/scenario/answer';
import type { Scenario } from '@/law/scenario/input';
import type { Attribute, Share, When } from '@/law/scenario/unsaid';
import type { Words } from '@/messages';
import { formatDate } from './dates';
import { amountWords, stepWords } from './limit';
import { daysWords, longestCustodyWords, shortAlternativeWords } from './penalty';

/** "a court decides: the law has steps of quantity but sets no number for them". */
export function outcomeWords({ t }: Words, { outcome }: Pick<Answer, 'outcome'>): string {
  return t(`scenario.outcome.${outcome}`);
}

/** Why the outcome is what it is, in a sentence; before it, the steps for which no rule of the day is recorded. */
export function becauseWords(
  words: Words,
  { because, dependsOn, missing }: Pick<Answer, 'because' | 'dependsOn' | 'missing'>,
): string {
  const { t, format } = words;
  const why =
    because === 'attribute-not-said'
      ? t('scenario.dependsOn', { list: attributeList(words, dependsOn) })
      : t(`scenario.because.${because}`);
  const list = format.list(missing.map((tier) => t(`vocabulary.tier.${tier}`)));
  return missing.length > 0 ? `${t('scenario.missing', { list })} ${why}` : why;
}

/** "small quantity", "likely small quantity", "small quantity (negligible)". */
export function tierWords(words: Words, { tier, term, likely }: TierFinding): string {
  const step = stepWords(words, tier, term);
  return likely ? words.t('scenario.likely', { tier: step }) : step;
}

/** Where the amount stands when no row holds it: "above 0.005 g", "limits not found", "any amount". */
export function amountStateWords(words: Words, { amount }: Pick<Answer, 'amount'>): string {
  const { t } = words;
  const row = amount.nearest?.threshold;
  const bound = amount.state === 'below-known' ? row?.from : row?.to;
  if (amount.state !== 'above-known' && amount.state !== 'below-known')
    return t(`scenario.amountState.${amount.state}`);
  const limit =
    row && bound ? amountWords(words, { value: bound, unit: row.unit }) : t('common.unknown');
  return t(`scenario.amountState.${amount.state}`, { limit });
}

/** "place and purity". */
export const attributeList = ({ t, format }: Words, attributes: readonly Attribute[]): string =>
  format.list(attributes.map((name) => t(`scenario.attribute.${name}`)));

/** What is said of the person, the place and the substance: "for the first time", "at home", "30% pure". */
export function situationWords(words: Words, asked: Omit<Scenario, 'date'>): string[] {
  const { t } = words;
  const ofAge = asked.conduct === 'use' && asked.minor === false;
  return [
    ...(asked.repeat === false ? [t('scenario.terminal.first')] : []),
    ...(asked.repeat ? [t('scenario.terminal.repeat')] : []),
    ...(asked.dependence ? [t('scenario.terminal.dependence')] : []),
    ...(ofAge ? [t('scenario.terminal.adult')] : []),
    ...(asked.minor ? [t('scenario.terminal.minor')] : []),
    ...(asked.place ? [t(`vocabulary.place.${asked.place}`)] : []),
    ...(asked.dry === null ? [] : [t(`scenario.terminal.${asked.dry ? 'dry' : 'fresh'}`)]),
    ...(asked.purity === null
      ? []
      : [t('scenario.terminal.purity', { purity: shareWords(words, asked.purity) })]),
  ];
}

const shareWords = ({ format }: Words, share: number) =>
  format.number(share, { style: 'percent', maximumSignificantDigits: 3 });

/** What a branch of an answer takes as given: "in a public place, repeated". */
export function whenWords(words: Words, when: When): string {
  const { t, format } = words;
  const { place, dryness, left, purity, repeat, age } = when;
  return format.list(
    [
      ...(place ? [t(`scenario.when.${place}`)] : []),
      ...(dryness ? [t(`scenario.when.${dryness}`)] : []),
      ...(left ? [shareOf(words, left, 'dries')] : []),
      ...(purity ? [shareOf(words, purity, 'purity')] : []),
      ...(repeat === undefined ? [] : [t(`scenario.when.${repeat ? 'again' : 'first'}`)]),
      ...(age ? [t(`scenario.when.${age === 'minor' ? 'child' : 'adult'}`)] : []),
    ],
    { type: 'unit' },
  );
}

function shareOf(words: Words, { from, to }: Share, name: 'dries' | 'purity'): string {
  const { t } = words;
  if (from === 0) return t(`scenario.when.${name}UpTo`, { to: shareWords(words, to) });
  if (to === 1) return t(`scenario.when.${name}Above`, { from: shareWords(words, from) });
  return t(`scenario.when.${name}Between`, {
    from: shareWords(words, from),
    to: shareWords(words, to),
  });
}

/** Names a rule to the reader by its id, such as "Art. 228(1)". */
export type NameRule = (id: string) => string;

/** Why a rule applies only perhaps, stands beside, or does not apply. */
export function reasonWords(words: Words, reason: Reason, nameRule: NameRule): string {
  const { t, lang, format } = words;
  const list = (
    circumstances: Extract<Reason, { code: 'either-may-be-enough' }>['circumstances'],
  ) =>
    format.list(
      circumstances.map((name) => t(`vocabulary.circumstance.${name}`)),
      { type: 'disjunction' },
    );
  switch (reason.code) {
    case 'not-in-force':
      return notInForceWords(words, reason.from, reason.to);
    case 'other-tier':
    case 'tier-not-settled':
      return t(`scenario.reason.${reason.code}`, { tier: t(`vocabulary.tier.${reason.tier}`) });
    case 'other-term':
      return t('scenario.reason.other-term', {
        label: reason.label?.[lang] ?? t('common.unknown'),
      });
    case 'circumstance-not-given':
      return reason.all
        ? t('scenario.reason.circumstance-not-given-all', {
            list: format.list(
              reason.circumstances.map((name) => t(`vocabulary.circumstance.${name}`)),
            ),
          })
        : t('scenario.reason.circumstance-not-given-any', { list: list(reason.circumstances) });
    case 'other-territory':
      return t('scenario.reason.other-territory', { territory: reason.territory[lang] });
    case 'concerns-the-other-person':
      return t('scenario.reason.concerns-the-other-person', {
        circumstance: t(`vocabulary.circumstance.${reason.circumstance}`),
      });
    case 'displaced':
      return t(`scenario.reason.displaced-${reason.because}`, { by: nameRule(reason.by) });
    case 'either-may-be-enough':
      return t('scenario.reason.either-may-be-enough', { list: list(reason.circumstances) });
    case 'attribute-not-said':
      return t('scenario.reason.attribute-not-said', {
        list: attributeList(words, reason.attributes),
      });
    default:
      return t(`scenario.reason.${reason.code}`);
  }
}

function notInForceWords(words: Words, from: string | null, to: string | null): string {
  const { t } = words;
  const day = (date: string) => formatDate(words, date);
  if (from && to)
    return t('scenario.reason.not-in-force-between', { from: day(from), to: day(to) });
  if (from) return t('scenario.reason.not-in-force-from', { from: day(from) });
  if (to) return t('scenario.reason.not-in-force-to', { to: day(to) });
  return t('scenario.reason.not-in-force');
}

/** The length of custody that a range allows: "no", "up to 3 years", "5 years – 8 years", "12 years – 20 years or life". */
export function custodyRangeWords(words: Words, custody: Custody): string {
  const { t } = words;
  if (custody.possible === 'unknown') return t('penalty.custodyUnknown');
  if (custody.death) return t('penalty.deathShort');
  if (custody.possible === 'no') return t('penalty.noCustody');
  const terms = custodyTermWords(words, custody);
  if (!custody.life) return terms ?? t('penalty.custodyUnstated');
  return terms ? t('scenario.custodyOrLife', { range: terms }) : t('penalty.life');
}

function custodyTermWords(words: Words, { minDays, maxDays, unit }: Custody): string | null {
  const { t } = words;
  if (maxDays === null)
    return minDays ? t('scenario.custodyFrom', { least: daysWords(words, minDays) }) : null;
  if (maxDays === 0) return null;
  const most = daysWords(words, maxDays, unit);
  return minDays
    ? t('scenario.custodyBetween', { least: daysWords(words, minDays), most })
    : t('scenario.custodyUpTo', { most });
}

/** The parts of a penalty of a rule, priced; null where the rule is not at hand. Pages and the terminal look it up. */
export type PartsOf = (rule: string, alternative: number) => readonly PricedPart[] | null;

/** Alternatives told with their measures; of more, those between the mildest and the harshest by their kinds. */
const MOST_MEASURED = 3;

/**
 * What the law lets choose from, the mildest first: "warning or fine up to 50,000 CZK; at the harshest imprisonment
 * up to 3 years"; "range not known" where no sanction is.
 */
export function penaltyRangeWords(
  words: Words,
  range: PenaltyRange | null,
  partsOf: PartsOf,
): string {
  if (!range) return '';
  const { t } = words;
  const { mildest, harshest, known } = range;
  if (known === 'no' || !mildest || !harshest) return t('scenario.rangeUnknown');
  const low = choiceWords(words, mildest, range.alternatives, partsOf);
  const high = penaltyWords(words, harshest.rule, harshest.alternative, partsOf);
  const both =
    harshest.rule === mildest.rule || low === high
      ? low
      : t('scenario.rangeFromTo', { mildest: low, harshest: high });
  return known === 'partly' ? t('scenario.rangePartly', { range: both }) : both;
}

/** One end of a range in words: "imprisonment 2–8 years", "no penalty". */
export const rangeEndWords = (words: Words, end: RangeEnd, partsOf: PartsOf): string =>
  penaltyWords(words, end.rule, end.alternative, partsOf);

const penaltyWords = (words: Words, rule: string, at: number | null, partsOf: PartsOf) =>
  shortAlternativeWords(words, at === null ? null : partsOf(rule, at));

/** All alternatives of a rule in a line, the mildest first; a measure without a name comes last. */
function choiceWords(
  words: Words,
  { rule, alternative }: RangeEnd,
  alternatives: readonly number[],
  partsOf: PartsOf,
): string {
  const { t, format } = words;
  if (alternatives.length === 0) return penaltyWords(words, rule, alternative, partsOf);
  const all = alternatives.map((at) => partsOf(rule, at) ?? []);
  const texts = all.map((parts, at) => {
    if (isUnnamed({ parts })) return t('scenario.anotherMeasure');
    const whole = all.length <= MOST_MEASURED || at === 0 || at === all.length - 1;
    return whole ? shortAlternativeWords(words, parts) : kindsWords(words, parts);
  });
  return format.list([...new Set(texts)], { type: 'disjunction' });
}

/** "fine and confiscation": the kinds of an alternative without their measures. */
const kindsWords = ({ t, format }: Words, parts: readonly PricedPart[]) =>
  format.list(parts.filter(({ optional }) => !optional).map(({ kind }) => t(`penalty.${kind}`)));

/** The custody of a range: "up to 3 years", "at least 8 years; part not known" where there may be more. */
export function rangeCustodyWords(
  words: Words,
  { custody, custodyPartly }: Pick<PenaltyRange, 'custody' | 'custodyPartly'>,
): string {
  const { t } = words;
  if (!custodyPartly) return custodyRangeWords(words, custody);
  if (custody.possible !== 'yes') return t('penalty.custodyUnknown');
  return t('headlines.atLeast', { value: longestCustodyWords(words, custody) });
}

/** The custody of an answer in words that stand alone: "no custody", "likely no custody; possible: up to 8 years". */
export function answerCustodyWords(words: Words, answer: Answer): string {
  const { t } = words;
  const said = (range: PenaltyRange) =>
    range.custody.possible === 'no' && range.known === 'yes'
      ? t('matrix.noCustody')
      : rangeCustodyWords(words, range);
  if (!answer.range)
    return t(answer.outcome === 'no-offence' ? 'matrix.noCustody' : 'matrix.custodyUnknown');
  const { possible } = answer.range.custody;
  if (possible === 'unknown') return t('matrix.custodyUnknown');
  return likelyFirst(words, answer.likelyRange && said(answer.likelyRange), said(answer.range));
}

/** What is likely first, then what the law leaves possible: "likely no; possible: up to 8 years". */
export function likelyFirst({ t }: Words, likely: string | null, range: string): string {
  return likely === null || likely === range ? range : t('scenario.likelyFirst', { likely, range });
}

/** Everything a reader must know to read the answer rightly, one sentence each. */
export function caveatWords({ t }: Words, answer: Answer): string[] {
  const causes = new Set(answer.amount.tiers.flatMap((tier) => tier.causes));
  return [
    ...[...causes].map((cause) => t(`scenario.cause.${cause}`)),
    ...answer.caveats.map((caveat) => t(`scenario.caveat.${caveat}`)),
  ];
}
