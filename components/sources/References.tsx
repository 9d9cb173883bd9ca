import type { Country } from '@/db/queries/country';
import { recordId } from '@/law/records';
import type { Source } from '@/law/schema';
import { sourcePath } from '@/links/sources';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { legalMoney } from '@/words/money';
import { StatusMark } from '../penalty/Tags';
import { Citations } from './Citations';
import { EarlierNames } from './EarlierNames';

interface Props {
  words: Words;
  country: Country;
}

/** An address that may be linked to: http and https only, whatever the data says. */
export function safeUrl(url: string | null | undefined): string | null {
  return url && /^https?:\/\//.test(url) ? url : null;
}

function Outside({ url, text, language }: { url: string | null; text: string; language?: string }) {
  return url ? (
    <a href={url} rel="noopener noreferrer nofollow" lang={language}>
      {text}
    </a>
  ) : (
    <span lang={language}>{text}</span>
  );
}

export function SourceList({ words, country }: Props) {
  return (
    <ul className="plain">
      {[...country.sources.values()].map((source) => (
        <li key={source.id} id={source.id} className="record">
          <SourceEntry words={words} source={source} />
          <WhatRests words={words} source={source} />
        </li>
      ))}
    </ul>
  );
}

/** Leads to all records that rest on a source. */
export function WhatRests({ words: { t, lang }, source }: { words: Words; source: Source }) {
  return (
    <a className="small" href={sourcePath(lang, source.id)}>
      {t('sources.whatRests')}
      <span className="visually-hidden">: {source.title}</span>
    </a>
  );
}

/** Title, publisher, kind, and when it was published and read. */
export function SourceEntry({ words, source }: { words: Words; source: Source }) {
  return (
    <>
      <SourceTitle source={source} />
      <span className="row-note">{sourceFacts(words, source).join(' · ')}</span>
    </>
  );
}

/** The title in its own language, leading to where the source was found. */
export function SourceTitle({ source }: { source: Source }) {
  return <Outside url={safeUrl(source.url)} text={source.title} />;
}

/** Publisher, kind, and when it was published and read, as far as each is known. */
export function sourceFacts(words: Words, source: Source): string[] {
  const { t } = words;
  return [
    source.publisher,
    t(`vocabulary.sourceKind.${source.kind}`),
    source.published && t('common.published', { date: formatDate(words, source.published) }),
    source.text_kind && t(`vocabulary.textKind.${source.text_kind}`),
    source.text_of && t('common.textOf', { date: formatDate(words, source.text_of) }),
    source.retrieved && t('common.retrieved', { date: formatDate(words, source.retrieved) }),
  ].filter((fact) => !!fact) as string[];
}

export function InstrumentList({ words, country }: Props) {
  const { t, lang } = words;
  return (
    <ul className="plain">
      {[...country.instruments.values()].map((instrument) => (
        <li key={instrument.id} id={instrument.id} className="record">
          <Outside url={safeUrl(instrument.url)} text={instrument.title[lang]} />
          <span className="row-note">
            {[
              instrument.title.original,
              t(`common.instrumentKind.${instrument.kind}`),
              instrument.number && t('country.instrumentNumber', { number: instrument.number }),
              instrument.adopted &&
                t('country.instrumentAdopted', { date: formatDate(words, instrument.adopted) }),
              instrument.as_of &&
                t('country.instrumentAsOf', { date: formatDate(words, instrument.as_of) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function UnitList({ words, country }: Props) {
  const { t, lang } = words;
  return country.units.map((unit) => (
    <div key={unit.id} className="record" id={unit.id}>
      <p>
        <b>{unit.name[lang]}</b>
      </p>
      <ul>
        {unit.values.map((value) => {
          const { code } = country.jurisdiction;
          const id = recordId('unit-value', value, { code, within: unit });
          const amount = legalMoney(words, value.value, value.currency);
          return (
            <li key={id} id={id}>
              <EarlierNames page={country} id={id} />
              {value.valid_from
                ? t('country.unitValue', {
                    value: amount,
                    date: formatDate(words, value.valid_from),
                  })
                : t('country.unitValueAlways', { value: amount })}{' '}
              <StatusMark words={words} status={value.status} />{' '}
              <Citations words={words} citations={value.sources} sources={country.sources} />
            </li>
          );
        })}
      </ul>
    </div>
  ));
}
