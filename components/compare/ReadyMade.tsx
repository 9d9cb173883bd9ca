import type { Jurisdiction } from '@/db/queries/records';
import { comparePath, WHOLE_LAW } from '@/links/compare';
import type { Words } from '@/messages';
import { countryList } from '@/words/names';

/** What is compared where nothing else was chosen. */
export const DEFAULT_OFFENCE = 'possession';

/** Comparisons worth starting from: parts of the region under the names they go by, and countries that decided differently. */
const READY_MADE = [
  { name: 'caucasus', codes: ['am', 'az', 'ge'] },
  { name: 'central-asia', codes: ['kz', 'kg', 'tj', 'tm', 'uz'] },
  { name: 'baltics', codes: ['ee', 'lv', 'lt'] },
  { name: 'visegrad', codes: ['cz', 'hu', 'pl', 'sk'] },
  { name: 'balkans', codes: ['al', 'ba', 'me', 'mk', 'rs', 'xk'] },
  { name: null, codes: ['by', 'md', 'ru', 'ua'] },
  { name: null, codes: ['ge', 'kz', 'ua'] },
  { name: null, codes: ['pt', 'cz', 'ru'] },
] as const;

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
      <ul className="chips ready-made">
        {READY_MADE.map(({ name, codes }) => ({
          name,
          members: codes.flatMap((code) => all.filter((one) => one.code === code)),
        }))
          .filter(({ members }) => members.length > 1)
          .map(({ name, members }) => {
            const codes = members.map(({ code }) => code);
            const names = countryList(words, members);
            return (
              <li key={codes.join('-')}>
                <a
                  className="chip"
                  href={comparePath(lang, { ...WHOLE_LAW, codes, offence: DEFAULT_OFFENCE, on })}
                >
                  {name ? t(`compare.set.${name}`) : names}
                  {name && <span className="visually-hidden">: {names}</span>}
                </a>
              </li>
            );
          })}
      </ul>
    </>
  );
}
