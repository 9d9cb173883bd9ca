import { mayBeHarsher, mayBeOtherLiability } from '@/law/headlines/scale';
import type { Colouring } from '@/links/map';
import type { Words } from '@/messages';
import { regimeWords } from '@/words/regime';
import { lookOf, type MapLine, regimeFill, regimeMark, regimePairs } from './look';

const STEPS = ['0', '1', '2', '3', '4', '5'] as const;

/** What each fill, mark and outline of the map means. */
export function Legend({
  words,
  lines,
  colouring,
}: {
  words: Words;
  lines: readonly MapLine[];
  colouring: Colouring;
}) {
  const { t } = words;
  const looks = lines.map((line) => lookOf(words, line, colouring));
  const used = (fill: string) => looks.some((look) => look.fill === fill);
  return (
    <ul className="legend" aria-label={t('map.legend')}>
      {colouring === 'custody'
        ? STEPS.map((step) => (
            <Entry key={step} fill={`sev-${step}`} text={t(`map.step.${step}`)} />
          ))
        : regimePairs(lines).map(([first, last]) => (
            <Entry
              key={regimeFill(first, last)}
              fill={regimeFill(first, last)}
              mark={regimeMark(words, first, last)}
              text={regimeWords(words, [first, last])}
            />
          ))}
      {used('unstated') && (
        <Entry fill="unstated" mark={t('map.short.unstated')} text={t('map.unstated')} />
      )}
      {used('unknown') && (
        <Entry fill="unknown" mark={t('map.short.unknown')} text={t('map.unknown')} />
      )}
      {colouring === 'custody' &&
        lines.some((line, at) => mayBeHarsher(line) && looks[at]?.fill.startsWith('sev-')) && (
          <li>{t('map.partly')}</li>
        )}
      {colouring === 'regime' &&
        lines.some((line, at) => mayBeOtherLiability(line) && looks[at]?.fill !== 'unknown') && (
          <li>{t('map.partlyKinds')}</li>
        )}
      {looks.some(({ unverified }) => unverified) && (
        <Entry fill="doubt-swatch" text={t('map.recalled')} />
      )}
      <Entry fill="land" text={t('map.outside')} />
    </ul>
  );
}

function Entry({ fill, mark, text }: { fill: string; mark?: string; text: string }) {
  return (
    <li>
      <svg className="swatch" width="30" height="18" aria-hidden="true">
        <rect className={fill} x="1" y="1" width="28" height="16" />
      </svg>
      {mark && <b>{mark}</b>} {text}
    </li>
  );
}
