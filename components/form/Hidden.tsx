import type { Typed } from '@/links/typed';

/** What a form carries along unseen; nothing where there is no value. */
export function Hidden({
  name,
  value,
  typed,
}: {
  name: string;
  value: string | null | undefined;
  typed?: Typed | null;
}) {
  const carried = typed ? typed.text(name) : value;
  return carried ? <input type="hidden" name={name} value={carried} /> : null;
}
