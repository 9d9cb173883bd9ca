/** What a person writes after `npm run headlines --`, or a sentence that says what is wrong. */
import { parseArgs } from 'node:util';
import { isDay, today } from '@/law/date';
import { LANGUAGES, type Language, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { wordsIn } from '@/messages';

export type Request =
  | { ok: true; lang: Language; only: string[]; day: string; substance: Substance | null }
  | { ok: false; message: string };

const OPTIONS = {
  only: { type: 'string' },
  lang: { type: 'string' },
  on: { type: 'string' },
  substance: { type: 'string' },
} as const;

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
  const lang = LANGUAGES.find((one) => one === values.lang) ?? 'en';
  const { t } = wordsIn(lang);
  const day = values.on ?? now;
  if (!isDay(day)) return { ok: false, message: t('scenario.terminal.badDate', { value: day }) };
  const substance = SUBSTANCES.find((one) => one === values.substance) ?? null;
  if (values.substance && !substance)
    return {
      ok: false,
      message: t('scenario.terminal.badSubstance', {
        value: values.substance,
        list: SUBSTANCES.join(', '),
      }),
    };
  const only = (values.only ?? '').toLowerCase().split(',').filter(Boolean);
  const stranger = only.find((code) => !codes.includes(code));
  if (stranger)
    return {
      ok: false,
      message: t('scenario.terminal.badCode', { value: stranger, list: codes.join(', ') }),
    };
  return { ok: true, lang, only, day, substance };
}

const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: OPTIONS }).values;
