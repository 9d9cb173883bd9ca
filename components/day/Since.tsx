import type { Since } from '@/db/queries/since';
import type { ChangedCell } from '@/law/since';
import type { Words } from '@/messages';
import { kindWords } from '@/words/comparison';
import { formatDate } from '@/words/dates';
import { StatusMark } from '../penalty/Tags';
import { RuleCard } from '../rule/RuleCard';
import { Citations } from '../sources/Citations';

/** More changes than these are folded, so that the page stays one that can be read. */
const MOST_OPEN = 4;

/** What changed between the day shown and today, as a section of its own. */
export function SinceSection({ words, since }: { words: Words; since: Since }) {
  const [from, to] = [formatDate(words, since.from), formatDate(words, since.to)];
  return (
    <section id="since">
      <h2>{words.t('day.since', { from, to })}</h2>
      <SinceContent words={words} since={since} />
    </section>
  );
}

/** Rules before and after side by side, and the reforms in between. */
export function SinceContent({ words, since }: { words: Words; since: Since }) {
  const { t, lang } = words;
  const [from, to] = [formatDate(words, since.from), formatDate(words, since.to)];
  const name = (code: string) =>
    since.jurisdictions.find((one) => one.code === code)?.name[lang] ?? code;
  return (
    <>
      <p className="muted">
        {t(
          since.cells.length
            ? 'day.sinceLead'
            : since.reforms.length
              ? 'day.sinceNone'
              : 'day.sinceNothing',
        )}
      </p>
      {since.cells.map((cell) => (
        <details
          key={`${cell.jurisdiction} ${cell.offence} ${cell.key}`}
          className="record"
          open={since.cells.length <= MOST_OPEN}
        >
          <summary>
            {t('day.place', {
              country: name(cell.jurisdiction),
              offence: t(`vocabulary.offenceLong.${cell.offence}`).toLowerCase(),
              row: kindWords(words, cell.key).toLowerCase(),
            })}
          </summary>
          <div className="before-after">
            <div>
              <p className="small">{t('day.on', { date: from })}</p>
              <Rules words={words} since={since} cell={cell} side="then" />
            </div>
            <div>
              <p className="small">{t('day.on', { date: to })}</p>
              <Rules words={words} since={since} cell={cell} side="now" />
            </div>
          </div>
        </details>
      ))}
      {since.reforms.length > 0 && <h3>{t('day.reforms')}</h3>}
      {since.reforms.map(({ jurisdiction, reform }) => (
        <details key={`${jurisdiction} ${reform.date} ${reform.title.en}`} className="record">
          <summary>
            <b>{formatDate(words, reform.date)}</b> · {name(jurisdiction)}: {reform.title[lang]}{' '}
            <span className="tag">{t(`vocabulary.direction.${reform.direction}`)}</span>{' '}
            <StatusMark words={words} status={reform.status} />
          </summary>
          <p>{reform.detail[lang]}</p>
          <Citations words={words} citations={reform.sources} sources={since.sources} />
        </details>
      ))}
    </>
  );
}

function Rules({
  words,
  since,
  cell,
  side,
}: {
  words: Words;
  since: Since;
  cell: ChangedCell;
  side: 'then' | 'now';
}) {
  const { t } = words;
  const [facts, views] = side === 'then' ? [cell.gone, since.before] : [cell.come, since.after];
  if (facts.length > 0)
    return facts.flatMap(({ id }) => {
      const view = views.get(id);
      const on = side === 'then' ? since.from : null;
      return view ? [<RuleCard key={id} words={words} shown={view} on={on} />] : [];
    });
  const bounds =
    side === 'then'
      ? cell.come.flatMap(({ rule }) => rule.valid_from ?? []).sort()
      : cell.gone
          .flatMap(({ rule }) => rule.valid_to ?? [])
          .sort()
          .reverse();
  const date = bounds[0] && formatDate(words, bounds[0]);
  return (
    <p className="absent small">
      {date ? t(side === 'then' ? 'day.begins' : 'day.ended', { date }) : t('day.noneThen')}
    </p>
  );
}
