import type { Matrix } from '@/db/queries/matrix';
import { OFFENCES } from '@/law/vocabulary';
import { COLOURINGS, type MapView, mapPath } from '@/links/map';
import type { Words } from '@/messages';
import { DayForm } from '../day/DayForm';
import { TakeAlong } from '../take/TakeAlong';
import { LawMap } from './LawMap';

/** "Possession for personal use, longest custody": a map in a list of links. */
export function mapTitle({ t }: Words, { offence, colouring }: MapView): string {
  return t('map.title', {
    offence: t(`vocabulary.offenceLong.${offence}`).toLowerCase(),
    by: t(`map.by.${colouring}`),
  });
}

/** The question that a map answers: its heading, and the title of its frame. */
export function mapHeading({ t }: Words, { offence, colouring }: MapView): string {
  return t(`map.heading.${colouring}`, { offence: t(`vocabulary.offenceLong.${offence}`) });
}

/** The map on a page of its own, with the other maps one link away. */
export function MapPage({ words, matrix, view }: { words: Words; matrix: Matrix; view: MapView }) {
  const { t, lang } = words;
  const { offence, colouring } = view;
  const chips = [
    {
      label: t('map.offences'),
      links: OFFENCES.map((word) => ({
        text: t(`vocabulary.offenceLong.${word}`),
        view: { ...view, offence: word },
        current: word === offence,
      })),
    },
    {
      label: t('map.colourings'),
      links: COLOURINGS.map((word) => ({
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
      {chips.map(({ label, links }) => (
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
      <LawMap
        words={words}
        rows={matrix.rows}
        offence={offence}
        colouring={colouring}
        on={view.on}
      />
      <div className="tools">
        <TakeAlong words={words} path={mapPath(lang, view)} />
      </div>
    </>
  );
}
