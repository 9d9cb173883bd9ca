import type { Jurisdiction } from '@/db/queries/records';
import { type CompareView, comparePath, MOST_COMPARED, type Tab, tabQuery } from '@/links/compare';
import type { Words } from '@/messages';

/** How many neighbours are offered beside the list of all: a tap each. */
const MOST_OFFERED = 2;

/** The countries of a comparison in their order: each moved or taken away by a tap, neighbours added by one. */
export function CountryBar({
  words: { t, lang },
  all,
  view,
  tab,
}: {
  words: Words;
  all: readonly Jurisdiction[];
  view: CompareView;
  tab: Tab;
}) {
  const { codes } = view;
  const link = (to: string[]) => comparePath(lang, { ...view, codes: to }) + tabQuery(tab);
  const shown = codes.flatMap((code) => all.filter((one) => one.code === code));
  const rest = all.filter(({ code }) => !codes.includes(code));
  const offered = rest
    .filter(({ subregion }) => subregion === shown[0]?.subregion)
    .slice(0, MOST_OFFERED);
  return (
    <section aria-label={t('compare.countriesShown')}>
      <ul className="chips country-bar">
        {shown.map(({ code, name }, at) => (
          <li key={code} className="chip">
            {at > 0 && (
              <a
                href={link(movedForward(codes, at))}
                rel="nofollow"
                aria-label={t('compare.forward', { country: name[lang] })}
              >
                ←
              </a>
            )}
            {name[lang]}
            <a
              href={link(codes.filter((other) => other !== code))}
              aria-label={t('compare.remove', { country: name[lang] })}
            >
              ×
            </a>
          </li>
        ))}
        {codes.length < MOST_COMPARED ? (
          <>
            {offered.map(({ code, name }) => (
              <li key={code} className="wide-only">
                <a className="chip" href={link([...codes, code])}>
                  + {name[lang]}
                </a>
              </li>
            ))}
            <li>
              <details className="add">
                <summary className="chip">{t('compare.add')}</summary>
                <ul className="link-list">
                  {rest.map(({ code, name }) => (
                    <li key={code}>
                      <a href={link([...codes, code])}>{name[lang]}</a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          </>
        ) : (
          <li className="small">{t('compare.full')}</li>
        )}
      </ul>
    </section>
  );
}

/** The codes with the one at a place before the one that it follows. */
function movedForward(codes: readonly string[], at: number): string[] {
  const moved = [...codes];
  moved.splice(at - 1, 2, ...codes.slice(at - 1, at + 1).reverse());
  return moved;
}
