/** What a person writes after `npm run scenario --`, as a scenario, or as a sentence that says what is wrong. */
import { parseArgs } from 'node:util';
import { readAmountText } from '@/law/ask/amounts';
import { today } from '@/law/date';
import type { Amount } from '@/law/scenario/amount';
import {
  asksForAmount,
  SCENARIO_CONDUCTS,
  SCENARIO_PLACES,
  type Scenario,
  type ScenarioConduct,
  scenarioSchema,
} from '@/law/scenario/input';
import { ASKED_SUBSTANCES, type AskedSubstance, type Language } from '@/law/vocabulary';
import { type Words, wordsIn } from '@/messages';
import { COMMON_OPTIONS, readCommon } from '../options';

export type Request =
  | { ok: true; scenario: Scenario; lang: Language; only: string[] }
  | { ok: false; message: string };

const among = <Name extends string>(names: readonly Name[], word: string | undefined) =>
  names.find((name) => name === word);

const OPTIONS = {
  first: { type: 'boolean' },
  repeat: { type: 'boolean' },
  dependent: { type: 'boolean' },
  adult: { type: 'boolean' },
  minor: { type: 'boolean' },
  home: { type: 'boolean' },
  public: { type: 'boolean' },
  outside: { type: 'boolean' },
  dry: { type: 'boolean' },
  fresh: { type: 'boolean' },
  purity: { type: 'string' },
  ...COMMON_OPTIONS,
} as const;

/** Options of which one rules out the others. */
const OPPOSITES = [
  ['first', 'repeat'],
  ['adult', 'minor'],
  SCENARIO_PLACES,
  ['dry', 'fresh'],
] as const;

/** "30", "30%" or "12,5" as a share; undefined for what is no percentage above 0. */
function readPurity(text: string): number | undefined {
  const written = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text.trim())?.[1];
  const percent = Number(written?.replace(',', '.'));
  return percent > 0 && percent <= 100 ? percent / 100 : undefined;
}

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
  const common = readCommon(values, codes, now);
  const { lang } = common;
  const words = wordsIn(lang);
  const fail = (message: string): Request => ({ ok: false, message });
  const { t } = words;
  if (positionals.length < 2) return fail(t('scenario.terminal.usage'));

  const named = readPositionals(words, positionals);
  if ('message' in named) return fail(named.message);
  const both = OPPOSITES.find((options) => options.filter((name) => values[name]).length > 1);
  if (both)
    return fail(
      t('scenario.terminal.opposites', { list: both.map((name) => `--${name}`).join(', ') }),
    );
  const purity = values.purity === undefined ? null : readPurity(values.purity);
  if (purity === undefined)
    return fail(t('scenario.terminal.badPurity', { value: values.purity ?? '' }));
  if (!common.ok) return fail(common.message);
  const { day: date, only } = common;

  const scenario = scenarioSchema.parse({
    ...named,
    date,
    repeat: values.repeat ? true : values.first ? false : null,
    dependence: values.dependent,
    minor: values.minor ? true : values.adult ? false : null,
    place: SCENARIO_PLACES.find((place) => values[place]) ?? null,
    dry: values.dry ? true : values.fresh ? false : null,
    purity,
  });
  return { ok: true, scenario, lang, only };
}

const parse = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });

/** The first word is the substance, the last the act; what stands between them is the amount. */
function readPositionals(
  { t }: Words,
  positionals: readonly string[],
):
  | { substance: AskedSubstance; conduct: ScenarioConduct; amount: Amount | null }
  | { message: string } {
  const [first = '', ...rest] = positionals;
  const last = rest.at(-1) ?? '';
  const substance = among(ASKED_SUBSTANCES, first);
  if (!substance)
    return {
      message: t('scenario.terminal.badSubstance', {
        value: first,
        list: ASKED_SUBSTANCES.join(', '),
      }),
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
  const read = readAmountText(written, 'g');
  const amount = read.kind === 'amount' ? read.amount : null;
  if (written && !amount) return { message: t('scenario.terminal.badAmount', { value: written }) };
  if (!amount && asksForAmount(conduct)) return { message: t('scenario.terminal.noAmount') };
  return { substance, conduct, amount };
}
