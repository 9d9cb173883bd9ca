import type { Words } from '@/messages';
import { Lanes, Track } from './Bars';
import { COLOUR } from './looks';
import type { Picture, PictureRow } from './model';

const GAP = 20;
const VALUE_WIDTH = 230;

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
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        height: size * 1.5,
        margin: `0 ${VALUE_WIDTH + GAP}px 0 ${nameWidth}px`,
        fontSize: size,
        color: COLOUR.muted,
      }}
    >
      {ticks.map(({ at, text }) => (
        <div
          key={text}
          style={{
            display: 'flex',
            position: 'absolute',
            left: `${at - 10}%`,
            width: '20%',
            justifyContent: at < 5 ? 'flex-end' : at > 95 ? 'flex-start' : 'center',
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
      style={{ display: 'flex', alignItems: 'center', marginBottom: size * 0.4, fontSize: size }}
    >
      <div
        style={{
          display: 'block',
          lineClamp: row.name.length > 22 ? 2 : 1,
          width: nameWidth,
          flexShrink: 0,
          paddingRight: 12,
          fontSize: row.name.length > 22 ? size * 0.8 : size,
          lineHeight: 1.15,
          fontWeight: 700,
        }}
      >
        {row.name}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0 }}>
        {'custody' in row.bar ? (
          <Track custody={row.bar.custody} height={size * 0.62} faint={faint} />
        ) : (
          <Lanes lanes={row.bar.lanes} height={size * 0.62} faint={faint} />
        )}
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            fontSize: size * 0.62,
            color: COLOUR.muted,
          }}
        >
          <div style={{ display: 'block', lineClamp: 1, flexGrow: 1, flexBasis: 0 }}>
            {row.word}
          </div>
          <div
            style={{
              display: 'flex',
              flexShrink: 0,
              marginLeft: 12,
              color: row.status === 'recalled' ? COLOUR.warn : COLOUR.muted,
            }}
          >
            {row.status === 'recalled' ? `? ${mark}` : mark}
          </div>
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          width: VALUE_WIDTH,
          marginLeft: GAP,
          flexShrink: 0,
          justifyContent: 'flex-end',
          textAlign: 'right',
        }}
      >
        {row.value}
      </div>
    </div>
  );
}
