import type { Jurisdiction } from '@/db/queries/records';
import { SUBREGIONS } from '@/law/vocabulary';
import { type CompareView, comparePath, MOST_COMPARED } from '@/links/compare';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { countryList } from '@/words/names';
import { Hidden } from '../form/Hidden';
import { Reason } from '../form/Reason';

/** Comparisons worth starting from: the subregions, and neighbours that decided differently. */
export const READY_MADE: readonly (readonly string[])[] = [
  ['am', 'az', 'ge'],
  ['kg', 'kz', 'tj', 'tm', 'uz'],
  ['ee', 'lt', 'lv'],
  ['by', 'md', 'ru', 'ua'],
  ['cz', 'hu', 'pl', 'sk'],
  ['al', 'ba', 'me', 'mk', 'rs', 'xk'],
  ['ge', 'kz', 'ua'],
  ['cz', 'pt', 'ru'],
];

/** Ready-made comparisons among the jurisdictions that exist, one tap each. */
export function ReadyMade({
  words,
  all,
  on,
}: {
  words: Words;
  all: readonly Jurisdiction[];
  on?: string | null;
}) {
  const { t, lang } = words;
  return (
    <>
      <h2>{t('compare.readyMade')}</h2>
      <ul className="chips">
        {READY_MADE.map((codes) => all.filter(({ code }) => codes.includes(code)))
          .filter((members) => members.length > 1)
          .map((members) => {
            const codes = members.map(({ code }) => code);
            return (
              <li key={codes.join('-')}>
                <a
                  className="chip"
                  href={comparePath(lang, {
                    codes,
                    offence: null,
                    substance: null,
                    circumstance: null,
                    on,
                  })}
                >
                  {countryList(words, members)}
                </a>
              </li>
            );
          })}
      </ul>
    </>
  );
}

/** Choosing the countries of a comparison: a form of check boxes, or one link a country when one is given. */
export function Chooser({
  words,
  all,
  view,
  typed = null,
}: {
  words: Words;
  all: readonly Jurisdiction[];
  view: CompareView;
  /** what the form was sent with, where it is shown again */
  typed?: Typed | null;
}) {
  const { t, lang } = words;
  const [first] = all.filter(({ code }) => view.codes.includes(code));
  if (first)
    return (
      <>
        <h1>{t('compare.chooseOneMore', { country: first.name[lang] })}</h1>
        <p className="lead">{t('compare.chooseLead')}</p>
        <BySubregion
          words={words}
          all={all.filter(({ code }) => code !== first.code)}
          link={(code) => comparePath(lang, { ...view, codes: [first.code, code] })}
        />
      </>
    );
  return (
    <>
      {!typed && (
        <>
          <h1>{t('compare.chooseTitle')}</h1>
          <p className="lead">{t('compare.chooseLead')}</p>
          <ReadyMade words={words} all={all} on={view.on} />
        </>
      )}
      <form action={`/${lang}/go`} method="get">
        <input type="hidden" name="to" value="compare" />
        <Hidden name="on" value={view.on} typed={typed} />
        {['offence', 'substance', 'circumstance'].map((name) => (
          <Hidden key={name} name={name} value={null} typed={typed} />
        ))}
        <h2>{t('compare.choose')}</h2>
        <Reason id="reason-country" text={typed?.reason('country')} />
        <div className="chooser">
          {SUBREGIONS.map((subregion) => (
            <fieldset key={subregion}>
              <legend>{t(`vocabulary.subregion.${subregion}`)}</legend>
              {all
                .filter((one) => one.subregion === subregion)
                .map(({ code, name }) => (
                  <label key={code}>
                    <input
                      type="checkbox"
                      name="country"
                      value={code}
                      defaultChecked={typed?.has('country', code)}
                    />
                    {name[lang]}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
        <p>
          <button type="submit" className="primary">
            {t('compare.chooseButton')}
          </button>
        </p>
      </form>
    </>
  );
}

function BySubregion({
  words: { t, lang },
  all,
  link,
}: {
  words: Words;
  all: readonly Jurisdiction[];
  link: (code: string) => string;
}) {
  return (
    <div className="chooser">
      {SUBREGIONS.map((subregion) => {
        const members = all.filter((one) => one.subregion === subregion);
        return members.length === 0 ? null : (
          <section key={subregion}>
            <h2>{t(`vocabulary.subregion.${subregion}`)}</h2>
            <ul className="plain">
              {members.map(({ code, name }) => (
                <li key={code}>
                  <a className="tap" href={link(code)}>
                    {name[lang]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** The countries of a comparison as chips to remove, and a folded list to add one more. */
export function CountryChips({
  words: { t, lang },
  all,
  view,
}: {
  words: Words;
  all: readonly Jurisdiction[];
  view: CompareView;
}) {
  const without = (code: string) =>
    comparePath(lang, { ...view, codes: view.codes.filter((other) => other !== code) });
  const rest = all.filter(({ code }) => !view.codes.includes(code));
  return (
    <section aria-label={t('compare.countriesShown')}>
      <ul className="chips">
        {all
          .filter(({ code }) => view.codes.includes(code))
          .map(({ code, name }) => (
            <li key={code} className="chip">
              {name[lang]}
              <a href={without(code)} aria-label={t('compare.remove', { country: name[lang] })}>
                ×
              </a>
            </li>
          ))}
        <li>
          {view.codes.length < MOST_COMPARED ? (
            <details className="add">
              <summary className="chip">{t('compare.add')}</summary>
              <ul className="link-list">
                {rest.map(({ code, name }) => (
                  <li key={code}>
                    <a href={comparePath(lang, { ...view, codes: [...view.codes, code] })}>
                      {name[lang]}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ) : (
            <span className="small">{t('compare.full')}</span>
          )}
        </li>
      </ul>
    </section>
  );
}
