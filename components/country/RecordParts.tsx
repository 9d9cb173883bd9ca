import type { ReactNode } from 'react';
import type { PunishmentView } from '@/law/punishment-view';
import type { EvidencedKind } from '@/law/records';
import type { Citation, Provision } from '@/law/schema';
import type { Status } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { provisionWords } from '@/words/provision';
import { StatusMark } from '../penalty/Tags';
import { ReadingNotes } from '../shell/ReadingNotes';
import { SourceEntry, WhatRests } from '../sources/References';
import { CorrectRecord, type CountryProps } from './CorrectRecord';

/** What is known of a record, a line each. */
export function Facts({ facts }: { facts: readonly (readonly [term: string, fact: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([term, fact]) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The article, and under it the act in full. */
export function ProvisionFact({
  words,
  shown: { instrument, jurisdiction },
  provision,
}: {
  words: Words;
  shown: Pick<PunishmentView, 'instrument' | 'jurisdiction'>;
  provision: Provision | null;
}) {
  const { lang } = words;
  return (
    <span>
      {provisionWords(words, { rule: { provision }, instrument })}
      {instrument && (
        <span className="row-note">
          <a href={`${countryPath(lang, jurisdiction)}#${instrument.id}`}>
            {instrument.title[lang]}
          </a>
        </span>
      )}
    </span>
  );
}

/** The mark of a record and what it means. */
export function StatusFact({ words, status }: { words: Words; status: Status }) {
  return (
    <span>
      <StatusMark words={words} status={status} />
      <span className="row-note">{words.t(`vocabulary.statusLong.${status}`)}</span>
    </span>
  );
}

/** The end of a record's page: what it rests on, its name, and where to report a mistake. */
export function RecordEnd({
  words,
  country,
  corrections,
  kind,
  id,
  name,
  sources,
}: CountryProps & {
  kind: EvidencedKind;
  id: string;
  /** what the record is about */
  name: string;
  sources: readonly Citation[];
}) {
  const { t } = words;
  return (
    <>
      <h2>{t('common.sources')}</h2>
      {sources.length === 0 && (
        <p className="status-recalled">{t('vocabulary.statusLong.recalled')}</p>
      )}
      <ul className="plain">
        {sources.map((citation) => {
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
        {t('country.id')}: <code>{id}</code> ·{' '}
        <CorrectRecord
          words={words}
          country={country}
          corrections={corrections}
          kind={kind}
          id={id}
          name={name}
        />
      </p>
      <ReadingNotes words={words} rateDate={country.rateDate} />
    </>
  );
}
