/** What the headers of answers forbid: to load from elsewhere, to be framed, to say where a reader was. */
import { createHash } from 'node:crypto';
import { FRAME_SCRIPT } from '@/links/embed';

/** A year: a browser that has seen the site over TLS asks for it so from then on. */
const STRICT_TRANSPORT = 'max-age=31536000';

const policy = (...parts: readonly string[]) => parts.join('; ');

/** Nothing but styles of its own, for what is looked at alone: pictures, files, the feed. */
const NOTHING = policy(
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
);

/** Frames may stand anywhere. They load nothing and run one script, the one that tells their height. */
const FRAME = policy(
  "default-src 'none'",
  `script-src 'sha256-${createHash('sha256').update(FRAME_SCRIPT).digest('base64')}'`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
);

/** @param scripts the hashes of inline scripts */
function pagePolicy(scripts: readonly string[]): string {
  return policy(
    "default-src 'self'",
    ['script-src', "'self'", ...scripts.map((hash) => `'${hash}'`)].join(' '),
    // Bars and maps are drawn to measure: their places stand on the elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  );
}

export type Guarded =
  | { as: 'page'; scripts: readonly string[] }
  | { as: 'frame' }
  /** anybody may load it into a page of theirs */
  | { as: 'open' }
  /** only this site's own pages load it */
  | { as: 'own' };

/**
 * The headers that guard an answer.
 * @param tls whether the site is reached over TLS
 */
export function securityHeaders(guarded: Guarded, tls: boolean): Record<string, string> {
  const page = guarded.as === 'page';
  return {
    'Content-Security-Policy': page
      ? pagePolicy(guarded.scripts)
      : guarded.as === 'frame'
        ? FRAME
        : NOTHING,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy':
      guarded.as === 'frame' || guarded.as === 'open' ? 'cross-origin' : 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(guarded.as === 'frame' ? {} : { 'X-Frame-Options': 'DENY' }),
    ...(tls ? { 'Strict-Transport-Security': STRICT_TRANSPORT } : {}),
  };
}
