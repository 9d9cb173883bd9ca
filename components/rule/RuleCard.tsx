import type { Period } from '@/law/known-since';
import type { RuleView } from '@/law/rule-view';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { circumstanceWords, periodWords, provisionWords, substanceWords } from '@/words/provision';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { RegimeTag, StatusMark } from '../penalty/Tags';
import { ReadIn } from './ReadIn';

/**
 * One rule in a table cell or list: regime, act, penalties, bar, and the article that opens its sources.
 * @param id gives the card an anchor of its own
 */
export function RuleCard({
  words,
  shown,
  id,
  on,
  screenOnly = false,
}: {
  words: Words;
  shown: RuleView;
  id?: string;
  /** the day of a page that shows another than today's law: it then says, too, that a beginning is not recorded */
  on?: string | null;
  /** for want of room not on paper, where the page says how many are left out */
  screenOnly?: boolean;
}) {
  const { t, lang } = words;
  const { rule } = shown;
  const period = periodWords(words, shown);
  const substances = substanceWords(words, shown);
  // Said first: the card must not be taken for the law of that day.
  const readLater = shown.inForce === 'perhaps' && shown.readIn !== null;
  return (
    <div
      className={`rule${readLater ? ' read-later' : ''}${screenOnly ? ' screen-only' : ''}`}
      id={id}
    >
      {readLater && <Standing words={words} shown={shown} dated />}
      <p>
        <RegimeTag words={words} regime={rule.regime} />
        {rule.quantity_label && <span className="small"> {rule.quantity_label[lang]}</span>}
      </p>
      <p className="about">{rule.description[lang]}</p>
      {rule.territory && (
        <p className="small">{t('compare.territory', { territory: rule.territory[lang] })}</p>
      )}
      {substances && <p className="small">{substances}</p>}
      {rule.circumstances.length > 0 && <p className="small">{circumstanceWords(words, shown)}</p>}
      <Penalties words={words} alternatives={shown.alternatives} />
      <CustodyBar custody={shown.custody} />
      <p className="rule-foot">
        <a href={countryPath(lang, shown.jurisdiction, rule.id, on)}>
          {provisionWords(words, shown)}
        </a>
        {period && <> · {period}</>}{' '}
        {!shown.reading && <StatusMark words={words} status={rule.status} />}
      </p>
      {shown.reading && <ReadIn words={words} status={rule.status} shown={shown} />}
      {!readLater && <Standing words={words} shown={shown} dated={Boolean(on)} />}
    </div>
  );
}

/** What is not known of when a rule holds. @param dated whether the page shows the law of another day */
export function Standing({
  words,
  shown,
  dated,
}: {
  words: Words;
  shown: Pick<RuleView, 'inForce' | 'readIn'> & { rule: Period };
  dated: boolean;
}) {
  const { t } = words;
  const date = shown.readIn && formatDate(words, shown.readIn);
  if (shown.inForce === 'perhaps')
    return (
      <p className="small unsure">
        {date
          ? t('day.perhapsText', { date })
          : t(shown.rule.valid_from ? 'common.perhaps' : 'day.perhaps')}
      </p>
    );
  return dated && date ? <p className="small">{t('day.readIn', { date })}</p> : null;
}
