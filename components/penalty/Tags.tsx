import type { Regime, Status } from '@/law/vocabulary';
import type { Words } from '@/messages';

export function RegimeTag({ words, regime }: { words: Words; regime: Regime }) {
  return <span className={`tag regime-${regime}`}>{words.t(`vocabulary.regime.${regime}`)}</span>;
}

/** How well a record is verified: a sign and a word, in every place where the record shows. */
export function StatusMark({ words, status }: { words: Words; status: Status }) {
  return (
    <span className={`status status-${status}`} title={words.t(`vocabulary.statusLong.${status}`)}>
      {words.t(`vocabulary.status.${status}`)}
    </span>
  );
}
