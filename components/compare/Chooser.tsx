import type { Jurisdiction } from '@/db/queries/records';
import { OFFENCES, SUBREGIONS } from '@/law/vocabulary';
import { type CompareView, comparePath, MOST_COMPARED } from '@/links/compare';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { Hidden } from '../form/Hidden';
import { Reason } from '../form/Reason';
import { CountryPicker } from './CountryPicker';
import { DEFAULT_OFFENCE, ReadyMade } from './ReadyMade';

/**
 * Choosing the countries of a comparison: a form of check boxes, or one link a country when one is given.
 */
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
  const { codes } = view;
  const [first] = all.filter(({ code }) => codes.includes(code));
  if (first && codes.length === 1)
    return (
      <>
        <h1>{t('compare.chooseOneMore', { country: first.name[lang] })}</h1>
        <BySubregion
          words={words}
          all={all.filter(({ code }) => code !== first.code)}
          link={(code) =>
            comparePath(lang, {
              ...view,
              offence: view.offence ?? DEFAULT_OFFENCE,
              codes: [first.code, code],
            })
          }
        />
      </>
    );
  const chosen = typed ? typed.text('offence') : (view.offence ?? DEFAULT_OFFENCE);
  const counts = [...Array(MOST_COMPARED + 1).keys()];
  return (
    <>
      {!typed && (
        <>
          <h1>{t('compare.chooseTitle')}</h1>
          <ReadyMade words={words} all={all} on={view.on} />
        </>
      )}
      <form action={`/${lang}/go`} method="get">
        <input type="hidden" name="to" value="compare" />
        <Hidden name="on" value={view.on} typed={typed} />
        {['substance', 'circumstance'].map((name) => (
          <Hidden key={name} name={name} value={null} typed={typed} />
        ))}
        <fieldset className="choose-offence">
          <legend>{t('compare.chooseOffence')}</legend>
          {[...OFFENCES, null].map((offence) => (
            <label key={offence ?? 'all'}>
              <input
                type="radio"
                name="offence"
                value={offence ?? ''}
                defaultChecked={(offence ?? '') === chosen}
              />
              {offence ? t(`vocabulary.offence.${offence}`) : t('common.all')}
            </label>
          ))}
        </fieldset>
        <h2>{t('compare.choose')}</h2>
        <Reason id="reason-country" text={typed?.reason('country')} />
        <CountryPicker
          groups={SUBREGIONS.map((subregion) => ({
            name: t(`vocabulary.subregion.${subregion}`),
            countries: all
              .filter((one) => one.subregion === subregion)
              .map(({ code, name }) => ({ code, name: name[lang] })),
          }))}
          most={MOST_COMPARED}
          ticked={all.flatMap(({ code }) => (typed?.has('country', code) ? code : []))}
          texts={{
            button: t('compare.chooseButton'),
            buttons: counts.map((n) => t('compare.chooseButtonCount', { n })),
            chosen: t('compare.countriesShown'),
            full: t('compare.full'),
            remove: t('compare.removeShort'),
          }}
        />
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
