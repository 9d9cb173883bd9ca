import type { CostsOf } from '@/db/queries/costs';
import type { CostSheet } from '@/law/costs/sheet';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { areFarApart, missingWords, timesWords, yearsOfLines } from '@/words/costs';
import { wholeEuros } from '@/words/money';
import { StatusMark } from '../penalty/Tags';
import { type EuroScale, stretches } from './layout';
import { Marked } from './Patterns';

const BAR = 16;

/** Two bars a jurisdiction, prison above freedom, with their amounts, years and evidence in words. */
export function PriceChart({
  words,
  view,
  rows,
  scale,
}: {
  words: Words;
  view: CostsView;
  rows: readonly CostsOf[];
  scale: EuroScale;
}) {
  return (
    <div className="prices">
      <Axis words={words} scale={scale} />
      <ol>
        {rows.map(({ jurisdiction: { code, name }, sheet }) => (
          <li key={code}>
            <p className="prices-name">
              <a href={costsPath(words.lang, { ...view, code })}>{name[words.lang]}</a>{' '}
              {sheet.ratio !== null && <b>{timesWords(words, sheet.ratio)}</b>}
            </p>
            <Bars words={words} sheet={sheet} scale={scale} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Both bars of one sheet; what is missing is said instead of drawn. */
export function Bars({
  words,
  sheet,
  scale,
  remarks = true,
}: {
  words: Words;
  sheet: CostSheet;
  scale: EuroScale;
  /** false where the page says elsewhere what is missing and of which years the figures are */
  remarks?: boolean;
}) {
  const { t } = words;
  const { prison, prisonEuros, lines, linesStatus, freedomEuros, assumptions } = sheet;
  const { years } = assumptions;
  return (
    <div className="prices-bars">
      {prisonEuros !== null && (
        <>
          <p>
            {t('costs.prison')} <b>{wholeEuros(words, prisonEuros * years)}</b>{' '}
            <span className="small">{prison.price?.record?.year ?? t('costs.own')}</span>{' '}
            {prison.price?.record && (
              <StatusMark words={words} status={prison.price.record.status} />
            )}
          </p>
          <svg className="price-bar" aria-hidden="true">
            <rect
              className="price-prison"
              x="0"
              y="0"
              height={BAR}
              width={`${scale.at(prisonEuros * years)}%`}
            />
            {prison.price?.record?.status === 'recalled' && (
              <rect
                className="unverified"
                x="0"
                y="0"
                height={BAR}
                width={`${scale.at(prisonEuros * years)}%`}
              />
            )}
          </svg>
        </>
      )}
      {freedomEuros !== null && (
        <>
          <p>
            {t('costs.freedom')} <b>{wholeEuros(words, freedomEuros * years)}</b>{' '}
            <span className="small">
              {lines.some(({ missing }) => missing) && `(${t('costs.asKnown')}) `}
              {parts(words, sheet)} {yearsOfLines(lines)}
            </span>{' '}
            {linesStatus && <StatusMark words={words} status={linesStatus} />}
          </p>
          <svg className="price-bar" aria-hidden="true">
            {stretches(sheet, scale).map(({ service, from, width, unverified }) => (
              <g key={service} className={unverified ? 'unverified' : undefined}>
                <Marked service={service} x={`${from}%`} y={0} width={`${width}%`} height={BAR} />
              </g>
            ))}
          </svg>
        </>
      )}
      {remarks && sheet.years && areFarApart(sheet) && (
        <p className="small">
          {t('costs.farApart', {
            first: String(sheet.years.first),
            last: String(sheet.years.last),
          })}
        </p>
      )}
      {remarks && sheet.missing.length > 0 && (
        <p className="small">{t('costs.missingList', { list: missingWords(words, sheet) })}</p>
      )}
    </div>
  );
}

/** "= needles €25 + therapy €241 + benefit €0" */
function parts(words: Words, { lines, assumptions }: CostSheet): string {
  const known = lines.flatMap(({ service, euros: amount }) =>
    amount === null
      ? []
      : [`${words.t(`costs.short.${service}`)} ${wholeEuros(words, amount * assumptions.years)}`],
  );
  return `= ${known.join(' + ')};`;
}

function Axis({ words, scale }: { words: Words; scale: EuroScale }) {
  return (
    <div className="prices-axis" aria-hidden="true">
      <svg aria-hidden="true">
        {scale.ticks.map((tick, at) => (
          <text
            key={tick}
            x={`${scale.at(tick)}%`}
            y="14"
            className={at % 2 ? 'wide-only' : undefined}
            textAnchor={at === 0 ? 'start' : scale.at(tick) > 95 ? 'end' : 'middle'}
          >
            {wholeEuros(words, tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
