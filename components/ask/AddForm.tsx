import type { AskAnswer, Lack } from '@/law/ask/choice';
import { unitsOf } from '@/law/ask/units';
import { AMOUNT_UNITS } from '@/law/scenario/amount';
import { ASKED_SUBSTANCES } from '@/law/vocabulary';
import { askPath } from '@/links/question';
import type { Words } from '@/messages';
import { SelectField } from '../form/SelectField';
import type { AskCountry } from './country';

const ADDED = ['amount', 'substance', 'country'] as const satisfies readonly Lack[];

/** The fields that a question lacks, beside what was asked: nothing has to be typed again. */
export function AddForm({
  words,
  question,
  answer: { lacks, understood },
  countries,
}: {
  words: Words;
  question: string;
  answer: AskAnswer;
  countries: readonly AskCountry[];
}) {
  const { t, lang } = words;
  const lacking = new Set(ADDED.filter((lack) => lacks.includes(lack)));
  if (lacking.size === 0) return null;
  const [name] = understood.drugs.flatMap(({ names }) => names);
  return (
    <form className="filters" action={askPath(lang)} method="get">
      <input type="hidden" name="q" value={question} />
      {lacking.has('amount') && (
        <>
          <label>
            {t('ask.add.amount')}
            <input type="text" inputMode="decimal" name="amount" size={6} maxLength={18} required />
          </label>
          <SelectField
            label={t('scenarioPage.unit')}
            name="unit"
            value="g"
            options={(name ? unitsOf(name.substance) : AMOUNT_UNITS).map((unit) => [
              unit,
              t(`vocabulary.unit.${unit}`),
            ])}
          />
        </>
      )}
      {lacking.has('substance') && (
        <SelectField
          label={t('ask.add.substance')}
          name="substance"
          value={null}
          options={ASKED_SUBSTANCES.map((word) => [word, t(`vocabulary.substance.${word}`)])}
        />
      )}
      {lacking.has('country') && (
        <SelectField
          label={t('ask.add.country')}
          name="country"
          value={null}
          options={countries
            .filter(({ code }) => !understood.countries.includes(code))
            .map(({ name: country }) => [country.en, country[lang]])}
        />
      )}
      <button type="submit" className="primary">
        {t('ask.add.button')}
      </button>
    </form>
  );
}
