/** A figure beside its budget. */
export interface Line {
  what: string;
  value: string;
  /** '' where there is none */
  budget: string;
  met: boolean;
}

/** The lines as a table that can stand in a Markdown file. */
export function table(lines: readonly Line[]): string {
  const rows = [
    ['Measured', 'Figure', 'Budget', ''],
    ...lines.map(({ what, value, budget, met }) => [
      what,
      value,
      budget,
      budget && (met ? 'met' : 'MISSED'),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const written = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  written.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return written.join('\n');
}
