/** Where to write about a hole in the security of the site, as RFC 9116 has it. */
import { LANGUAGES } from '@/law/language';
import { sectionPath } from '@/links/sections';

const YEAR = 365 * 86_400_000;

/**
 * @param contact a mailto: or https: address; without one, the page on which corrections are spoken of
 * @param now milliseconds; what is said holds for a year from that day on
 */
export function securityText(site: URL, contact: string | undefined, now = Date.now()): string {
  const until = new Date(now + YEAR).toISOString().slice(0, 10);
  return `Contact: ${contact ?? new URL(`${sectionPath('en', 'method')}#corrections`, site).href}
Expires: ${until}T00:00:00.000Z
Preferred-Languages: ${LANGUAGES.join(', ')}
Canonical: ${new URL('/.well-known/security.txt', site).href}
`;
}
