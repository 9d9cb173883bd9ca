import type { InputHTMLAttributes } from 'react';
import type { Typed } from '@/links/typed';
import { Reason, reasonProps } from './Reason';

/**
 * A labelled field for a line of text.
 * @param value what it holds, unless the form is shown again with what was typed
 */
export function TextField({
  label,
  name,
  value,
  typed,
  ...rest
}: {
  label: string;
  name: string;
  value: string | number;
  typed?: Typed | null;
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'defaultValue' | 'name'>) {
  const reason = typed?.reason(name);
  const id = `reason-${name}`;
  return (
    <label>
      {label}
      <input
        type="text"
        name={name}
        defaultValue={typed ? typed.text(name) : value}
        {...reasonProps(id, reason)}
        {...rest}
      />
      <Reason id={id} text={reason} />
    </label>
  );
}
