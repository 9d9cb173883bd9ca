/** Copies the text of an element. Shown only where JavaScript runs (hands.ts); without it the text can be marked and copied. */
export function CopyText({
  of,
  label,
  done,
  failed,
}: {
  /** the element's id */
  of: string;
  label: string;
  done: string;
  failed: string;
}) {
  return (
    <p>
      <button type="button" hidden data-copy-text={of} data-done={done} data-failed={failed}>
        {label}
      </button>{' '}
      <span role="status" />
    </p>
  );
}
