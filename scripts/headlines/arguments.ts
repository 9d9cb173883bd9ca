/** What a person writes after `npm run headlines --`, or a sentence that says what is wrong. */
import { parseArgs } from 'node:util';
import { today } from '@/law/date';
import { type Language, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { COMMON_OPTIONS, readCommon } from '../options';

export type Request =
  | { ok: true; lang: Language; only: string[]; day: string; substance: Substance | null }
  | { ok: false; message: string };

/**
 * @param codes lower-case codes of the jurisdictions there are.
 * @param now the day asked about when none is named.
 */
export function readRequest(
  argv: readonly string[],
  codes: readonly string[],
  now: string = today(),
): Request {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(argv);
  } catch {
    return { ok: false, message: wordsIn('en').t('headlines.terminal.usage') };
  }
  const common = readCommon(values, codes, now);
  if (!common.ok) return common;
  const { lang, day, only } = common;
  const named = values.substance;
  const substance = SUBSTANCES.find((one) => one === named) ?? null;
  if (named && !substance) {
    const list = SUBSTANCES.join(', ');
    const message = wordsIn(lang).t('scenario.terminal.badSubstance', { value: named, list });
    return { ok: false, message };
  }
  return { ok: true, lang, only, day, substance };
}

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: { ...COMMON_OPTIONS, substance: { type: 'string' } },
  }).values;
