/** The parameters of the operation `scenario` as the scenario that they put. */
import {
  asksForAmount,
  type Scenario,
  type ScenarioConduct,
  scenarioSchema,
} from '@/law/scenario/input';
import type { Language, Offence } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import type { ApiValues } from './operations';
import type { ApiProblemError } from './problem';

/** The act that an offence stands for where no act is named. */
const ACT_OF: Record<Offence, ScenarioConduct> = {
  use: 'use',
  possession: 'possession',
  supply: 'sale',
};
const OFFENCE_OF: Record<ScenarioConduct, Offence> = {
  use: 'use',
  possession: 'possession',
  cultivation: 'possession',
  sale: 'supply',
  production: 'supply',
  'import-export': 'supply',
  acquisition: 'possession',
  storage: 'possession',
  transport: 'possession',
  'intent-to-supply': 'supply',
  inducement: 'supply',
  premises: 'supply',
  precursors: 'supply',
};

/**
 * @param today YYYY-MM-DD: the day of the law when none is named
 * @returns the scenario, or what is missing for one or contradicts itself
 */
export function scenarioFrom(
  values: ApiValues,
  today: string,
  lang: Language,
): { scenario: Scenario } | { errors: ApiProblemError[] } {
  const { t } = wordsIn(lang);
  const offence = values.offence as Offence | undefined;
  const named = values.conduct as ScenarioConduct | undefined;
  const conduct = named ?? (offence && ACT_OF[offence]);
  const errors: ApiProblemError[] = [];
  const wrong = (
    parameter: string,
    value: string | null,
    reason: 'missing' | 'conflict',
    detail: string,
    proposals: string[],
  ) => errors.push({ parameter, value, reason, detail, allowed: null, proposals });

  if (!conduct)
    wrong('conduct', null, 'missing', t('api.wrong.conduct'), ['possession', 'use', 'sale']);
  if (named && offence && OFFENCE_OF[named] !== offence)
    wrong('offence', offence, 'conflict', t('api.wrong.offence', { conduct: named }), [
      OFFENCE_OF[named],
    ]);
  if (values.amount === undefined && conduct && asksForAmount(conduct))
    wrong('amount', null, 'missing', t('api.wrong.amount'), ['0.5', '1', '5']);
  if (errors.length > 0 || !conduct) return { errors };
  return {
    scenario: scenarioSchema.parse({
      substance: values.substance,
      // No law looks at the amount that was used.
      amount: asksForAmount(conduct) ? { value: values.amount, unit: values.unit } : null,
      conduct,
      repeat: values.repeat ?? null,
      dependence: values.dependence,
      minor: values.minor ?? null,
      place: values.place ?? null,
      purity: values.purity ?? null,
      dry: values.dry ?? null,
      date: values.on ?? today,
    }),
  };
}
