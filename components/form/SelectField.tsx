/** A labelled choice of one word. @param any text of the first, empty choice; left out = one must be chosen */
export function SelectField({
  label,
  name,
  value,
  options,
  any,
}: {
  label: string;
  name: string;
  value: string | null;
  options: readonly (readonly [word: string, text: string])[];
  any?: string;
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([word, text]) => (
          <option key={word} value={word}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
