/** What commands that answer about the law have in common: the language, the day and the jurisdictions. */
import { isDay } from '@/law/date';
import { LANGUAGES, type Language } from '@/law/vocabulary';
import { wordsIn } from '@/messages';

export const COMMON_OPTIONS = {
  on: { type: 'string' },
  lang: { type: 'string' },
  only: { type: 'string' },
} as const;

export type CommonRequest =
  | { ok: true; lang: Language; day: string; only: string[] }
  | { ok: false; lang: Language; message: string };

/**
 * @param codes lower-case codes of the jurisdictions there are.
 * @param now the day asked about when none is named.
 * @returns an unknown language is English; a day or code that is not one is a sentence that says so.
 */
export function readCommon(
  values: { on?: string | undefined; lang?: string | undefined; only?: string | undefined },
  codes: readonly string[],
  now: string,
): CommonRequest {
  const lang = LANGUAGES.find((one) => one === values.lang) ?? 'en';
  const { t } = wordsIn(lang);
  const day = values.on ?? now;
  if (!isDay(day))
    return { ok: false, lang, message: t('scenario.terminal.badDate', { value: day }) };
  const only = (values.only ?? '').toLowerCase().split(',').filter(Boolean);
  const stranger = only.find((code) => !codes.includes(code));
  if (stranger)
    return {
      ok: false,
      lang,
      message: t('scenario.terminal.badCode', { value: stranger, list: codes.join(', ') }),
    };
  return { ok: true, lang, day, only };
}
