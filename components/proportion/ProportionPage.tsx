import type { Proportion, ProportionRow } from '@/db/queries/proportion';
import type { Jurisdiction } from '@/db/queries/records';
import { PROPORTION_KINDS } from '@/law/proportion';
import { MOST_COMPARED } from '@/links/compare';
import { countryPath } from '@/links/country';
import { type ProportionView, proportionPath } from '@/links/proportion';
import type { Words } from '@/messages';
import { weighedWords } from '@/words/proportion';
import { DayForm } from '../day/DayForm';
import { ReadingNotes } from '../shell/ReadingNotes';
import { TakeAlong } from '../take/TakeAlong';
import { ProportionTable } from './ProportionTable';

/** What the law threatens for drugs beside other crimes of the same code, a chart a country. */
export function ProportionPage({
  words,
  title,
  data,
  view,
  all,
}: {
  words: Words;
  title: string;
  data: Proportion;
  view: ProportionView;
  all: readonly Jurisdiction[];
}) {
  const { t, lang } = words;
  const path = proportionPath(lang, view);
  const others = all.filter(({ code }) => !view.codes.includes(code));
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{t('proportion.lead')}</p>
      <nav className="chip-row" aria-label={t('proportion.show')}>
        <ul className="chips">
          {[null, ...PROPORTION_KINDS].map((kind) => (
            <li key={kind ?? 'both'}>
              <a
                className="chip"
                href={proportionPath(lang, { ...view, kind })}
                aria-current={kind === view.kind ? 'true' : undefined}
              >
                {t(`proportion.${kind ?? 'both'}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {data.rows.map((row) => (
        <section key={row.jurisdiction.code} id={row.jurisdiction.code}>
          <h2>
            <a href={countryPath(lang, row.jurisdiction.code, null, view.on)}>
              {row.jurisdiction.name[lang]}
            </a>
          </h2>
          <Sentences words={words} row={row} />
          <ProportionTable words={words} rules={data.rules} row={row} />
        </section>
      ))}
      <p className="muted">{t('proportion.method')}</p>
      <DayForm words={words} path={path} on={view.on} today={data.today} />
      <div className="tools">
        <TakeAlong words={words} path={path} />
      </div>
      {view.codes.length < MOST_COMPARED && (
        <details>
          <summary>{t('proportion.add')}</summary>
          <ul className="chips">
            {others.map(({ code, name }) => (
              <li key={code}>
                <a
                  className="chip"
                  href={proportionPath(lang, { ...view, codes: [...view.codes, code] })}
                >
                  {name[lang]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReadingNotes words={words} rateDate={data.rateDate} />
    </>
  );
}

/** The basic acts beside the other crimes, in words; nothing where there is nothing to compare with. */
export function Sentences({ words, row }: { words: Words; row: ProportionRow }) {
  if (row.crimes.length === 0) return null;
  return (
    <ul>
      {row.weighed.map((weighed) => (
        <li key={weighed.line.line}>{weighedWords(words, weighed)}</li>
      ))}
    </ul>
  );
}
