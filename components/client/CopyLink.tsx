/** Copies the canonical address. Shown only where JavaScript runs (hands.ts); without it the address bar has the same link. */
export function CopyLink({
  path,
  label,
  done,
  failed,
}: {
  path: string;
  label: string;
  done: string;
  failed: string;
}) {
  return (
    <>
      <button type="button" hidden data-copy-link={path} data-done={done} data-failed={failed}>
        {label}
      </button>
      <span role="status" />
    </>
  );
}
