import { type MatrixCell, sameLaw } from '@/law/matrix';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { periodOf } from '@/words/provision';
import { custodyWords } from './Cell';

/** Under a cell on another day: from when to when it holds, what is not known, and what is the law today. */
export function CellInTime({
  words,
  cell,
  now,
}: {
  words: Words;
  cell: MatrixCell;
  now: MatrixCell | null;
}) {
  const { t } = words;
  const period = periodOf(words, { valid_from: cell.since, valid_to: cell.until });
  return (
    <>
      {period && <p className="small">{period}</p>}
      {cell.begins && !cell.readLater && (
        <p className="small unsure">{t('day.begins', { date: formatDate(words, cell.begins) })}</p>
      )}
      {cell.unsure && <p className="small unsure">{t('day.perhaps')}</p>}
      {cell.readLater && (
        <p className="small unsure">{t(cell.rules.length ? 'day.others' : 'day.readLater')}</p>
      )}
      {now && (
        <p className="small">
          {sameLaw(cell, now)
            ? t('day.sameToday')
            : t('day.changedTo', { law: lawWords(words, now) })}
        </p>
      )}
    </>
  );
}

/** "criminal liability, custody up to 3 years" */
function lawWords(words: Words, cell: MatrixCell): string {
  const { t, format } = words;
  if (cell.regimes.length === 0) return t('day.nothingNow');
  const regimes = format.list(cell.regimes.map((regime) => t(`vocabulary.regime.${regime}`)));
  return `${regimes}, ${custodyWords(words, cell)}`;
}
