import type { Change, Changes } from '@/db/queries/changes';
import type { NamedReform } from '@/law/changes/reforms';
import { dayBefore } from '@/law/changes/turns';
import { ALL_CHANGES, type ChangesView, changesPath } from '@/links/changes';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { StatusMark } from '../penalty/Tags';
import { Citations } from '../sources/Citations';
import { EarlierNames } from '../sources/EarlierNames';
import { BeforeAfter } from './BeforeAfter';
import { DirectionMark } from './DirectionMark';

/** A list of more reforms than this tells only the newest in full, so that a phone on a slow line can open it. */
const MOST_IN_FULL = 80;
const NEWEST_IN_FULL = 40;

/** The changes that are told in full; the others are a line each. */
function inFull({ changes, reforms }: Changes): ReadonlySet<Change> {
  return new Set(reforms.length > MOST_IN_FULL ? changes.slice(0, NEWEST_IN_FULL) : changes);
}

/** Every change, newest first, under the year in which it came. */
export function ChangeList({
  words,
  changes,
  view,
}: {
  words: Words;
  changes: Changes;
  view: ChangesView;
}) {
  const { t } = words;
  const full = inFull(changes);
  const years = [...new Set(changes.changes.map(({ date }) => date.slice(0, 4)))];
  return (
    <>
      {full.size < changes.changes.length && <p>{t('changes.short')}</p>}
      {years.map((year) => {
        const own = changes.changes.filter(({ date }) => date.startsWith(year));
        return (
          <section key={year} className="year-of-changes">
            <h3>{year}</h3>
            {own
              .filter((change) => full.has(change))
              .map((change) => (
                <Entry
                  key={change.key}
                  words={words}
                  changes={changes}
                  change={change}
                  view={view}
                />
              ))}
            <ShortLines words={words} changes={own.filter((change) => !full.has(change))} />
          </section>
        );
      })}
    </>
  );
}

/** Reforms by date and title alone; each leads to its entry in full, on the page of its country. */
function ShortLines({ words, changes }: { words: Words; changes: readonly Change[] }) {
  const { t, lang } = words;
  if (changes.length === 0) return null;
  return (
    <ul className="plain">
      {changes.flatMap(({ jurisdiction: { code, name }, reforms }) =>
        reforms.map((reform) => (
          <li key={reform.id} className="record" id={reform.id}>
            <a href={`${changesPath(lang, { ...ALL_CHANGES, codes: [code] })}#${reform.id}`}>
              {name[lang]}: {reform.title[lang]}
            </a>{' '}
            <span className="small">{formatDate(words, reform.date)}</span>{' '}
            <DirectionMark direction={reform.direction} unverified={reform.status === 'recalled'} />{' '}
            <span className="small">
              {t(`vocabulary.direction.${reform.direction}`)}
              {reform.event && ` · ${t(`vocabulary.event.${reform.event}`)}`}
            </span>{' '}
            <StatusMark words={words} status={reform.status} />
          </li>
        )),
      )}
    </ul>
  );
}

/** What one jurisdiction changed on one date. */
function Entry({
  words,
  changes,
  change,
  view,
}: {
  words: Words;
  changes: Changes;
  change: Change;
  view: ChangesView;
}) {
  const { t, lang } = words;
  const { code, name } = change.jurisdiction;
  return (
    <article className="change">
      {change.reforms.map((reform) => (
        <ReformEntry
          key={reform.id}
          words={words}
          changes={changes}
          change={change}
          reform={reform}
        />
      ))}
      {change.reforms.length === 0 && (
        <div className="record" id={change.key}>
          <h4>
            <a href={countryPath(lang, code)}>{name[lang]}</a>: {t('changes.silent')}
          </h4>
          <p>
            <b>{formatDate(words, change.date)}</b>
          </p>
          <p>{t('changes.silentDetail')}</p>
        </div>
      )}
      {change.date.length === 10 && (
        <p className="small links">
          {name[lang]}:{' '}
          <a href={countryPath(lang, code, null, dayBefore(change.date))}>
            {t('changes.dayBefore')}
          </a>
          {' · '}
          <a href={countryPath(lang, code, null, change.date)}>{t('changes.dayOf')}</a>
        </p>
      )}
      {change.replaced.length > 0 ? (
        <BeforeAfter words={words} change={change} />
      ) : (
        change.rules > 0 && (
          <p className="links">
            <a href={`${changesPath(lang, { ...view, codes: [code] })}#${anchorOf(change)}`}>
              {t('changes.showRules', { n: change.rules })}
            </a>
          </p>
        )
      )}
    </article>
  );
}

const anchorOf = ({ key, reforms }: Change) => reforms[0]?.id ?? key;

function ReformEntry({
  words,
  changes,
  change: { jurisdiction },
  reform,
}: {
  words: Words;
  changes: Changes;
  change: Change;
  reform: NamedReform;
}) {
  const { t, lang } = words;
  return (
    <div className="record" id={reform.id}>
      <EarlierNames page={changes} id={reform.id} />
      <h4>
        <a href={countryPath(lang, jurisdiction.code)}>{jurisdiction.name[lang]}</a>
        {': '}
        {reform.title[lang]}
      </h4>
      <p>
        <b>{formatDate(words, reform.date)}</b>{' '}
        <span className="tag to-tag">
          <DirectionMark direction={reform.direction} unverified={reform.status === 'recalled'} />
          {t(`vocabulary.direction.${reform.direction}`)}
        </span>{' '}
        {reform.event && <span className="tag">{t(`vocabulary.event.${reform.event}`)}</span>}{' '}
        <StatusMark words={words} status={reform.status} />
      </p>
      <p>{reform.detail[lang]}</p>
      <Citations words={words} citations={reform.sources} sources={changes.sources} />
    </div>
  );
}
