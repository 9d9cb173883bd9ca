import type { Comparison } from '@/db/queries/comparison';
import { type Line, NINE_LINES } from '@/law/headlines/headline';
import { DEFAULT_CHOICE } from '@/law/matrix';
import type { Offence } from '@/law/vocabulary';
import type { CompareView } from '@/links/compare';
import { countryPath } from '@/links/country';
import { LINE_OF } from '@/links/matrix';
import type { Words } from '@/messages';
import { glanceSentence } from '@/words/glance';
import { Fold } from '../fold/Fold';
import { LineCell } from '../headline/LineCell';

/** What is shown of a comparison narrowed to an offence that says nothing of the other lines. */
const LINES_OF: Record<Offence, readonly Line[]> = {
  use: ['using', 'way-out'],
  possession: NINE_LINES,
  supply: ['sale', 'sale-worst'],
};

/** Lines beneath which the law's own term for the step stands; the others speak of a step named there. */
const NAMES_STEP: ReadonlySet<Line> = new Set<Line>([
  'small',
  'largest',
  'growing',
  'making',
  'import',
]);

/** Acts for own use that are never part of possession. */
const OWN_ACTS = ['growing', 'making', 'import'] as const satisfies readonly Line[];

interface Props {
  words: Words;
  comparison: Comparison;
  view: CompareView;
}

/**
 * The law of each country in a sentence and nine lines, the answer before the details. Without circumstances, so that
 * nothing stands here where a comparison is narrowed to one.
 */
export function Glance({ words, comparison, view }: Props) {
  const { t } = words;
  if (view.circumstance) return null;
  const first = view.offence ? LINE_OF[view.offence] : DEFAULT_CHOICE;
  return (
    <section id="glance">
      <p className="lead glance-sentence">
        {glanceSentence(
          words,
          comparison.lines.rows.map(({ jurisdiction: { name }, headlines }) => ({
            name,
            line: headlines[first],
          })),
        )}
      </p>
      <p className="small">
        {view.substance
          ? t('compare.glanceDrug', { substance: t(`vocabulary.substance.${view.substance}`) })
          : t('compare.glanceLead')}
      </p>
      <LineTable
        words={words}
        comparison={comparison}
        view={view}
        shown={view.offence ? LINES_OF[view.offence] : NINE_LINES}
      />
    </section>
  );
}

/** Growing, making and import for own use, folded under the nine lines. */
export function OwnActs({ words, comparison, view }: Props) {
  if (view.circumstance || (view.offence && view.offence !== 'possession')) return null;
  return (
    <Fold id="own-acts" title={words.t('compare.ownActs')} count={`${OWN_ACTS.length}`}>
      <LineTable words={words} comparison={comparison} view={view} shown={OWN_ACTS} />
    </Fold>
  );
}

/** Lines of the law as rows, countries as columns. */
function LineTable({
  words,
  comparison: { jurisdictions, lines },
  view,
  shown,
}: Props & { shown: readonly Line[] }) {
  const { t, lang } = words;
  return (
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
                  step={NAMES_STEP.has(line)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
