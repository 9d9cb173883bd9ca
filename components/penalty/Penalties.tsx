import type { PricedPart } from '@/law/rule-view';
import type { Words } from '@/messages';
import { partWords } from '@/words/penalty';

/**
 * Penalties as print has them: alternatives under each other, each after the first led by "or"; parts that are
 * imposed together joined by a bold "and".
 */
export function Penalties({
  words,
  alternatives,
  notes = false,
}: {
  words: Words;
  alternatives: readonly (readonly PricedPart[])[];
  notes?: boolean;
}) {
  const { t, lang } = words;
  if (alternatives.length === 0) return <p>{t('penalty.none')}</p>;
  return (
    <ul className={alternatives.length === 1 ? 'alternatives single' : 'alternatives'}>
      {alternatives.map((parts, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: alternatives have no id and never move
        <li key={at}>
          {at > 0 && <span className="or">{t('penalty.or')}</span>}
          {parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no id and never move
            <span key={place}>
              {place > 0 && <b className="and"> {t('penalty.and')} </b>}
              {partWords(words, part)}
              {part.optional && <span className="muted"> ({t('penalty.may')})</span>}
              {notes && part.note && <span className="muted small"> — {part.note[lang]}</span>}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
