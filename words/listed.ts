import type { ListName } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { PLACE_OF } from '@/messages/lists';

/** A word of a list of the vocabulary as readers see it. */
export function listed({ t }: Pick<Words, 't'>, list: ListName, word: string): string {
  return t(`${PLACE_OF[list]}.${word}` as Parameters<typeof t>[0]);
}
