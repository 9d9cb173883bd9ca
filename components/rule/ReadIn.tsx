import type { PunishmentView } from '@/law/punishment-view';
import type { Status } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { StatusMark } from '../penalty/Tags';

/**
 * The mark of how well a provision is verified, which opens to what was read and which state of the law that shows; the
 * mark alone where nothing was read.
 */
export function ReadIn({
  words,
  status,
  shown: { reading, oldReading },
}: {
  words: Words;
  status: Status;
  shown: Pick<PunishmentView, 'reading' | 'oldReading'>;
}) {
  const { t } = words;
  if (!reading) return <StatusMark words={words} status={status} />;
  const { textOf, textKind, retrieved } = reading;
  const facts = [
    status !== 'checked'
      ? textOf && t('common.published', { date: formatDate(words, textOf) })
      : textOf
        ? t('common.reading.textOf', { date: formatDate(words, textOf) })
        : t('common.reading.undated'),
    status === 'checked' && textKind && t(`common.reading.${textKind}`),
    retrieved && t('common.retrieved', { date: formatDate(words, retrieved) }),
  ].filter(Boolean);
  return (
    <details className="read-in small">
      <summary>
        <StatusMark words={words} status={status} />
        {oldReading && <span className="old-reading"> {t('common.reading.old')}</span>}
      </summary>
      <p>
        {facts.join(', ')}.{oldReading && <> {t('common.reading.oldLong')}</>}
      </p>
    </details>
  );
}
