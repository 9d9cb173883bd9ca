import type { Words } from '@/messages';

/** A text that begins with a capital letter. */
export function capital({ lang }: Pick<Words, 'lang'>, text: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
