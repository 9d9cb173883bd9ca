import type { Custody } from '@/law/penalty/custody';
import type { Words } from '@/messages';
import { custodyPosition } from '../penalty/CustodyBar';
import { severityStep } from '../penalty/words';
import { FONT_FAMILY } from './fonts';
import { type Picture, type PictureRow, shortened } from './model';

/** The light scheme of app/globals.css: a picture has one. */
const COLOUR = {
  paper: '#fbf8f1',
  ink: '#211d16',
  muted: '#5c5546',
  line: '#d9d1bf',
  accent: '#0f5563',
  warn: '#8a3c00',
  severity: ['#e9e4d6', '#e3cf9f', '#d3a75e', '#b9732f', '#8f4322', '#5f1f1f'],
} as const;

export const PREVIEW = { width: 1200, height: 630 } as const;
const MOST_IN_PREVIEW = 6;

/** The picture of a link: 1200 × 630, few rows, letters that can be read when it is small. */
export function Preview({ words, picture }: { words: Words; picture: Picture }) {
  const rows = picture.rows.length ? picture.rows : picture.unknown;
  const { head, left, tail } = shortened(rows, MOST_IN_PREVIEW);
  const few = rows.length <= 3;
  return (
    <Frame words={words} picture={picture} titleSize={few ? 60 : 48}>
      {head.map((row) => (
        <Row
          key={row.name}
          words={words}
          row={row}
          size={few ? 36 : 29}
          nameWidth={few ? 400 : 330}
        />
      ))}
      {left > 0 && (
        <div style={{ display: 'flex', fontSize: 25, color: COLOUR.muted, marginBottom: 10 }}>
          {words.t('take.between', { n: left })}
        </div>
      )}
      {tail.map((row) => (
        <Row key={row.name} words={words} row={row} size={29} nameWidth={330} />
      ))}
    </Frame>
  );
}

const CHART_WIDTH = 1200;
const CHART_ROW = 36;

/** The height that a chart of all rows takes. */
export const chartSize = ({ rows, unknown }: Picture) => ({
  width: CHART_WIDTH,
  height: 290 + (rows.length + unknown.length) * CHART_ROW,
});

/** The whole chart, every row of it. */
export function Chart({ words, picture }: { words: Words; picture: Picture }) {
  return (
    <Frame words={words} picture={picture} titleSize={40}>
      {picture.rows.map((row) => (
        <Row key={row.name} words={words} row={row} size={19} nameWidth={330} />
      ))}
      {picture.unknown.map((row) => (
        <Row key={row.name} words={words} row={row} size={19} nameWidth={330} faint />
      ))}
      <div style={{ display: 'flex', fontSize: 17, color: COLOUR.muted }}>
        {words.t('take.scale')}
      </div>
    </Frame>
  );
}

function Frame({
  words: { t },
  picture,
  titleSize,
  children,
}: {
  words: Words;
  picture: Picture;
  titleSize: number;
  children: React.ReactNode;
}) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: '44px 56px 36px',
        background: COLOUR.paper,
        color: COLOUR.ink,
        fontFamily: FONT_FAMILY,
      }}
    >
      <div
        style={{
          display: 'block',
          lineClamp: 2,
          fontSize: titleSize,
          fontWeight: 700,
          lineHeight: 1.15,
        }}
      >
        {picture.title}
      </div>
      <div style={{ display: 'flex', fontSize: 24, color: COLOUR.muted, margin: '8px 0 20px' }}>
        {picture.measure}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}>{children}</div>
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

function Row({
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
  const mark = row.status ? t(`vocabulary.status.${row.status}`) : t('common.unknown');
  return (
    <div
      style={{ display: 'flex', alignItems: 'center', marginBottom: size * 0.4, fontSize: size }}
    >
      <div
        style={{ display: 'block', lineClamp: 1, width: nameWidth, flexShrink: 0, fontWeight: 700 }}
      >
        {row.name}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, marginRight: 20 }}>
        <Bar custody={row.custody} height={size * 0.62} faint={faint} />
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            fontSize: size * 0.62,
            color: COLOUR.muted,
          }}
        >
          <div style={{ display: 'block', lineClamp: 1 }}>{row.word}</div>
          <div
            style={{
              display: 'flex',
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
          width: 230,
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

function Bar({
  custody,
  height,
  faint,
}: {
  custody: Custody | null;
  height: number;
  faint: boolean;
}) {
  const shown = custody?.possible === 'yes' || custody?.life || custody?.death ? custody : null;
  const from = custodyPosition(shown?.minDays ?? 0);
  const open = shown !== null && shown.maxDays === null;
  const to = open ? 94 : custodyPosition(shown?.maxDays ?? 0);
  const colour = shown ? COLOUR.severity[severityStep(shown)] : COLOUR.line;
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        height,
        background: COLOUR.line,
        borderRadius: 3,
      }}
    >
      {shown && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            left: `${from}%`,
            width: `${Math.max(to - from, 0.6)}%`,
            top: 0,
            bottom: 0,
            borderRadius: 3,
            opacity: faint ? 0.4 : 1,
            ...(open
              ? {
                  backgroundImage: `repeating-linear-gradient(90deg, ${colour} 0px, ${colour} 6px, ${COLOUR.paper} 6px, ${COLOUR.paper} 10px)`,
                }
              : { background: colour }),
          }}
        />
      )}
      {(shown?.life || shown?.death) && (
        <div
          style={{
            display: 'flex',
            position: 'absolute',
            right: 0,
            width: '5%',
            top: 0,
            bottom: 0,
            background: COLOUR.ink,
          }}
        />
      )}
    </div>
  );
}
