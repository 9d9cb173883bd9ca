import type { CSSProperties } from 'react';
import type { Period } from '@/law/changes/reforms';
import { DIRECTIONS } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { DirectionMark } from './DirectionMark';

/** How many reforms went which way in five years, as numbers with bars. */
export function Periods({ words, periods }: { words: Words; periods: readonly Period[] }) {
  const { t } = words;
  const most = Math.max(1, ...periods.flatMap((period) => DIRECTIONS.map((word) => period[word])));
  return (
    <table className="periods">
      <caption>{t('changes.periodsCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('changes.years')}</th>
          {DIRECTIONS.map((direction) => (
            <th key={direction} scope="col">
              <DirectionMark direction={direction} /> {t(`vocabulary.direction.${direction}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period.from}>
            <th scope="row">
              {period.from}–{period.to}
            </th>
            {DIRECTIONS.map((direction) => (
              <td key={direction}>
                <span
                  className={`count-bar to-${direction}`}
                  style={{ '--n': period[direction] / most } as CSSProperties}
                />
                <span className="count">{period[direction]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
