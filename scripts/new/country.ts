/** Whether two letters name a country, and its names. The list is that of ISO 3166-1, as the platform knows it. */
import type { WrittenText } from '@/law/schema';
import { Misused } from '../command';

const namesIn = (lang: string) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
/** Letters that ISO 3166-1 leaves free for anybody's use, such as XK, which everybody uses for Kosovo. */
const FREE = /^x[a-z]$/;
/** Unions and other regions that are no country. */
const REGIONS = new Set([
  'eu',
  'ez',
  'un',
  'zz',
  'qo',
  'ac',
  'cp',
  'dg',
  'ea',
  'ic',
  'ta',
  'xa',
  'xb',
]);

/**
 * @param code in small letters
 * @returns the country's names; null for letters free for use that name no country
 * @throws Misused when the code is not one of a country, with what to do
 */
export function countryOf(code: string): WrittenText | null {
  if (!/^[a-z]{2}$/.test(code))
    throw new Misused(
      `"${code}" is not a code: give the two letters of ISO 3166-1, such as ge for Georgia.`,
    );
  const now = new Intl.Locale(`und-${code}`).region?.toLowerCase();
  if (now && now !== code) throw new Misused(`"${code}" is not used any more: use ${now}.`);
  const [en, ru] = [namesIn('en').of(code.toUpperCase()), namesIn('ru').of(code.toUpperCase())];
  if (en && ru && !REGIONS.has(code)) return { en, ru };
  if (FREE.test(code)) return null;
  throw new Misused(`No country has the code "${code}": look it up in ISO 3166-1.`);
}
