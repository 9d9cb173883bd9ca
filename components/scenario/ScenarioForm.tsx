import { SCENARIO_CONDUCTS } from '@/law/scenario/input';
import { READY_MADE } from '@/law/scenario/ready-made';
import { PLACES, QUANTITY_UNITS, SUBSTANCES } from '@/law/vocabulary';
import { type ScenarioView, scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { SelectField } from '../form/SelectField';
import { scenarioTitle } from './title';

/** Fields by GET; the answer is the canonical address of what was asked. */
export function ScenarioForm({ words, view }: { words: Words; view: ScenarioView }) {
  const { t, lang } = words;
  return (
    <form className="filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="scenario" />
      {view?.on && <input type="hidden" name="on" value={view.on} />}
      <SelectField
        label={t('scenarioPage.substance')}
        name="substance"
        value={view?.substance ?? 'heroin'}
        options={SUBSTANCES.map((word) => [word, t(`vocabulary.substance.${word}`)])}
      />
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
      <SelectField
        label={t('scenarioPage.unit')}
        name="unit"
        value={view?.amount?.unit ?? 'g'}
        options={QUANTITY_UNITS.map((word) => [word, t(`vocabulary.unit.${word}`)])}
      />
      <SelectField
        label={t('scenarioPage.act')}
        name="conduct"
        value={view?.conduct ?? 'possession'}
        options={SCENARIO_CONDUCTS.map((word) => [word, t(`scenarioPage.conduct.${word}`)])}
      />
      <SelectField
        label={t('scenarioPage.place')}
        name="place"
        value={view?.place ?? null}
        any={t('scenarioPage.anyPlace')}
        options={PLACES.map((word) => [word, t(`vocabulary.place.${word}`)])}
      />
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
        const asked = {
          repeat: false,
          dependence: false,
          minor: false,
          place: null,
          on: view?.on,
          ...scenario,
        };
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
