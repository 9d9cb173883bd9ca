import type { Corrections } from '@/components/correction/CorrectionLink';
import { database } from '@/db/client';
import { correctionTarget } from '@/links/correction';
import { SITE } from './site';

/** Where readers send corrections (CORRECTIONS_URL), and what their messages tell of the site and its data. */
export function corrections(): Corrections {
  return {
    target: correctionTarget(process.env.CORRECTIONS_URL),
    site: SITE.origin,
    version: database().version,
  };
}
