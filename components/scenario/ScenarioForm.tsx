import { SCENARIO_CONDUCTS } from '@/law/scenario/input';
import { READY_MADE } from '@/law/scenario/ready-made';
import { PLACES, QUANTITY_UNITS, SUBSTANCES } from '@/law/vocabulary';
import { type ScenarioView, scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { scenarioTitle } from './title';

/** Fields by GET; the answer is the canonical address of what was asked. */
export function ScenarioForm({ words, view }: { words: Words; view: ScenarioView }) {
  const { t, lang } = words;
  return (
    <form className="filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="scenario" />
      <label>
        {t('scenarioPage.substance')}
        <select name="substance" defaultValue={view?.substance ?? 'heroin'}>
          {SUBSTANCES.map((substance) => (
            <option key={substance} value={substance}>
              {t(`vocabulary.substance.${substance}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('scenarioPage.amount')}
        <input
          type="text"
          inputMode="decimal"
          name="amount"
          size={6}
          maxLength={18}
          defaultValue={view?.amount?.value ?? 1}
        />
      </label>
      <label>
        {t('scenarioPage.unit')}
        <select name="unit" defaultValue={view?.amount?.unit ?? 'g'}>
          {QUANTITY_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`scenarioPage.units.${unit}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('scenarioPage.act')}
        <select name="conduct" defaultValue={view?.conduct ?? 'possession'}>
          {SCENARIO_CONDUCTS.map((conduct) => (
            <option key={conduct} value={conduct}>
              {t(`scenarioPage.conduct.${conduct}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('scenarioPage.place')}
        <select name="place" defaultValue={view?.place ?? ''}>
          <option value="">{t('scenarioPage.anyPlace')}</option>
          {PLACES.map((place) => (
            <option key={place} value={place}>
              {t(`vocabulary.place.${place}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="ticks">
        <legend>{t('scenarioPage.situation')}</legend>
        {(
          [
            ['repeat', view?.repeat],
            ['dependent', view?.dependence],
            ['minor', view?.minor],
          ] as const
        ).map(([name, on]) => (
          <label key={name} className="tick">
            <input type="checkbox" name={name} value="yes" defaultChecked={on ?? false} />
            {t(`scenarioPage.${name}`)}
          </label>
        ))}
      </fieldset>
      <button type="submit" className="primary">
        {t('scenarioPage.ask')}
      </button>
    </form>
  );
}

/** Scenarios to start from, one tap each. */
export function ReadyMadeScenarios({ words, view }: { words: Words; view: ScenarioView }) {
  const { lang } = words;
  const here = scenarioPath(lang, view);
  return (
    <ul className="chips">
      {READY_MADE.map(({ id, scenario }) => {
        const asked = { repeat: false, dependence: false, minor: false, place: null, ...scenario };
        const path = scenarioPath(lang, asked);
        return (
          <li key={id}>
            <a className="chip" href={path} aria-current={path === here ? 'true' : undefined}>
              {scenarioTitle(words, asked)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
