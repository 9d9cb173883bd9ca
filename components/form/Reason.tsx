/** Why a field can't be read, right after it; nothing where it can. @param id names it for the field's aria-describedby */
export function Reason({ id, text }: { id: string; text: string | null | undefined }) {
  return text ? (
    <span id={id} className="field-reason" role="alert">
      {text}
    </span>
  ) : null;
}

/** What a field says of its reason to a screen reader. */
export const reasonProps = (id: string, text: string | null | undefined) =>
  text ? { 'aria-invalid': true as const, 'aria-describedby': id } : {};
