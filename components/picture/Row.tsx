import type { Words } from '@/messages';
import { Lanes, Track } from './Bars';
import { COLOUR } from './looks';
import type { Picture, PictureRow } from './model';

const GAP = 20;
const VALUE_WIDTH = 240;
const MOST_TICKS = 5;
/** Rows of this size are few, so that their words may take two lines. */
const TWO_LINES = 30;
/** Letters; longer values and names are set smaller. */
const LONG = { value: 12, name: 16, longName: 24, word: 48 } as const;

/** The figures of the scale, above the bars. */
export function Ticks({
  ticks,
  nameWidth,
  size,
}: {
  ticks: NonNullable<Picture['ticks']>;
  nameWidth: number;
  size: number;
}) {
  // The last one stays: it says how far the scale goes.
  const shown =
    ticks.length > MOST_TICKS ? ticks.filter((_, at) => at % 2 === (ticks.length - 1) % 2) : ticks;
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        flexShrink: 0,
        height: size * 1.5,
        margin: `0 ${VALUE_WIDTH + GAP}px 0 ${nameWidth}px`,
        fontSize: size,
        color: COLOUR.muted,
      }}
    >
      {shown.map(({ at, text }) => (
        <div
          key={text}
          style={{
            display: 'flex',
            position: 'absolute',
            left: `${at - 10}%`,
            width: '20%',
            justifyContent: 'center',
            ...(at < 5 && { left: `${at}%`, justifyContent: 'flex-start' }),
            ...(at > 95 && { left: `${at - 20}%`, justifyContent: 'flex-end' }),
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** A name, a bar with its words under it, and what it comes to. */
export function Row({
  words: { t },
  row,
  size,
  nameWidth,
  faint = false,
}: {
  words: Words;
  row: PictureRow;
  size: number;
  nameWidth: number;
  /** the bar shows all that may apply, not what does */
  faint?: boolean;
}) {
  const mark =
    row.status === undefined
      ? ''
      : row.status
        ? t(`vocabulary.status.${row.status}`)
        : t('common.unknown');
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        flexShrink: 0,
        marginBottom: size * 0.25,
        fontSize: size,
      }}
    >
      <div
        style={{
          display: 'block',
          lineClamp: row.name.length > LONG.name ? 2 : 1,
          width: nameWidth,
          flexShrink: 0,
          boxSizing: 'border-box',
          paddingRight: 12,
          fontSize:
            size * (row.name.length > LONG.longName ? 0.7 : row.name.length > LONG.name ? 0.8 : 1),
          lineHeight: 1.15,
          fontWeight: 700,
        }}
      >
        {row.name}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0 }}>
        {'custody' in row.bar ? (
          <Track {...row.bar} height={size * 0.62} faint={faint} />
        ) : (
          <Lanes lanes={row.bar.lanes} height={size * 0.62} faint={faint} />
        )}
        <div
          style={{
            display: 'block',
            lineClamp: size > TWO_LINES ? 2 : 1,
            fontSize: size * (size <= TWO_LINES && row.word.length > LONG.word ? 0.53 : 0.62),
            lineHeight: 1.3,
            color: COLOUR.muted,
          }}
        >
          {row.word}
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          width: VALUE_WIDTH,
          marginLeft: GAP,
          flexShrink: 0,
          alignItems: 'flex-end',
          lineHeight: 1.15,
        }}
      >
        <div
          style={{
            display: 'flex',
            textAlign: 'right',
            fontSize: row.value.length > LONG.value ? size * 0.8 : size,
          }}
        >
          {row.value}
        </div>
        <div
          style={{
            display: 'flex',
            fontSize: size * 0.62,
            color: row.status === 'recalled' ? COLOUR.warn : COLOUR.muted,
          }}
        >
          {row.status === 'recalled' ? `? ${mark}` : mark}
        </div>
      </div>
    </div>
  );
}
