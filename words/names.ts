import type { Text } from '@/law/schema';
import type { Words } from '@/messages';

/** "Georgia, Kazakhstan and Ukraine" */
export function countryList(
  { format, lang }: Words,
  jurisdictions: readonly { name: Text }[],
): string {
  return format.list(jurisdictions.map(({ name }) => name[lang]));
}
