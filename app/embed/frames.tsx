/** What each kind of frame shows: the page's own table, chart or map, with what is needed to read it. */
import type { ReactNode } from 'react';
import { compareTitle } from '@/components/compare/ComparePage';
import { ComparisonGroups } from '@/components/compare/ComparisonTable';
import { costsTitle } from '@/components/costs/CostsPage';
import { DayShown } from '@/components/day/DayForm';
import { PricesFrame, SheetFrame } from '@/components/embed/CostsFrame';
import { LawMap } from '@/components/map/LawMap';
import { mapHeading } from '@/components/map/MapPage';
import { ScenarioChart } from '@/components/scenario/ScenarioChart';
import { scenarioTitle } from '@/components/scenario/title';
import { ReadingNotes } from '@/components/shell/ReadingNotes';
import { comparison } from '@/db/queries/comparison';
import { costSheets } from '@/db/queries/costs';
import { costsPageData } from '@/db/queries/costs-page';
import { matrix } from '@/db/queries/matrix';
import { jurisdictions } from '@/db/queries/records';
import { scenarioAnswers } from '@/db/queries/scenario';
import { today } from '@/law/date';
import { comparePath } from '@/links/compare';
import { costsPath, parseCosts } from '@/links/costs';
import type { Framed } from '@/links/embed';
import type { Parsed } from '@/links/grammar';
import { mapPath } from '@/links/map';
import { EVERYTHING } from '@/links/matrix';
import { scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { parseComparePage, parseMapPage, parseScenarioPage } from '../parse';
import { viewOf } from '../take/view';

export interface Frame {
  /** The canonical path of the page. */
  path: string;
  title: string;
  /** YYYY-MM-DD, the day of the law shown. */
  day: string;
  /** null where the page is a choice alone, which has no frame */
  content: ReactNode | null;
}

type FrameFrom = (words: Words, segments: readonly string[]) => Parsed<Frame>;

const compareFrame: FrameFrom = (words, segments) =>
  viewOf(parseComparePage(words.lang, segments), (view): Frame => {
    const day = view.on ?? today();
    const path = comparePath(words.lang, view);
    if (view.codes.length < 2) return choice(path, words.t('compare.chooseTitle'), day);
    const data = comparison(view.codes, view, day);
    return {
      path,
      title: compareTitle(words, data, view),
      day,
      content: (
        <>
          <Day words={words} path={path} on={view.on} />
          <ComparisonGroups words={words} comparison={data} view={view} onlyDifferences={false} />
          <p className="small">{words.t('compare.differencesHow')}</p>
          <ReadingNotes words={words} rateDate={data.rateDate} />
        </>
      ),
    };
  });

const scenarioFrame: FrameFrom = (words, segments) =>
  viewOf(parseScenarioPage(words.lang, segments), (view): Frame => {
    const day = view?.on ?? today();
    const path = scenarioPath(words.lang, view);
    if (!view) return choice(path, words.t('scenarioPage.title'), day);
    const data = scenarioAnswers({ ...view, date: day });
    return {
      path,
      title: scenarioTitle(words, view),
      day,
      content: (
        <>
          <Day words={words} path={path} on={view.on} />
          <ScenarioChart words={words} data={data} base={path} />
          <ReadingNotes words={words} rateDate={null} />
        </>
      ),
    };
  });

const mapFrame: FrameFrom = (words, segments) =>
  viewOf(parseMapPage(words.lang, segments), (view): Frame => {
    const day = view.on ?? today();
    const path = mapPath(words.lang, view);
    const { offence, colouring, on } = view;
    const { rows } = matrix(EVERYTHING, day);
    return {
      path,
      title: mapHeading(words, view),
      day,
      content: (
        <>
          <Day words={words} path={path} on={on} />
          <LawMap words={words} rows={rows} offence={offence} colouring={colouring} on={on} />
        </>
      ),
    };
  });

const costsFrame: FrameFrom = (words, segments) =>
  viewOf(parseCosts(words.lang, segments, { jurisdictions: jurisdictions() }), (view): Frame => {
    const { code, assumptions, scenario } = view;
    const day = today();
    const path = costsPath(words.lang, view);
    const data = code ? costsPageData(code, assumptions, scenario, day) : null;
    if (data)
      return {
        path,
        title: words.t('costs.sheetTitle', { country: data.jurisdiction.name[words.lang] }),
        day,
        content: <SheetFrame words={words} view={view} data={data} />,
      };
    return {
      path,
      title: costsTitle(words, view),
      day,
      content: <PricesFrame words={words} view={view} rows={costSheets(day, assumptions)} />,
    };
  });

const FROM: Record<Framed, FrameFrom> = {
  compare: compareFrame,
  scenario: scenarioFrame,
  map: mapFrame,
  costs: costsFrame,
};

/** The frame of a page. @param segments what follows the section */
export function frameOf(words: Words, section: Framed, segments: readonly string[]) {
  return FROM[section](words, segments);
}

const choice = (path: string, title: string, day: string): Frame => ({
  path,
  title,
  day,
  content: null,
});

/** Said before the law of another day: whoever reads the frame did not choose the day. */
function Day({ words, path, on }: { words: Words; path: string; on?: string | null }) {
  return on ? <DayShown words={words} path={path} on={on} today={today()} /> : null;
}
