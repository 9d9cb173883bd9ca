import type { Words } from '@/messages';
import { FONT_FAMILY } from './fonts';
import { COLOUR, LOOKS } from './looks';
import { type Chart as ChartModel, type Picture, shortened } from './model';
import { Row, Ticks } from './Row';

export const PREVIEW = { width: 1200, height: 630 } as const;
/** Letters of one line; what takes two leaves less room for rows. */
const ONE_LINE = { title: 40, measure: 84 } as const;
const MOST_ROWS = 6;

/** How many rows have room under a title, a measure and the figures of a scale. */
const mostRows = ({ title, measure, ticks }: Picture) =>
  MOST_ROWS -
  [title.length > ONE_LINE.title, measure.length > ONE_LINE.measure, ticks].filter(Boolean).length;

/** A long title is set smaller rather than cut. */
const titleSize = ({ title }: Picture, most: number) =>
  title.length > 100 ? 32 : title.length > 66 ? Math.min(most, 38) : most;

/** The picture of a link: 1200 × 630, few rows, letters that can be read when it is small. */
export function Preview({ words, picture }: { words: Words; picture: Picture }) {
  const rows = picture.rows.length ? picture.rows : picture.unknown;
  const { head, left, tail } = shortened(rows, mostRows(picture));
  const few = rows.length <= 3;
  const columns = few ? { size: 36, nameWidth: 340 } : { size: 29, nameWidth: 330 };
  return (
    <Frame words={words} picture={picture} size={titleSize(picture, few ? 60 : 48)}>
      {picture.ticks && <Ticks ticks={picture.ticks} nameWidth={columns.nameWidth} size={20} />}
      {head.map((row) => (
        <Row key={`${row.name} ${row.word}`} words={words} row={row} {...columns} />
      ))}
      {left > 0 && (
        <div style={{ display: 'flex', fontSize: 25, color: COLOUR.muted, marginBottom: 6 }}>
          {words.t('take.between', { n: left })}
        </div>
      )}
      {tail.map((row) => (
        <Row key={`${row.name} ${row.word}`} words={words} row={row} {...columns} />
      ))}
    </Frame>
  );
}

const CHART = { width: 1200, row: 42, size: 19, nameWidth: 330 } as const;

/** The height that a chart of all rows takes. */
export const chartSize = ({ rows, unknown, ticks, key, note }: Picture) => ({
  width: CHART.width,
  height:
    300 +
    (ticks ? 30 : 0) +
    (key ? 64 : 0) +
    Math.ceil(note.length / 110) * 24 +
    (rows.length + unknown.length) * CHART.row,
});

/** The whole chart, every row of it. */
export function Chart({ words, picture }: { words: Words; picture: Picture }) {
  const { rows, unknown, ticks, key, note } = picture;
  return (
    <Frame words={words} picture={picture} size={titleSize(picture, 40)}>
      {key && <Key entries={key} />}
      {ticks && <Ticks ticks={ticks} nameWidth={CHART.nameWidth} size={16} />}
      {[...rows, ...unknown].map((row, at) => (
        <Row
          key={`${row.name} ${row.word}`}
          words={words}
          row={row}
          size={CHART.size}
          nameWidth={CHART.nameWidth}
          faint={at >= rows.length}
        />
      ))}
      <div style={{ display: 'block', fontSize: 17, color: COLOUR.muted }}>{note}</div>
    </Frame>
  );
}

function Key({ entries }: { entries: NonNullable<ChartModel['key']> }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', fontSize: 17, marginBottom: 8 }}>
      {entries.map(({ look, text }) => (
        <div key={look} style={{ display: 'flex', alignItems: 'center', margin: '0 24px 6px 0' }}>
          <div
            style={{
              display: 'flex',
              width: 30,
              height: 14,
              marginRight: 8,
              border: `1px solid ${COLOUR.muted}`,
              background: LOOKS[look].background,
            }}
          />
          {text}
        </div>
      ))}
    </div>
  );
}

function Frame({
  words: { t },
  picture,
  size,
  children,
}: {
  words: Words;
  picture: Picture;
  /** of the title */
  size: number;
  children: React.ReactNode;
}) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        boxSizing: 'border-box',
        padding: '36px 56px 28px',
        background: COLOUR.paper,
        color: COLOUR.ink,
        fontFamily: FONT_FAMILY,
      }}
    >
      <div
        style={{
          display: 'block',
          lineClamp: 2,
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.15,
        }}
      >
        {picture.title}
      </div>
      <div style={{ display: 'flex', fontSize: 24, color: COLOUR.muted, margin: '8px 0 20px' }}>
        {picture.measure}
      </div>
      {/* What has no room is cut here rather than at the foot, which says day, version and address. */}
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flexGrow: 1,
          flexBasis: 0,
          overflow: 'hidden',
        }}
      >
        {children}
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          borderTop: `3px solid ${COLOUR.accent}`,
          paddingTop: 12,
          fontSize: 21,
          color: COLOUR.muted,
        }}
      >
        <div style={{ display: 'flex', fontWeight: 700, fontSize: 26, color: COLOUR.accent }}>
          {t('common.siteName')}
        </div>
        <div style={{ display: 'flex' }}>{picture.foot}</div>
      </div>
      {/* A long address is cut in the small picture; the files and the page have it whole. */}
      <div style={{ display: 'block', lineClamp: 1, fontSize: 18, color: COLOUR.muted }}>
        {picture.link}
      </div>
    </div>
  );
}
