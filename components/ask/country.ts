import type { Text } from '@/law/schema';

/** A country as the pages of a question name it. */
export interface AskCountry {
  code: string;
  name: Text;
}
