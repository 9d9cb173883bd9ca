import type { CountrySources as Data, Resting } from '@/db/queries/sources';
import { BY_HARM } from '@/law/records';
import { countryPath } from '@/links/country';
import { recordPath } from '@/links/record';
import { sourcesPath } from '@/links/sources';
import type { Words } from '@/messages';
import { languageName } from '@/words/names';
import { recordWords } from '@/words/record';
import { CopyLink } from '../client/CopyLink';
import { StatusMark } from '../penalty/Tags';
import { SourceTitle, safeUrl, sourceFacts } from './References';

/** The sources of one jurisdiction, each with every record that rests on it. */
export function CountrySources({ words, data }: { words: Words; data: Data }) {
  const { t, lang } = words;
  const { code, name } = data.jurisdiction;
  const path = sourcesPath(lang, code);
  return (
    <>
      <h1>{t('sources.countryTitle', { country: name[lang] })}</h1>
      <p className="lead">{t('sources.countryLead', { n: data.sources.length })}</p>
      <div className="tools">
        <a className="button" href={sourcesPath(lang)}>
          {t('sources.others')}
        </a>
        <a className="button" href={countryPath(lang, code)}>
          {t('country.allOf', { country: name[lang] })}
        </a>
        <CopyLink
          path={path}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </div>
      {data.sources.map(({ source, resting }) => (
        <section key={source.id} id={source.id} className="record source">
          <h2>
            <SourceTitle source={source} />
          </h2>
          <p className="small">
            {[
              ...sourceFacts(words, source),
              ...(source.language ? [languageName(words, source.language)] : []),
              ...(safeUrl(source.url) ? [] : [t('sources.noAddress')]),
            ].join(' · ')}{' '}
            · <a href={`#${source.id}`}>{t('sources.linkHere')}</a>
          </p>
          {safeUrl(source.url) && <p className="small address">{source.url}</p>}
          {resting.length === 0 && <p className="absent">{t('sources.nothingRests')}</p>}
          {BY_HARM.map((kind) => (
            <RestingList
              key={kind}
              words={words}
              kind={kind}
              resting={resting.filter((record) => record.kind === kind)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function RestingList({
  words,
  kind,
  resting,
}: {
  words: Words;
  kind: Resting['kind'];
  resting: readonly Resting[];
}) {
  const { t, lang } = words;
  if (resting.length === 0) return null;
  return (
    <>
      <h3>
        {t(`sources.kind.${kind}`)} ({resting.length})
      </h3>
      <ul className="resting">
        {resting.map((record) => (
          <li key={record.id}>
            <a href={recordPath(lang, record)}>{recordWords(words, record)}</a>
            {record.locators.length > 0 && (
              <span className="small"> — {record.locators.join('; ')}</span>
            )}{' '}
            <StatusMark words={words} status={record.status} />
          </li>
        ))}
      </ul>
    </>
  );
}
