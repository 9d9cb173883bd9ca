import type { MatrixCell } from '@/law/matrix';
import { REGIMES } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { daysWords, shortAlternativeWords } from '@/words/penalty';
import { CustodyBar } from '../penalty/CustodyBar';
import { RegimeTag, StatusMark } from '../penalty/Tags';

/** One offence type of one jurisdiction in short: regime, mildest to harshest penalty, custody, evidence. */
export function Cell({ words, cell }: { words: Words; cell: MatrixCell }) {
  const { t } = words;
  const [first] = cell.regimes;
  const last = cell.regimes.at(-1);
  return (
    <>
      {cell.rules.length === 0 ? (
        <Empty words={words} cell={cell} />
      ) : (
        <>
          <p>
            {first && <RegimeTag words={words} regime={first} />}
            {last && last !== first && (
              <>
                {' – '}
                <RegimeTag words={words} regime={last} />
              </>
            )}
          </p>
          {rangeWords(words, cell).map((line) => (
            <p key={line} className="range">
              {line}
            </p>
          ))}
          <p className="small">{custodyWords(words, cell)}</p>
          <CustodyBar custody={cell.custody} />
        </>
      )}
      <p>
        {cell.status ? (
          <StatusMark words={words} status={cell.status} />
        ) : (
          <span className="status">{t('common.unknown')}</span>
        )}
      </p>
    </>
  );
}

function Empty({ words, cell }: { words: Words; cell: MatrixCell }) {
  const { t } = words;
  if (cell.regimes[0] === REGIMES[0])
    return (
      <>
        <p>
          <RegimeTag words={words} regime="none" />
        </p>
        <p className="range">{t('matrix.lawful')}</p>
      </>
    );
  const value = cell.aspect?.value;
  return (
    <>
      {!cell.readLater && !cell.begins && <p className="absent">{t('matrix.notRecorded')}</p>}
      {value && isAspectValue(value) && (
        <p className="small">
          {t('matrix.aspectSays', { value: t(`vocabulary.aspectValue.${value}`) })}
        </p>
      )}
    </>
  );
}

const USE_VALUES = ['no', 'administrative', 'criminal', 'administrative-then-criminal'] as const;
const isAspectValue = (value: string): value is (typeof USE_VALUES)[number] =>
  (USE_VALUES as readonly string[]).includes(value);

/** The range in one line where it is one penalty, else the mildest and the harshest in a line each. */
function rangeWords(words: Words, { mildest, harshest }: MatrixCell): string[] {
  const { t } = words;
  if (!mildest || !harshest) return [t('penalty.rangeUnknown')];
  const from = shortAlternativeWords(words, mildest.alternative);
  const to = shortAlternativeWords(words, harshest.alternative);
  return from === to
    ? [from]
    : [t('matrix.mildest', { penalty: from }), t('matrix.harshest', { penalty: to })];
}

/** "custody up to 3 years" */
export function custodyWords(words: Words, { custody }: MatrixCell): string {
  const { t } = words;
  if (custody.possible === 'unknown') return t('matrix.custodyUnknown');
  if (custody.possible === 'no') return t('matrix.noCustody');
  if (custody.death) return t('matrix.custodyUpTo', { max: t('penalty.deathShort') });
  if (custody.life) return t('matrix.custodyUpTo', { max: t('penalty.life') });
  if (custody.maxDays === null) return t('matrix.custodyUnstated');
  return t('matrix.custodyUpTo', { max: daysWords(words, custody.maxDays) });
}
