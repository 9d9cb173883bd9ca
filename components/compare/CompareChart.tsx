import type { Comparison } from '@/db/queries/comparison';
import type { Line } from '@/law/headlines/headline';
import { custodyOfLine } from '@/law/headlines/scale';
import { CHOICES } from '@/law/matrix';
import type { Offence } from '@/law/vocabulary';
import type { CompareView } from '@/links/compare';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { headlineWords } from '@/words/headlines';
import { CustodyBar } from '../penalty/CustodyBar';
import { StatusMark } from '../penalty/Tags';

type Drawn = (typeof CHOICES)[number];

/** The lines of each offence that can be drawn. */
const DRAWN: Record<Offence, readonly Drawn[]> = {
  use: ['using'],
  possession: ['small', 'repeat', 'largest'],
  supply: ['sale', 'sale-worst'],
};

/** Custody in each country as bars on one scale, line under line. */
export function CompareChart({
  words,
  comparison: { lines },
  view,
}: {
  words: Words;
  comparison: Comparison;
  view: CompareView;
}) {
  const { t, lang } = words;
  const drawn: readonly Line[] = view.offence ? DRAWN[view.offence] : CHOICES;
  return (
    <section id="chart" className="compare-chart">
      <p className="small">{t('compare.chartLead')}</p>
      {CHOICES.filter((line) => drawn.includes(line)).map((line) => (
        <section key={line}>
          <h2>{t(`headlines.line.${line}`)}</h2>
          <ul className="plain">
            {lines.rows.map(({ jurisdiction: { code, name }, headlines }) => (
              <li key={code}>
                <a href={countryPath(lang, code, null, view.on)}>{name[lang]}</a>
                <CustodyBar custody={custodyOfLine(headlines[line])} />
                <span className={headlines[line].known === 'not' ? 'absent' : undefined}>
                  {headlineWords(words, headlines[line])}{' '}
                  {headlines[line].evidence && (
                    <StatusMark words={words} status={headlines[line].evidence} />
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
