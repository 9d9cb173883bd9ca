/** The one script of all pages, under a name that changes with its text, so that it may be kept for good. */
import { createHash } from 'node:crypto';
import script from '@/components/client/hands.ts?script';
import { HANDS_FOLDER } from '@/links/assets';

export const HANDS = {
  text: script,
  path: `${HANDS_FOLDER}${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`,
};
