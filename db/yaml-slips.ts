/** Slips of the pen that YAML reads as something else: what it read is not what was written. */
import { type Document, isScalar, type Pair, Scalar, visit } from 'yaml';

interface Slip {
  offset: number;
  message: string;
}

/** Keys whose values are sentences, of which a "#" cuts off the end. */
const PROSE: readonly string[] = ['en', 'ru', 'original', 'title', 'publisher', 'locator'];

/** Values that a comment has swallowed, in whole or from the sign on, and figures that are not plain digits. */
export function slipsIn(document: Document.Parsed, text: string): Slip[] {
  const slips: Slip[] = [];
  const add = (node: Scalar | null, message: string) =>
    slips.push({ offset: node?.range?.[0] ?? 0, message });
  visit(document, {
    Pair: (_, { key, value }: Pair) => {
      if (!isScalar(value)) return;
      const comment = commentBehind(value, text);
      if (comment && value.value === null && !value.source)
        add(
          isScalar(key) ? key : value,
          `is empty before the comment "${shown(comment)}": write the value before the #, or null for none.`,
        );
      if (comment && isSentence(key, value))
        add(
          value,
          `the text ends where "# ${shown(comment)}" begins: put the whole text in "double quotes", or the comment on a line of its own.`,
        );
    },
    Scalar: (_, node) => {
      if (typeof node.value !== 'number' || !node.source) return;
      if (!/^-?\d+(\.\d+)?$/.test(node.source))
        add(
          node,
          `"${node.source}" is read as ${node.value}: write the figure in plain digits, with a point for decimals.`,
        );
    },
  });
  return slips;
}

/** The comment on the line on which a value ends. */
function commentBehind({ range }: Scalar, text: string): string | undefined {
  if (!range) return undefined;
  const rest = text.slice(range[1], text.indexOf('\n', range[1]) >>> 0);
  return /^\s*#\s*(.*)$/.exec(rest)?.[1]?.trim();
}

function isSentence(key: unknown, value: Scalar): boolean {
  return (
    isScalar(key) &&
    PROSE.includes(String(key.value)) &&
    value.type === Scalar.PLAIN &&
    typeof value.value === 'string'
  );
}

const shown = (comment: string) => (comment.length > 30 ? `${comment.slice(0, 30)}…` : comment);
