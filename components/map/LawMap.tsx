import type { ReactNode } from 'react';
import type { Choice, MatrixRow } from '@/law/matrix';
import { countryPath } from '@/links/country';
import type { Colouring } from '@/links/map';
import type { Words } from '@/messages';
import { Legend } from './Legend';
import { type Look, lookOf } from './look';
import { MapTable } from './MapTable';
import { PatternDefs } from './patterns';
import { type PanelName, PLACES } from './places';
import { type Panel, panels } from './shapes';

interface Country {
  code: string;
  path: string;
  name: string;
  look: Look;
  /** Name, what the colour says, and how well it is verified. */
  title: string;
}

/**
 * The countries of the data on a map drawn on the server, with a legend and the same as a table.
 * @param rows of the matrix; a row without a shape shows in the table alone
 */
export function LawMap({
  words,
  rows,
  line,
  colouring,
  on,
  marked = [],
}: {
  words: Words;
  rows: readonly MatrixRow[];
  line: Choice;
  colouring: Colouring;
  /** the day of a page that shows another than today's law */
  on?: string | null;
  /** codes of countries that stand out by their outline */
  marked?: readonly string[];
}) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const countries = rows
    .map(({ jurisdiction: { code, name }, headlines }): Country => {
      const look = lookOf(words, headlines[line], colouring);
      const { evidence } = headlines[line];
      return {
        code,
        path: countryPath(lang, code, null, on),
        name: name[lang],
        look,
        title: t('map.country', {
          country: name[lang],
          value: look.words,
          status: evidence ? t(`vocabulary.status.${evidence}`) : t('common.unknown'),
        }),
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
  const { west, east, inset } = panels();
  const panel = (name: PanelName, shapes: Panel) => (
    <PanelContent name={name} panel={shapes} countries={countries} marked={marked} />
  );
  return (
    <figure className="map">
      <nav className="map-panels" aria-label={t('map.label')}>
        <svg className="map-west" viewBox={viewBox(west)}>
          <title>{t('map.west')}</title>
          <PatternDefs used={new Set(countries.map(({ look }) => look.fill))} />
          {panel('west', west)}
          <Inset words={words} inset={inset}>
            {panel('inset', inset)}
          </Inset>
        </svg>
        <svg className="map-east" viewBox={viewBox(east)}>
          <title>{t('map.east')}</title>
          {panel('east', east)}
        </svg>
      </nav>
      <figcaption>
        <Legend
          words={words}
          lines={rows.map(({ headlines }) => headlines[line])}
          colouring={colouring}
        />
        <p className="small">{t('map.outlines')}</p>
        <details>
          <summary>{t('map.table')}</summary>
          <MapTable words={words} rows={rows} line={line} on={on} />
        </details>
      </figcaption>
    </figure>
  );
}

const viewBox = ({ frame: { x, y, width, height } }: Panel) => `${x} ${y} ${width} ${height}`;

function Inset({
  words: { t },
  inset: {
    frame: { x, y, width, height },
  },
  children,
}: {
  words: Words;
  inset: Panel;
  children: ReactNode;
}) {
  return (
    <>
      <clipPath id="map-inset">
        <rect x={x} y={y} width={width} height={height} />
      </clipPath>
      <g clipPath="url(#map-inset)">
        <rect className="sea" x={x} y={y} width={width} height={height} />
        {children}
      </g>
      <rect className="frame" x={x} y={y} width={width} height={height} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus; the links name every country */}
      <text className="note" x={x + 5} y={y + height - 6} aria-hidden="true">
        {t('map.inset')}
      </text>
    </>
  );
}

/**
 * One panel: land, countries, and the labels on top. A country is reached
 * with the keyboard in the panel that labels it; its other appearances lead there too, for the mouse alone.
 */
function PanelContent({
  name,
  panel,
  countries,
  marked,
}: {
  name: PanelName;
  panel: Panel;
  countries: readonly Country[];
  marked: readonly string[];
}) {
  const drawn = countries.filter(({ code }) => panel.countries.has(code));
  // What is marked or not verified comes last, so that no neighbour covers its outline.
  const rank = ({ code, look }: Country) =>
    (marked.includes(code) ? 2 : 0) + (look.unverified ? 1 : 0);
  const inOrder = [...drawn].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <path className="land" d={panel.land} />
      {inOrder.map(({ code, path, look: { fill, unverified }, title }) => {
        const main = PLACES[code]?.panel === name;
        return (
          <a
            key={code}
            href={path}
            className={[fill, unverified && 'unverified', marked.includes(code) && 'marked']
              .filter(Boolean)
              .join(' ')}
            {...(main ? {} : { tabIndex: -1, 'aria-hidden': true })}
          >
            {main && <title>{title}</title>}
            <path d={panel.countries.get(code)} />
          </a>
        );
      })}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus; the links say the same */}
      <g className="map-top" aria-hidden="true">
        {countries.map((country) => (
          <Label key={country.code} country={country} panel={panel} />
        ))}
      </g>
    </>
  );
}

const LINE = { name: 9.5, value: 12, valueOfLarge: 14 };

/** The name of a country and its mark under it. */
function Label({ country: { code, name, look }, panel }: { country: Country; panel: Panel }) {
  const place = PLACES[code];
  const label = panel.labels.get(code);
  if (!place || !label) return null;
  const { at, leader } = label;
  const [first, ...rest] = place.narrow ? splitName(name) : [name];
  const [x, y] = [round(at[0]), round(at[1])];
  return (
    <>
      {leader && (
        <path
          className="leader"
          d={`M${place.inline ? `${x + 2} ${y - 3}` : `${x} ${y + 3}`}L${round(leader[0])} ${round(leader[1])}`}
        />
      )}
      <text x={x} y={y} className={place.large ? 'large' : undefined} textAnchor={place.anchor}>
        {first}
        {rest.map((line) => (
          <tspan key={line} x={x} dy={LINE.name}>
            {line}
          </tspan>
        ))}
        {place.inline && ' '}
        <tspan
          {...(place.inline ? {} : { x, dy: place.large ? LINE.valueOfLarge : LINE.value })}
          className="value"
        >
          {look.mark}
        </tspan>
      </text>
    </>
  );
}

/** A long name on two lines: "Bosnia and" / "Herzegovina". */
export function splitName(name: string): string[] {
  const at = name.lastIndexOf(' ');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

const round = (value: number) => Math.round(value);
