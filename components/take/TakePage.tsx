import { embedPath, filePath, picturePath } from '@/links/take';
import type { Words } from '@/messages';
import type take from '@/messages/en/take.json';
import { CopyText } from '../client/CopyText';

/** A format by the name that its words have. */
type FormatName = keyof typeof take.file;

export interface Taking {
  /** The canonical path of the page that is taken along. */
  path: string;
  title: string;
  /** The formats of its tables and chart; empty where it has neither. */
  files: readonly FormatName[];
  citations: readonly FormatName[];
  hasChart: boolean;
  /** The text of a citation in APA's form, and in BibTeX. */
  apa: string;
  bibtex: string;
  /** What to paste into another site; null where the page has no frame. */
  snippet: string | null;
}

/** Everything that can be taken from a page, on a page of its own, so that the page itself stays light. */
export function TakePage({ words, taking }: { words: Words; taking: Taking }) {
  const { t } = words;
  const { path, title, files, citations, hasChart, apa, bibtex, snippet } = taking;
  return (
    <>
      <h1>{t('take.title', { title })}</h1>
      <p className="lead">{t('take.lead')}</p>
      <p>
        <a href={path}>{t('take.page')}</a>
      </p>
      {files.length > 0 && (
        <section id="files">
          <h2>{t('take.files')}</h2>
          <Files words={words} path={path} formats={files} />
          <p className="small">{t('take.fileNote')}</p>
        </section>
      )}
      <section id="cite">
        <h2>{t('take.cite')}</h2>
        <blockquote className="citation" id="apa">
          {apa}
        </blockquote>
        <Copy words={words} of="apa" />
        <pre className="copyable" id="bibtex">
          {bibtex}
        </pre>
        <Copy words={words} of="bibtex" />
        <Files words={words} path={path} formats={citations} />
        <p className="small">{t('take.citeNote')}</p>
      </section>
      {snippet && (
        <section id="embed">
          <h2>{t('take.embed')}</h2>
          <p>{t('take.embedNote')}</p>
          <pre className="copyable" id="snippet">
            {snippet}
          </pre>
          <Copy words={words} of="snippet" />
          <p>
            <a href={embedPath(path)}>{t('take.embedSee')}</a>
          </p>
        </section>
      )}
      {hasChart && (
        <section id="picture">
          <h2>{t('take.picture')}</h2>
          <p>{t('take.pictureNote')}</p>
          {/* biome-ignore lint/performance/noImgElement: it is made on this server in its one size */}
          <img
            className="preview"
            src={picturePath(path)}
            alt={t('take.pictureAlt', { title })}
            width={1200}
            height={630}
            loading="lazy"
          />
        </section>
      )}
    </>
  );
}

/** @param of the id of the text that is copied */
const Copy = ({ words: { t }, of }: { words: Words; of: string }) => (
  <CopyText of={of} label={t('take.copy')} done={t('take.copied')} failed={t('take.copyFailed')} />
);

function Files({
  words: { t },
  path,
  formats,
}: {
  words: Words;
  path: string;
  formats: readonly FormatName[];
}) {
  return (
    <ul className="chips">
      {formats.map((format) => (
        <li key={format}>
          <a className="chip" href={filePath(path, format)} rel="nofollow">
            {t(`take.file.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
