import type { CostFigure, Source } from '@/law/schema';
import type { Words } from '@/messages';
import { StatusMark } from '../penalty/Tags';
import { Citations } from '../sources/Citations';

/** Year, status, note and source of a figure; or that it is the reader's own. */
export function Evidence({
  words,
  record,
  sources,
  own,
}: {
  words: Words;
  record: CostFigure | null;
  sources: ReadonlyMap<string, Source>;
  /** what is said of a figure of the reader's own */
  own: string;
}) {
  const { t, lang } = words;
  if (!record)
    return (
      <span className="row-note">
        <span className="mark">{own}</span>
      </span>
    );
  return (
    <>
      <span className="row-note">
        {record.year} <StatusMark words={words} status={record.status} />
        {record.covers && ` · ${t(`vocabulary.covers.${record.covers}`)}`}
        {record.note && ` · ${record.note[lang]}`}
      </span>
      <Citations words={words} citations={record.sources} sources={sources} />
    </>
  );
}
