/** A plain text table that fits a width: long cells are broken at spaces and go on in the next line. */

const length = (text: string) => [...text].length;
const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - length(text)));

/** Breaks a text at spaces into lines of at most `width` characters; a longer word is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let rest = word;
    if (line && length(line) + 1 + length(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (length(rest) > width) {
      lines.push([...rest].slice(0, width).join(''));
      rest = [...rest].slice(width).join('');
    }
    line = line ? `${line} ${rest}` : rest;
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}

/** Widths for the columns: what each needs, the widest made narrower until all fit; never below `least`. */
function widthsFor(rows: readonly (readonly string[])[], total: number, least: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => length(row[column] ?? ''))),
  );
  const gaps = 2 * (widths.length - 1);
  while (widths.reduce((sum, width) => sum + width, gaps) > total) {
    const widest = Math.max(...widths);
    if (widest <= least) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/**
 * @param rows the first is the head; all have as many cells.
 * @param total width in characters.
 */
export function textTable(rows: readonly (readonly string[])[], total: number): string {
  const widths = widthsFor(rows, total, 10);
  const print = (row: readonly string[]) => {
    const cells = row.map((cell, column) => wrap(cell, widths[column] ?? total));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => pad(lines[line] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ).join('\n');
  };
  const [head, ...body] = rows;
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [head ? print(head) : '', rule, ...body.map(print)].join('\n');
}
