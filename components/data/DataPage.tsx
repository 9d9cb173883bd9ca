import { DOWNLOADS, type DownloadFile } from '@/law/downloads';
import type { EvidenceCounts } from '@/law/verification';
import { OPENAPI_PATH } from '@/links/api';
import { dataPath, downloadAddress } from '@/links/data';
import type { Words } from '@/messages';

export interface DataPageProps {
  words: Words;
  version: string;
  /** YYYY-MM-DD */
  day: string;
  /** where the site is reached from outside */
  site: string;
  jurisdictions: number;
  evidence: EvidenceCounts;
  files: readonly DownloadFile[];
}

/** The whole data to take away: files, licence, how to cite, and where it is explained. */
export function DataPage(props: DataPageProps) {
  const { words, version, day, site, jurisdictions, evidence } = props;
  const { t, lang } = words;
  return (
    <>
      <h1>{t('data.title')}</h1>
      <p className="lead">{t('data.lead', { n: jurisdictions })}</p>
      <p>{t('data.notVerified', { ...evidence })}</p>
      <section id="downloads">
        <h2>{t('data.downloads')}</h2>
        <p>{t('common.version', { version })}</p>
        <FileTable {...props} />
        <p className="small">{t('data.names', { example: downloadAddress('package') })}</p>
        <p className="small">{t('data.spreadsheet')}</p>
      </section>
      <section id="licence">
        <h2>{t('data.licence')}</h2>
        <p>
          {t('data.licenceText')}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
            CC BY 4.0
          </a>
        </p>
        <h3>{t('data.cite')}</h3>
        <p className="citation">
          {t('data.citation', { version, year: day.slice(0, 4), url: site + dataPath(lang) })}
        </p>
      </section>
      <section id="more">
        <h2>{t('data.more')}</h2>
        <ul className="plain stack">
          <li>
            <a href={dataPath(lang, 'dictionary')}>{t('data.dictionary')}</a> —{' '}
            {t('data.dictionaryLead')}
          </li>
          <li>
            <a href={dataPath(lang, 'api')}>{t('data.api')}</a> — {t('data.apiLead')}
          </li>
          <li>
            <a href={OPENAPI_PATH}>{t('data.openapi')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

function FileTable({ words, files, version }: DataPageProps) {
  const { t } = words;
  return (
    <table className="stacks files">
      <thead>
        <tr>
          <th scope="col">{t('data.file')}</th>
          <th scope="col">{t('data.holds')}</th>
          <th scope="col" className="num">
            {t('data.size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {DOWNLOADS.map((kind) => {
          const file = files.find((one) => one.kind === kind);
          return (
            <tr key={kind} id={kind}>
              <th scope="row">
                {t(`data.${kind}`)}
                {file && (
                  <a className="file" href={downloadAddress(kind, version)} download>
                    {file.name}
                  </a>
                )}
              </th>
              <td>
                {t(`data.${kind}Holds`)}
                <span className="row-note">
                  {file ? (
                    <>
                      {t('data.checksum')}: <code>{file.sha256}</code>
                    </>
                  ) : (
                    t('data.notBuilt')
                  )}
                </span>
              </td>
              <td className="num">{file ? sizeWords(words, file.bytes) : ''}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "597.6 KB", "5.1 MB": decimal, as file managers count. */
function sizeWords({ t }: Words, bytes: number): string {
  return bytes < 1_000_000
    ? t('data.bytes.kB', { n: bytes / 1000 })
    : t('data.bytes.MB', { n: bytes / 1_000_000 });
}
