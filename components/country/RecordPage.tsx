import type { Country } from '@/db/queries/country';
import type { RuleView } from '@/law/rule-view';
import { countryPath } from '@/links/country';
import { wordPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { circumstanceWords, periodWords, provisionWords, quantityWords } from '@/words/provision';
import { DayForm } from '../day/DayForm';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { RegimeTag, StatusMark } from '../penalty/Tags';
import { Standing } from '../rule/RuleCard';
import { ReadingNotes } from '../shell/ReadingNotes';
import { SourceEntry, WhatRests } from '../sources/References';
import { TakeAlong } from '../take/TakeAlong';
import { CorrectRecord, type CountryProps } from './CorrectRecord';

/** "Georgia: Art. 45, 1, Administrative Offences Code" */
export function recordTitle(words: Words, country: Country, view: RuleView): string {
  return words.t('country.recordTitle', {
    country: country.jurisdiction.name[words.lang],
    record: provisionWords(words, view),
  });
}

/** One rule with everything it rests on: article, dates, penalties with their notes, sources and status. */
export function RecordPage({
  words,
  country,
  view,
  corrections,
  on,
}: CountryProps & {
  view: RuleView;
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const { t, lang, format } = words;
  const { rule, instrument } = view;
  const { code, name } = country.jurisdiction;
  const path = countryPath(lang, code, rule.id, on);
  const facts: [string, React.ReactNode][] = [
    [
      t('country.liability'),
      <a key="regime" href={wordPath(lang, 'regime', rule.regime)}>
        <RegimeTag words={words} regime={rule.regime} />
      </a>,
    ],
    [t('country.quantity'), quantityWords(words, view)],
    [
      t('country.conduct'),
      format.list(rule.conduct.map((word) => t(`vocabulary.conduct.${word}`))),
    ],
    [
      t('country.substances'),
      format.list(rule.substances.map((word) => t(`vocabulary.substance.${word}`))),
    ],
    [t('country.circumstances'), circumstanceWords(words, view)],
    [
      t('country.provision'),
      <span key="provision">
        {provisionWords(words, view)}
        {instrument && (
          <span className="row-note">
            <a href={`${countryPath(lang, code)}#${instrument.id}`}>{instrument.title[lang]}</a>
          </span>
        )}
      </span>,
    ],
    [
      t('country.inForce'),
      <span key="period">
        {periodWords(words, view)}
        <Standing words={words} view={view} dated />
      </span>,
    ],
    ...(rule.territory
      ? [
          [t('compare.territory', { territory: '' }).replace(/: *$/, ''), rule.territory[lang]] as [
            string,
            string,
          ],
        ]
      : []),
    [
      t('common.evidence'),
      <span key="status">
        <StatusMark words={words} status={rule.status} />
        <span className="row-note">{t(`vocabulary.statusLong.${rule.status}`)}</span>
      </span>,
    ],
  ];
  return (
    <>
      <p>
        <a href={`${countryPath(lang, code, null, on)}#${rule.id}`}>
          {t('country.allOf', { country: name[lang] })}
        </a>
      </p>
      <h1>{recordTitle(words, country, view)}</h1>
      <p className="lead">{rule.description[lang]}</p>
      <DayForm words={words} path={path} on={on} today={country.today} />
      <div className="tools">
        <TakeAlong words={words} path={path} />
      </div>
      <h2>{t('country.penalties')}</h2>
      <Penalties words={words} alternatives={view.alternatives} notes />
      <CustodyBar custody={view.custody} />
      <dl className="facts">
        {facts.map(([term, fact]) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {rule.exemption && (
        <>
          <h2>{t('country.exemption')}</h2>
          <p>{rule.exemption[lang]}</p>
        </>
      )}
      <h2>{t('common.sources')}</h2>
      {rule.sources.length === 0 && (
        <p className="status-recalled">{t('vocabulary.statusLong.recalled')}</p>
      )}
      <ul className="plain">
        {rule.sources.map((citation) => {
          const source = country.sources.get(citation.source);
          return (
            source && (
              <li key={`${citation.source} ${citation.locator}`} className="record">
                <SourceEntry words={words} source={source} />
                {citation.locator && <span className="small">{citation.locator} · </span>}
                <WhatRests words={words} source={source} />
              </li>
            )
          );
        })}
      </ul>
      <p className="small">
        {t('country.id')}: <code>{rule.id}</code> ·{' '}
        <CorrectRecord
          words={words}
          country={country}
          corrections={corrections}
          kind="rule"
          id={rule.id}
          name={provisionWords(words, view)}
        />
      </p>
      <ReadingNotes words={words} rateDate={country.rateDate} />
    </>
  );
}
