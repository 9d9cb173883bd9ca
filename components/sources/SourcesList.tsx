import type { SourceCount } from '@/db/queries/sources';
import { SOURCE_KINDS } from '@/law/vocabulary';
import { sourcePath, sourcesPath } from '@/links/sources';
import type { Words } from '@/messages';

/** Every jurisdiction with the number of its sources by kind, and the sources on which nothing rests. */
export function SourcesList({ words, counts }: { words: Words; counts: readonly SourceCount[] }) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const sorted = [...counts].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  const uncited = sorted.filter((count) => count.uncited.length > 0);
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  return (
    <>
      <h1>{t('sources.title')}</h1>
      <p className="lead">{t('sources.lead', { n: total, countries: counts.length })}</p>
      <table className="stacks source-counts">
        <caption>{t('sources.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sources.country')}</th>
            <th scope="col" className="num">
              {t('sources.all')}
            </th>
            {SOURCE_KINDS.map((kind) => (
              <th key={kind} scope="col" className="num">
                {t(`vocabulary.sourceKind.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ jurisdiction: { code, name }, byKind, total: all }) => (
            <tr key={code}>
              <th scope="row">
                <a href={sourcesPath(lang, code)}>{name[lang]}</a>
              </th>
              <td className="num">
                <span className="cell-label">{t('sources.all')}: </span>
                <b>{all}</b>
              </td>
              {SOURCE_KINDS.map((kind) => (
                <td key={kind} className={byKind[kind] ? 'num' : 'num nothing'}>
                  <span className="cell-label">{t(`vocabulary.sourceKind.${kind}`)}: </span>
                  {byKind[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {uncited.length > 0 && (
        <section id="uncited">
          <h2>{t('sources.uncited')}</h2>
          <p className="muted">{t('sources.uncitedLead')}</p>
          <ul>
            {uncited.flatMap(({ jurisdiction, uncited: own }) =>
              own.map(({ id, title }) => (
                <li key={id}>
                  {jurisdiction.name[lang]}: <a href={sourcePath(lang, id)}>{title}</a>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
    </>
  );
}
