import type { CostsPageData } from '@/db/queries/costs-page';
import { yearsOf } from '@/law/costs/sentence';
import type { CostSheet } from '@/law/costs/sheet';
import type { CostsView } from '@/links/costs';
import { scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { sentenceWords, termWords } from '@/words/costs';
import { wholeEuros } from '@/words/money';
import { scenarioTitle } from '@/words/scenario-title';

/** What a range of prison costs, where it comes from, and the same time in freedom. */
export function SentenceSection({
  words,
  view,
  data,
}: {
  words: Words;
  view: CostsView;
  data: CostsPageData;
}) {
  const { t, lang } = words;
  const { sheet, lawSaysSo } = data;
  const { sentence } = sheet.assumptions;
  if (!sentence) return null;
  const range = sentenceWords(words, sentence);
  const scenario = view.scenario && (
    <a href={scenarioPath(lang, view.scenario)}>{scenarioTitle(words, view.scenario)}</a>
  );
  return (
    <section id="sentence">
      <h2>{t('costs.sentence')}</h2>
      <p>
        {scenario ? (
          <>
            {t(lawSaysSo ? 'costs.lawAllows' : 'costs.lawDiffers', { range })} {scenario}
          </>
        ) : (
          t('costs.sentenceIs', { range })
        )}
      </p>
      <p>
        <b>{costWords(words, sheet)}</b>
      </p>
      <Terms words={words} sheet={sheet} />
      {sentence.beyond && <p>{t(`costs.beyond.${sentence.beyond}`)}</p>}
      <InFreedom words={words} sheet={sheet} />
    </section>
  );
}

/** "That costs between €13,797 and €32,193 for one person." */
function costWords(words: Words, { sentenceCost }: CostSheet): string {
  const { t } = words;
  if (!sentenceCost) return t('costs.costs.unknown');
  const { from, to } = sentenceCost;
  const money = (amount: number) => wholeEuros(words, amount);
  if (to !== null && (from === null || from === 0)) return t('costs.costs.upTo', { to: money(to) });
  if (to !== null && from === to) return t('costs.costs.exactly', { to: money(to) });
  if (to !== null && from !== null)
    return t('costs.costs.between', { from: money(from), to: money(to) });
  return from ? t('costs.costs.from', { from: money(from) }) : t('costs.costs.none');
}

/** Each bound as a product: "3 years × €4,599 = €13,797". */
function Terms({ words, sheet }: { words: Words; sheet: CostSheet }) {
  const { sentence } = sheet.assumptions;
  const { prisonEuros } = sheet;
  if (!sentence || prisonEuros === null) return null;
  const terms = [sentence.from, sentence.to].flatMap((term) => (term?.n ? [term] : []));
  const unique = [...new Map(terms.map((term) => [`${term.n}${term.unit}`, term])).values()];
  return (
    <ul>
      {unique.map((term) => (
        <li key={`${term.n}${term.unit}`}>
          {termWords(words, term)}: {parts(term)} × {wholeEuros(words, prisonEuros)} ={' '}
          {wholeEuros(words, yearsOf(term) * prisonEuros)}
        </li>
      ))}
    </ul>
  );
}

/** 3, 6/12, 15/365: a term as a part of the year. */
const parts = ({ n, unit }: { n: number; unit: 'd' | 'm' | 'y' }) =>
  unit === 'y' ? n : `${n}/${unit === 'm' ? 12 : 365}`;

function InFreedom({ words, sheet }: { words: Words; sheet: CostSheet }) {
  const { t } = words;
  const { freedomEuros, complete, assumptions } = sheet;
  const { sentence } = assumptions;
  if (!complete || freedomEuros === null || !sentence?.to) return null;
  const to = wholeEuros(words, yearsOf(sentence.to) * freedomEuros);
  const from = sentence.from?.n ? wholeEuros(words, yearsOf(sentence.from) * freedomEuros) : null;
  return (
    <p>
      {from && from !== to
        ? t('costs.sentenceFreedom', { from, to })
        : t('costs.sentenceFreedomTo', { to })}
    </p>
  );
}
