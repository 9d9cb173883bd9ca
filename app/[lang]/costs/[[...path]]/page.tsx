import '@/app/styles/costs.css';
import { CostSheetPage } from '@/components/costs/CostSheetPage';
import { CostsPage } from '@/components/costs/CostsPage';
import { costSheets } from '@/db/queries/costs';
import { costsPageData } from '@/db/queries/costs-page';
import { exchangeRates, jurisdictions } from '@/db/queries/records';
import { type CostsView, costsPath, parseCosts } from '@/links/costs';
import type { Parsed } from '@/links/grammar';
import { answerWords } from '@/words/costs';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'costs');
  const parsed: Parsed<CostsView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseCosts(lang, segments, { jurisdictions: jurisdictions() });
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, ({ code, ...view }, words, day) => {
    const { t } = words;
    const path = costsPath(lang, { code, ...view });
    const [found] = code ? costSheets(day, view.assumptions, [code]) : [];
    if (!found)
      return pageMetadata(
        lang,
        path,
        t('costs.title'),
        t('costs.description', { n: jurisdictions().length }),
      );
    const country = found.jurisdiction.name[lang];
    return pageMetadata(
      lang,
      path,
      t('costs.sheetTitle', { country }),
      `${answerWords(words, found.sheet)} ${t('costs.sheetDescription', { country })}`,
    );
  });
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'costs', parsed, (view, words, day) => {
    const { code, assumptions, scenario } = view;
    const data = code ? costsPageData(code, assumptions, scenario, day) : null;
    return {
      path: costsPath(lang, view),
      title: data
        ? words.t('costs.sheetTitle', { country: data.jurisdiction.name[lang] })
        : words.t('costs.title'),
      content: data ? (
        <CostSheetPage words={words} view={view} data={data} />
      ) : (
        <CostsPage
          words={words}
          view={view}
          rows={costSheets(day, assumptions)}
          firstRate={exchangeRates()[0]?.date ?? null}
        />
      ),
    };
  });
}
