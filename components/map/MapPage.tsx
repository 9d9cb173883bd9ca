import type { Matrix } from '@/db/queries/matrix';
import { CHOICES } from '@/law/matrix';
import { COLOURINGS, type MapView, mapPath } from '@/links/map';
import type { Words } from '@/messages';
import { mapHeading } from '@/words/titles';
import { DayForm } from '../day/DayForm';
import { TakeAlong } from '../take/TakeAlong';
import { LawMap } from './LawMap';

/** The map on a page of its own, with the other maps one link away. */
export function MapPage({ words, matrix, view }: { words: Words; matrix: Matrix; view: MapView }) {
  const { t, lang } = words;
  const { line, colouring } = view;
  const chips = [
    {
      label: t('map.lines'),
      links: CHOICES.map((word) => ({
        text: t(`headlines.line.${word}`),
        view: { ...view, line: word },
        current: word === line,
      })),
    },
    {
      label: t('map.colourings'),
      // The worst case is one penalty, of which no kind of liability is told.
      links: (line === 'sale-worst' ? [] : COLOURINGS).map((word) => ({
        text: t(`map.by.${word}`),
        view: { ...view, colouring: word },
        current: word === colouring,
      })),
    },
  ];
  return (
    <>
      <h1>{mapHeading(words, view)}</h1>
      <p className="lead">{t('map.lead')}</p>
      <DayForm words={words} path={mapPath(lang, view)} on={view.on} today={matrix.today} />
      {chips
        .filter(({ links }) => links.length > 0)
        .map(({ label, links }) => (
          <nav key={label} className="chip-row" aria-label={label}>
            <span className="small">{label}</span>
            <ul className="chips">
              {links.map(({ text, view: target, current }) => (
                <li key={text}>
                  <a
                    className="chip"
                    href={mapPath(lang, target)}
                    aria-current={current ? 'page' : undefined}
                  >
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      <LawMap words={words} rows={matrix.rows} line={line} colouring={colouring} on={view.on} />
      <div className="tools">
        <TakeAlong words={words} path={mapPath(lang, view)} />
      </div>
    </>
  );
}
