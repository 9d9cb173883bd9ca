import { create } from 'qrcode';

/** A longer text makes modules too fine for a phone to read at the size the code is printed. */
const MOST_CHARACTERS = 400;

/** White modules around a code, without which readers do not find it: four, by ISO/IEC 18004. */
const QUIET = 4;

/**
 * The dark modules of a QR code as one SVG path, a stroke a row's run, and the modules along one side.
 * Error correction M: paper is folded and stained.
 * @returns null where the text is too long to be read from paper
 */
export function qrPath(text: string): { path: string; size: number } | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let row = 0; row < size; row++) {
    // Relative moves keep the path short; the pen begins each row at its left edge.
    let pen = 0;
    let moved = false;
    for (let column = 0; column < size; column++) {
      if (!data[row * size + column]) continue;
      const start = column;
      while (column < size && data[row * size + column]) column++;
      path += moved ? `m${start - pen} 0` : `M${start} ${row + 0.5}`;
      path += `h${column - start}`;
      pen = column;
      moved = true;
    }
  }
  return { path, size };
}

/** A text as a QR code; nothing where it is too long for one that can be read from paper. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrPath(text);
  if (!code) return null;
  const side = code.size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img">
      <title>{label}</title>
      <path d={code.path} />
    </svg>
  );
}
