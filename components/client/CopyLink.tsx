'use client';

import { useState, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Copies the canonical address. Shown only where JavaScript runs; without it the address bar has the same link. */
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
  const ready = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [said, setSaid] = useState('');
  if (!ready) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.origin).href);
      setSaid(done);
    } catch {
      setSaid(failed);
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
