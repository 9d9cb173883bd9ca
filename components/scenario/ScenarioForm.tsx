import { unitsOf } from '@/law/ask/units';
import { AMOUNT_UNITS } from '@/law/scenario/amount';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES } from '@/law/scenario/input';
import { PLAIN, READY_MADE } from '@/law/scenario/ready-made';
import { ASKED_SUBSTANCES } from '@/law/vocabulary';
import { type ScenarioView, scenarioPath } from '@/links/scenario';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { scenarioTitle } from '@/words/scenario-title';
import { Hidden } from '../form/Hidden';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';

/** The word that a select has for a fact; null where it was not said. */
const eitherOf = <Word extends string>(fact: boolean | null, yes: Word, no: Word): Word | null =>
  fact === null ? null : fact ? yes : no;

/** Fields by GET; the answer is the canonical address of what was asked. */
export function ScenarioForm({
  words,
  view,
  typed = null,
}: {
  words: Words;
  view: ScenarioView;
  /** what the form was sent with, where it is shown again */
  typed?: Typed | null;
}) {
  const { t, lang } = words;
  return (
    <form className="filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="scenario" />
      <Hidden name="on" value={view?.on} typed={typed} />
      <SelectField
        label={t('scenarioPage.substance')}
        name="substance"
        typed={typed}
        value={view?.substance ?? 'heroin'}
        options={ASKED_SUBSTANCES.map((word) => [word, t(`vocabulary.substance.${word}`)])}
      />
      <TextField
        label={t('scenarioPage.amount')}
        name="amount"
        value={view?.amount?.value ?? 1}
        typed={typed}
        inputMode="decimal"
        size={6}
        maxLength={18}
      />
      <SelectField
        label={t('scenarioPage.unit')}
        name="unit"
        typed={typed}
        value={view?.amount?.unit ?? 'g'}
        options={(view ? unitsOf(view.substance) : AMOUNT_UNITS).map((word) => [
          word,
          t(`vocabulary.unit.${word}`),
        ])}
      />
      <SelectField
        label={t('scenarioPage.act')}
        name="conduct"
        typed={typed}
        value={view?.conduct ?? 'possession'}
        options={SCENARIO_CONDUCTS.map((word) => [word, t(`scenarioPage.conduct.${word}`)])}
      />
      <SelectField
        label={t('scenarioPage.place')}
        name="place"
        typed={typed}
        value={view?.place ?? null}
        any={t('scenarioPage.anyPlace')}
        options={SCENARIO_PLACES.map((word) => [word, t(`vocabulary.place.${word}`)])}
      />
      <SelectField
        label={t('scenarioPage.repeatAsk')}
        name="which"
        typed={typed}
        value={view ? eitherOf(view.repeat, 'repeat', 'first') : 'first'}
        any={t('scenarioPage.notSaid')}
        options={[
          ['first', t('scenarioPage.first')],
          ['repeat', t('scenarioPage.again')],
        ]}
      />
      <SelectField
        label={t('scenarioPage.age')}
        name="age"
        typed={typed}
        value={view ? eitherOf(view.minor, 'minor', 'adult') : 'adult'}
        any={t('scenarioPage.notSaid')}
        options={[
          ['adult', t('scenarioPage.adult')],
          ['minor', t('scenarioPage.minor')],
        ]}
      />
      <SelectField
        label={t('scenarioPage.dry')}
        name="material"
        typed={typed}
        value={eitherOf(view?.dry ?? null, 'dry', 'fresh')}
        any={t('scenarioPage.notSaid')}
        options={[
          ['dry', t('scenarioPage.dried')],
          ['fresh', t('scenarioPage.fresh')],
        ]}
      />
      <TextField
        label={t('scenarioPage.purity')}
        name="purity"
        value={view?.purity ? Number((view.purity * 100).toFixed(2)) : ''}
        typed={typed}
        inputMode="decimal"
        size={4}
        maxLength={8}
      />
      <fieldset className="ticks">
        <legend>{t('scenarioPage.situation')}</legend>
        <label className="tick">
          <input
            type="checkbox"
            name="dependent"
            value="yes"
            defaultChecked={typed ? typed.has('dependent', 'yes') : (view?.dependence ?? false)}
          />
          {t('scenarioPage.dependent')}
        </label>
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
          ...PLAIN,
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
