import type { CountryLimits } from '@/db/queries/thresholds';
import { type Status, weakest } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { amountWords, limitWords, stepWords } from '@/words/limit';
import { StatusMark } from '../penalty/Tags';
import { BasisMark } from './BasisMark';
import { LaneBar } from './LaneBar';
import { firstLimit, type GramScale, type Lane, lanesOf } from './layout';

/**
 * The limits in grams of every jurisdiction that has some, on one logarithmic scale, the smallest first limit on top.
 * On a phone the name of a country stands above its bars.
 */
export function Plot({
  words,
  countries,
  scale,
}: {
  words: Words;
  countries: readonly CountryLimits[];
  scale: GramScale;
}) {
  const { lang } = words;
  const collator = new Intl.Collator(lang);
  const shown = countries
    .map((country) => ({ ...country, lanes: lanesOf(country.rows, scale) }))
    .filter(({ lanes }) => lanes.length > 0)
    .sort(
      (a, b) =>
        firstLimit(a.rows) - firstLimit(b.rows) ||
        collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
    );
  return (
    <div className="plot">
      <Axis words={words} scale={scale} />
      <ol>
        {shown.map(({ jurisdiction: { code, name }, lanes }) => (
          <li key={code}>
            <a className="plot-name" href={countryPath(lang, code)}>
              {name[lang]}
            </a>
            <div className="plot-lanes">
              <Grid scale={scale} />
              {lanes.map((lane) => (
                <LaneRow key={lane.key} words={words} lane={lane} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <Axis words={words} scale={scale} />
    </div>
  );
}

/** How a lane is weighed, where it holds, with what force and how well it is verified; under it, the bar. */
function LaneRow({ words, lane }: { words: Words; lane: Lane }) {
  const { t, format } = words;
  const rows = lane.segments.map(({ row }) => row);
  const [{ row }] = lane.segments;
  const forces = [...new Set(rows.map(({ force }) => force))];
  const statuses: readonly Status[] = rows.map(({ threshold }) => threshold.status);
  const status = weakest(statuses);
  const said = rows.map(
    (one) =>
      `${stepWords(words, one.threshold.tier, one.term)}: ${limitWords(words, one.threshold)}`,
  );
  return (
    <div className="lane">
      <p className="small">
        <BasisMark basis={row.threshold.basis} />{' '}
        {[
          t(`vocabulary.basis.${row.threshold.basis}`),
          ...(row.threshold.place ? [t(`vocabulary.place.${row.threshold.place}`)] : []),
          ...forces.map((force) => t(`vocabulary.force.${force}`)),
        ].join(' · ')}{' '}
        {status && <StatusMark words={words} status={status} />}
      </p>
      <LaneBar words={words} lane={lane} label={format.list(said, { type: 'unit' })} />
    </div>
  );
}

function Grid({ scale }: { scale: GramScale }) {
  return (
    <svg className="grid" aria-hidden="true">
      {scale.decades.map((grams) => (
        <line key={grams} x1={`${scale.at(grams)}%`} x2={`${scale.at(grams)}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}

/** The decades in grams; a phone shows every second one where there are many. */
function Axis({ words, scale }: { words: Words; scale: GramScale }) {
  const many = scale.decades.length > 6;
  return (
    <div className="plot-axis" aria-hidden="true">
      <svg aria-hidden="true">
        {scale.decades.map((grams, at) => (
          <text
            key={grams}
            x={`${scale.at(grams)}%`}
            y="14"
            className={many && at % 2 ? 'wide-only' : undefined}
            textAnchor={at === 0 ? 'start' : at === scale.decades.length - 1 ? 'end' : 'middle'}
          >
            {amountWords(words, { value: grams, unit: 'g' })}
          </text>
        ))}
      </svg>
    </div>
  );
}
