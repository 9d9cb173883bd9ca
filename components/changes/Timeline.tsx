import type { CSSProperties } from 'react';
import type { Jurisdiction } from '@/db/queries/records';
import type { NamedReform } from '@/law/changes/reforms';
import { DIRECTIONS, SUBREGIONS } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { DirectionMark, toClass } from './DirectionMark';
import { type Lane, laneOf, MARK, type Mark, type TimeScale, timeScale } from './layout';

/**
 * All reforms on one scale of time: a lane for each jurisdiction, by subregion. Each mark leads to its entry in the
 * list of the page, which says the same in full.
 */
export function Timeline({
  words,
  jurisdictions,
  reforms,
  day,
}: {
  words: Words;
  jurisdictions: readonly Jurisdiction[];
  reforms: readonly NamedReform[];
  day: string;
}) {
  const { t, lang } = words;
  const scale = timeScale(reforms, day);
  const collator = new Intl.Collator(lang);
  return (
    <div className="timeline">
      <Axis scale={scale} />
      {SUBREGIONS.map((subregion) => {
        const members = jurisdictions
          .filter((one) => one.subregion === subregion)
          .sort((a, b) => collator.compare(a.name[lang], b.name[lang]));
        return members.length === 0 ? null : (
          <section key={subregion}>
            <h3>{t(`vocabulary.subregion.${subregion}`)}</h3>
            <ul className="plain">
              {members.map(({ code, name }) => {
                const own = reforms.filter((reform) => reform.jurisdiction === code);
                return (
                  <li key={code}>
                    <a className="lane-name" href={countryPath(lang, code)}>
                      {name[lang]}
                    </a>
                    <LaneDrawing
                      words={words}
                      lane={laneOf(own, scale)}
                      scale={scale}
                      label={t('changes.lane', { country: name[lang], n: own.length })}
                    />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <Axis scale={scale} />
    </div>
  );
}

/** Rows for the wide and the narrow drawing: the style sheet chooses. */
const rows = (wide: number, phone: number) => ({ '--w': wide, '--p': phone }) as CSSProperties;

function LaneDrawing({
  words,
  lane,
  scale,
  label,
}: {
  words: Words;
  lane: Lane;
  scale: TimeScale;
  label: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset
    <svg role="group" aria-label={label} style={rows(lane.rows.wide, lane.rows.phone)}>
      {scale.years.map(({ year, at }) => (
        <line key={year} className="year" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {lane.marks.map((mark) => (
        <MarkLink key={mark.reform.id} words={words} mark={mark} />
      ))}
    </svg>
  );
}

function MarkLink({ words, mark }: { words: Words; mark: Mark }) {
  const { t, lang } = words;
  const { reform, at, span, row } = mark;
  const unverified = reform.status === 'recalled';
  const said = t('changes.mark', {
    date: formatDate(words, reform.date),
    direction: t(`vocabulary.direction.${reform.direction}`),
    title: reform.title[lang],
  });
  return (
    <a
      href={`#${reform.id}`}
      className={toClass(reform.direction, unverified)}
      style={rows(row.wide, row.phone)}
    >
      <title>{unverified ? `${said} (${t('changes.notVerified')})` : said}</title>
      {span && (
        <line
          className="span"
          x1={`${span.from}%`}
          x2={`${span.to}%`}
          y1={MARK / 2}
          y2={MARK / 2}
        />
      )}
      <svg x={`${at}%`} y={MARK / 2} overflow="visible" aria-hidden="true">
        <circle className="touch" r={MARK / 2} />
        <use href={`#to-${reform.direction}`} />
      </svg>
    </a>
  );
}

function Axis({ scale }: { scale: TimeScale }) {
  return (
    <div className="lane-axis" aria-hidden="true">
      <svg aria-hidden="true">
        {scale.years.map(({ year, at }, nth) => (
          <text
            key={year}
            x={`${at}%`}
            y="14"
            textAnchor={nth === 0 && at < 4 ? 'start' : at > 94 ? 'end' : 'middle'}
            className={at > 88 && nth > 0 ? 'last' : undefined}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What the marks mean, in words. */
export function TimelineLegend({ words: { t } }: { words: Words }) {
  return (
    <ul className="legend" aria-label={t('changes.legend')}>
      {DIRECTIONS.map((direction) => (
        <li key={direction}>
          <DirectionMark direction={direction} /> {t(`vocabulary.direction.${direction}`)}
        </li>
      ))}
      <li>
        <DirectionMark direction="neutral" unverified /> {t('changes.notVerified')}
      </li>
      <li>
        <svg className="to-mark" viewBox="0 0 30 18" width="30" height="18" aria-hidden="true">
          <line className="span" x1="1" x2="29" y1="9" y2="9" />
        </svg>{' '}
        {t('changes.roughly')}
      </li>
    </ul>
  );
}
