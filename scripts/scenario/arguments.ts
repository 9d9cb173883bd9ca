/** What a person writes after `npm run scenario --`, as a scenario, or as a sentence that says what is wrong. */
import { parseArgs } from 'node:util';
import { isDay, today } from '@/law/date';
import { type Amount, parseAmount } from '@/law/scenario/amount';
import {
  SCENARIO_CONDUCTS,
  type Scenario,
  type ScenarioConduct,
  scenarioSchema,
} from '@/law/scenario/input';
import { LANGUAGES, type Language, SUBSTANCES, type Substance } from '@/law/vocabulary';
import { type Words, wordsIn } from '@/messages';

export type Request =
  | { ok: true; scenario: Scenario; lang: Language; only: string[] }
  | { ok: false; message: string };

const among = <Name extends string>(names: readonly Name[], word: string | undefined) =>
  names.find((name) => name === word);

const OPTIONS = {
  repeat: { type: 'boolean' },
  dependent: { type: 'boolean' },
  minor: { type: 'boolean' },
  home: { type: 'boolean' },
  outside: { type: 'boolean' },
  on: { type: 'string' },
  lang: { type: 'string' },
  only: { type: 'string' },
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
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch {
    return { ok: false, message: wordsIn('en').t('scenario.terminal.usage') };
  }
  const { values, positionals } = parsed;
  const lang = among(LANGUAGES, values.lang ?? 'en') ?? 'en';
  const words = wordsIn(lang);
  const fail = (message: string): Request => ({ ok: false, message });
  const { t } = words;
  if (positionals.length < 2) return fail(t('scenario.terminal.usage'));

  const named = readPositionals(words, positionals);
  if ('message' in named) return fail(named.message);
  if (values.home && values.outside) return fail(t('scenario.terminal.badPlace'));
  const date = values.on ?? now;
  if (!isDay(date)) return fail(t('scenario.terminal.badDate', { value: date }));
  const only = (values.only ?? '').toLowerCase().split(',').filter(Boolean);
  const stranger = only.find((code) => !codes.includes(code));
  if (stranger)
    return fail(t('scenario.terminal.badCode', { value: stranger, list: codes.join(', ') }));

  const scenario = scenarioSchema.parse({
    ...named,
    date,
    repeat: values.repeat,
    dependence: values.dependent,
    minor: values.minor,
    place: values.home ? 'home' : values.outside ? 'outside' : null,
  });
  return { ok: true, scenario, lang, only };
}

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });

/** The first word is the substance, the last the act; what stands between them is the amount. */
function readPositionals(
  { t }: Words,
  positionals: readonly string[],
): { substance: Substance; conduct: ScenarioConduct; amount: Amount | null } | { message: string } {
  const [first = '', ...rest] = positionals;
  const last = rest.at(-1) ?? '';
  const substance = among(SUBSTANCES, first);
  if (!substance)
    return {
      message: t('scenario.terminal.badSubstance', { value: first, list: SUBSTANCES.join(', ') }),
    };
  const conduct = among(SCENARIO_CONDUCTS, last);
  if (!conduct)
    return {
      message: t('scenario.terminal.badConduct', {
        value: last,
        list: SCENARIO_CONDUCTS.join(', '),
      }),
    };
  const written = rest.slice(0, -1).join(' ');
  const amount = parseAmount(written);
  if (written && !amount) return { message: t('scenario.terminal.badAmount', { value: written }) };
  if (!amount && conduct !== 'use') return { message: t('scenario.terminal.noAmount') };
  return { substance, conduct, amount };
}
