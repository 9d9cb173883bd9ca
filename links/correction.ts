/** A link that opens a written message about a wrong record: an e-mail, or an issue where the site's keepers work. */

/** Some mail programs and servers cut an address that is longer than about this. */
export const LONGEST_CORRECTION = 1800;

/** What a reader sends: the parts that must arrive whole, and those that may be cut. */
export interface Correction {
  /** Names the record for the person who reads the message; cut when the address would be too long. */
  title: string;
  /** The record, its link, the version of the data, and what to write; never cut. */
  body: string;
}

/**
 * Where corrections go, from the site's settings.
 * @param value `mailto:…`, or the https address of a form for issues that takes `title` and `body`
 * @returns null when it is not set
 * @throws for anything else, so that a misspelt setting is found when the site starts
 */
export function correctionTarget(value: string | undefined): string | null {
  const text = value?.trim();
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'mailto:' ? url.pathname.includes('@') : url?.protocol === 'https:')
    return text;
  throw new Error(
    `CORRECTIONS_URL is "${text}": write mailto:name@example.org or https://example.org/issues/new`,
  );
}

/**
 * The address that opens the message. Line breaks are CRLF in an e-mail, as RFC 6068 asks, and spaces %20, since
 * mail programs show a plus sign as it is.
 * @param target what {@link correctionTarget} gave
 */
export function correctionLink(target: string, { title, body }: Correction): string {
  const mail = target.startsWith('mailto:');
  const lines = mail ? body.replace(/\r?\n/g, '\r\n') : body;
  const [name, text] = mail ? ['subject', 'body'] : ['title', 'body'];
  const [address = '', fragment] = target.split('#', 2);
  const start = `${address}${address.includes('?') ? '&' : '?'}${name}=`;
  const end = `&${text}=${encodeURIComponent(lines)}${fragment ? `#${fragment}` : ''}`;
  return start + encoded(title, LONGEST_CORRECTION - start.length - end.length) + end;
}

/** A text percent-encoded, cut by whole characters where it would take more than `room`. */
function encoded(text: string, room: number): string {
  // Half of a surrogate pair can't be encoded.
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  const full = encodeURIComponent(whole);
  if (full.length <= room) return full;
  const ellipsis = encodeURIComponent('…');
  let cut = '';
  for (const character of whole) {
    const next = encodeURIComponent(character);
    if (cut.length + next.length + ellipsis.length > room) break;
    cut += next;
  }
  return cut + ellipsis;
}
