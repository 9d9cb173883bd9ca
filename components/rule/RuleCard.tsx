import type { RuleView } from '@/law/rule-view';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { RegimeTag, StatusMark } from '../penalty/Tags';
import { circumstanceWords, periodWords, provisionWords, substanceWords } from './provision';

/**
 * One rule in a table cell or list: regime, act, penalties, bar, and the article that opens its sources.
 * @param id gives the card an anchor of its own
 */
export function RuleCard({
  words,
  view,
  id,
  mark,
}: {
  words: Words;
  view: RuleView;
  id?: string;
  mark?: string | null;
}) {
  const { t, lang } = words;
  const { rule } = view;
  const period = periodWords(words, view);
  const substances = substanceWords(words, view);
  return (
    <div className="rule" id={id}>
      <p>
        <RegimeTag words={words} regime={rule.regime} />
        {rule.quantity_label && <span className="small"> {rule.quantity_label[lang]}</span>}
        {mark && <span className="mark"> {mark}</span>}
      </p>
      <p className="about">{rule.description[lang]}</p>
      {rule.territory && (
        <p className="small">{t('compare.territory', { territory: rule.territory[lang] })}</p>
      )}
      {substances && <p className="small">{substances}</p>}
      {rule.circumstances.length > 0 && <p className="small">{circumstanceWords(words, view)}</p>}
      <Penalties words={words} alternatives={view.alternatives} />
      <CustodyBar custody={view.custody} />
      <p className="rule-foot">
        <a href={countryPath(lang, view.jurisdiction, rule.id)}>{provisionWords(words, view)}</a>
        {period && <> · {period}</>} <StatusMark words={words} status={rule.status} />
      </p>
      {view.inForce === 'perhaps' && <p className="small">{t('common.perhaps')}</p>}
    </div>
  );
}
