/**
 * The seal of a database file: its checksum, by which a changed byte is noticed. SQLite's own check finds a
 * broken structure but not a changed text. It stands in the two fields of the file's header that SQLite
 * leaves to the program (`user_version` and `application_id`), so that the file stays one and ordinary.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const FIELDS = [60, 68] as const;
const FIELD_LENGTH = 4;
const CHUNK = 1024 * 1024;

/** Writes the seal into a finished database that nobody has open. */
export function seal(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    const sum = checksum(descriptor);
    FIELDS.forEach((offset, at) => {
      writeSync(descriptor, sum, at * FIELD_LENGTH, FIELD_LENGTH, offset);
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Whether the file is, byte for byte, the one that was sealed. */
export function isSealed(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const sum = checksum(descriptor);
    const written = Buffer.alloc(FIELD_LENGTH);
    return FIELDS.every((offset, at) => {
      readSync(descriptor, written, 0, FIELD_LENGTH, offset);
      return written.equals(sum.subarray(at * FIELD_LENGTH, (at + 1) * FIELD_LENGTH));
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Of everything but the seal itself. */
function checksum(descriptor: number): Buffer {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK);
  for (let position = 0; ; ) {
    const length = readSync(descriptor, chunk, 0, CHUNK, position);
    if (length === 0) return hash.digest();
    if (position === 0) for (const offset of FIELDS) chunk.fill(0, offset, offset + FIELD_LENGTH);
    hash.update(chunk.subarray(0, length));
    position += length;
  }
}
