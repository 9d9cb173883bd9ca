import { Chooser } from '@/components/compare/Chooser';
import { ComparePage, compareTitle } from '@/components/compare/ComparePage';
import { JsonLd } from '@/components/shell/JsonLd';
import { database } from '@/db/client';
import { comparison } from '@/db/queries/comparison';
import { jurisdictions } from '@/db/queries/records';
import { changedBetween, daysBeforeReforms } from '@/db/queries/since';
import { today } from '@/law/date';
import { type CompareView, comparePath } from '@/links/compare';
import type { Parsed } from '@/links/grammar';
import type { Words } from '@/messages';
import { countryList } from '@/words/names';
import { answer, answerMetadata, readParams } from './answer';
import { corrections } from './corrections';
import { datasetOf } from './json-ld';
import { pageMetadata } from './page-metadata';
import { parseComparePage } from './parse';

export type CompareProps = { params: Promise<{ lang: string; path?: string[] }> };

async function read(params: CompareProps['params']) {
  const { lang, segments, wrong } = await readParams(params, 'compare');
  const parsed: Parsed<CompareView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseComparePage(lang, segments);
  return { lang, parsed };
}

function descriptionOf(words: Words, view: CompareView): string {
  const { t } = words;
  const offence = view.offence
    ? t(`vocabulary.offenceLong.${view.offence}`).toLowerCase()
    : t('compare.everything');
  return t('compare.description', {
    offence,
    countries: countryList(words, jurisdictions(view.codes)),
  });
}

export async function compareMetadata({ params }: CompareProps) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words) => {
    const { t } = words;
    const path = comparePath(lang, view);
    if (view.codes.length < 2)
      return pageMetadata(lang, path, t('compare.chooseTitle'), t('compare.chooseLead'));
    const chosen = { jurisdictions: jurisdictions(view.codes) };
    return pageMetadata(lang, path, compareTitle(words, chosen, view), descriptionOf(words, view));
  });
}

/** The comparison a path asks for, or the page on which its countries are chosen. */
export async function compareAnswer({ params }: CompareProps, onlyDifferences: boolean) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'compare', parsed, (view, words, day) => {
    const all = jurisdictions();
    const path = comparePath(lang, view);
    if (view.codes.length < 2)
      return { path, content: <Chooser words={words} all={all} view={view} /> };
    const compared = comparison(view.codes, view, day);
    return {
      path,
      title: compareTitle(words, compared, view),
      content: (
        <>
          <JsonLd
            data={datasetOf(words, {
              path,
              title: compareTitle(words, compared, view),
              description: descriptionOf(words, view),
              day,
              version: database().version,
            })}
          />
          <ComparePage
            words={words}
            comparison={compared}
            all={all}
            view={view}
            onlyDifferences={onlyDifferences}
            since={view.on ? changedBetween(view.codes, view, view.on, today()) : null}
            notable={daysBeforeReforms(view.codes, today())}
            corrections={corrections()}
          />
        </>
      ),
    };
  });
}
