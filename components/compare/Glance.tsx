import type { Comparison } from '@/db/queries/comparison';
import { type Line, NINE_LINES } from '@/law/headlines/headline';
import type { Offence } from '@/law/vocabulary';
import type { CompareView } from '@/links/compare';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { LineCell } from '../headline/LineCell';

/** The lines of one offence, with what else there is for own use. */
const LINES_OF: Record<Offence, readonly Line[]> = {
  use: ['using', 'way-out'],
  possession: [
    'small',
    'record',
    'custody',
    'largest',
    'repeat',
    'way-out',
    'growing',
    'making',
    'import',
  ],
  supply: ['sale', 'sale-worst'],
};

/**
 * The law of each country in nine lines, the answer before the details. Without circumstances, so that nothing stands
 * here where a comparison is narrowed to one.
 */
export function Glance({
  words,
  comparison: { jurisdictions, lines },
  view,
}: {
  words: Words;
  comparison: Comparison;
  view: CompareView;
}) {
  const { t, lang } = words;
  if (view.circumstance) return null;
  const shown: readonly Line[] = view.offence ? LINES_OF[view.offence] : NINE_LINES;
  return (
    <section id="glance">
      <h2>{t('compare.glance')}</h2>
      <p className="small">
        {view.substance
          ? t('compare.glanceDrug', { substance: t(`vocabulary.substance.${view.substance}`) })
          : t('compare.glanceLead')}
      </p>
      <table className={`compare glance sticky of-${jurisdictions.length}`}>
        <thead>
          <tr>
            <th scope="col">{t('compare.line')}</th>
            {jurisdictions.map(({ code, name }) => (
              <th key={code} scope="col">
                <a href={countryPath(lang, code, null, view.on)}>{name[lang]}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`headlines.line.${line}`)}</th>
              {lines.rows.map(({ jurisdiction: { code, name }, headlines }) => (
                <td key={code}>
                  <span className="cell-country">{name[lang]}</span>
                  <LineCell
                    words={words}
                    code={code}
                    line={headlines[line]}
                    cited={lines.rules}
                    on={view.on}
                    step
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
