import type { Typed } from '@/links/typed';
import { Reason, reasonProps } from './Reason';

/**
 * A labelled choice of one word.
 * @param any text of the first, empty choice; left out = one must be chosen
 * @param typed what the form was sent with, where it is shown again: a word that it does not know stays, as it was sent
 */
export function SelectField({
  label,
  name,
  value,
  options,
  any,
  typed,
}: {
  label: string;
  name: string;
  value: string | null;
  options: readonly (readonly [word: string, text: string])[];
  any?: string;
  typed?: Typed | null;
}) {
  const chosen = typed ? typed.text(name) : (value ?? '');
  const reason = typed?.reason(name);
  const unknown = typed && chosen && !options.some(([word]) => word === chosen);
  const id = `reason-${name}`;
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} {...reasonProps(id, reason)}>
        {any !== undefined && <option value="">{any}</option>}
        {unknown && <option value={chosen}>{chosen}</option>}
        {options.map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </select>
      <Reason id={id} text={reason} />
    </label>
  );
}
