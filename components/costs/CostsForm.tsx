import { PRICED, SERVICES, type Service } from '@/law/costs/services';
import { type CostsView, costsPath } from '@/links/costs';
import { sentenceWord } from '@/links/costs-words';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { Hidden } from '../form/Hidden';
import { Reason, reasonProps } from '../form/Reason';
import { SelectField } from '../form/SelectField';

/** The assumptions as fields by GET; the answer is the canonical address of what was assumed. */
export function CostsForm({
  words,
  view,
  currency,
  typed = null,
}: {
  words: Words;
  view: CostsView;
  /** of the jurisdiction; null = the page of all, where no figure or sentence of one's own can be entered */
  currency: string | null;
  /** what the form was sent with, where it is shown again */
  typed?: Typed | null;
}) {
  const { t, lang } = words;
  const { code, assumptions } = view;
  const standard = costsPath(lang, { code });
  return (
    <form className="costs-form" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="costs" />
      <Hidden name="country" value={code} typed={typed} />
      <Hidden
        name="scenario"
        value={view.scenario && costsPath(lang, { scenario: view.scenario }).split('/scenario-')[1]}
        typed={typed}
      />
      <fieldset className="costs-services">
        <legend>{t('costs.count')}</legend>
        {SERVICES.map((service) => (
          <ServiceField key={service} words={words} view={view} service={service} typed={typed} />
        ))}
      </fieldset>
      <label className="costs-years">
        {t('costs.years')}
        <input
          type="text"
          inputMode="numeric"
          name="years"
          size={3}
          maxLength={2}
          defaultValue={typed ? typed.text('years') : assumptions.years}
          {...reasonProps('reason-years', typed?.reason('years'))}
        />
        <Reason id="reason-years" text={typed?.reason('years')} />
      </label>
      {code && currency && (
        <OwnFields words={words} view={view} currency={currency} typed={typed} />
      )}
      <p className="tools">
        <button type="submit" className="primary">
          {t('costs.show')}
        </button>
        {costsPath(lang, view) !== standard && <a href={standard}>{t('costs.reset')}</a>}
      </p>
    </form>
  );
}

function NumberInput({
  name,
  value,
  size,
  label,
  typed,
}: {
  name: string;
  value: number | string | null;
  size: number;
  label?: string;
  typed: Typed | null;
}) {
  const reason = typed?.reason(name);
  const id = `reason-${name}`;
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        name={name}
        size={size}
        maxLength={14}
        defaultValue={typed ? typed.text(name) : (value ?? '')}
        aria-label={label}
        {...reasonProps(id, reason)}
      />
      <Reason id={id} text={reason} />
    </>
  );
}

/** Whether a service is counted, and how many people in a hundred need it. */
function ServiceField({
  words: { t },
  view: { assumptions },
  service,
  typed,
}: {
  words: Words;
  view: CostsView;
  service: Service;
  typed: Typed | null;
}) {
  const name = t(`costs.service.${service}`);
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          name="service"
          value={service}
          defaultChecked={
            typed ? typed.has('service', service) : assumptions.services.includes(service)
          }
        />
        {name}
      </label>
      <span className="costs-share">
        <NumberInput
          name={`share-${service}`}
          value={assumptions.shares[service] ?? 100}
          size={3}
          label={t('costs.shareOf', { service: name })}
          typed={typed}
        />{' '}
        <span className="small" aria-hidden="true">
          {t('costs.share')}
        </span>
      </span>
    </div>
  );
}

/** A sentence, and figures that take the place of those in the data. */
function OwnFields({
  words,
  view: { assumptions },
  currency,
  typed,
}: {
  words: Words;
  view: CostsView;
  currency: string;
  typed: Typed | null;
}) {
  const { t } = words;
  const { sentence, own, ownPeople } = assumptions;
  const given =
    typed !== null || sentence !== null || ownPeople !== null || Object.keys(own).length > 0;
  const [from = '', to = ''] = sentence ? sentenceWord(sentence).split('-') : [];
  const currencies = [...new Set([currency, 'EUR'])];
  return (
    <details open={given}>
      <summary>
        <b>{t('costs.ownTitle')}</b>
      </summary>
      <p className="small">{t('costs.ownLead')}</p>
      <div className="costs-own">
        {(
          [
            ['least', from, t('costs.from')],
            ['most', to, t('costs.to')],
          ] as const
        ).map(([name, word, label]) => (
          <div key={name}>
            <span>{label}</span>
            <NumberInput
              name={name}
              value={word === 'unstated' ? '' : word.replace(/[dmy]$/, '')}
              size={5}
              label={label}
              typed={typed}
            />
            <select
              name={`${name}-unit`}
              defaultValue={typed?.text(`${name}-unit`) || (/[dmy]$/.exec(word)?.[0] ?? 'y')}
              aria-label={t('costs.unitOf', { what: label })}
            >
              {(['d', 'm', 'y'] as const).map((unit) => (
                <option key={unit} value={unit}>
                  {t(`costs.unit.${unit}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <SelectField
          label={t('costs.beyondField')}
          name="beyond"
          typed={typed}
          value={sentence?.beyond ?? null}
          any={t('costs.beyondNone')}
          options={[
            ['life', t('costs.beyondLife')],
            ['death', t('costs.beyondDeath')],
          ]}
        />
      </div>
      <p className="small">{t('costs.ownEmpty')}</p>
      <div className="costs-own">
        {PRICED.map((what) => (
          <div key={what}>
            <span>{t(`costs.priced.${what}`)}</span>
            <NumberInput
              name={`own-${what}`}
              value={own[what]?.value ?? null}
              size={8}
              label={t(`costs.priced.${what}`)}
              typed={typed}
            />
            <select
              name={`currency-${what}`}
              defaultValue={
                typed?.text(`currency-${what}`) || (own[what]?.currency ?? 'EUR').toLowerCase()
              }
              aria-label={t('costs.currency', { what: t(`costs.priced.${what}`) })}
            >
              {currencies.map((one) => (
                <option key={one} value={one.toLowerCase()}>
                  {one}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <span>{t('costs.peopleField')}</span>
          <NumberInput
            name="own-people"
            value={ownPeople}
            size={8}
            label={t('costs.peopleField')}
            typed={typed}
          />
        </div>
      </div>
    </details>
  );
}
