import { SubstanceList } from '@/components/thresholds/SubstanceList';
import { SubstancePage } from '@/components/thresholds/SubstancePage';
import { substanceCounts, substanceLimits } from '@/db/queries/thresholds';
import type { Parsed } from '@/links/grammar';
import { type ThresholdsView, thresholdsPath } from '@/links/thresholds';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';
import { parseThresholdsPage } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'thresholds');
  const parsed: Parsed<ThresholdsView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseThresholdsPage(lang, segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, ({ substance, on }, { t }) => {
    const path = thresholdsPath(lang, substance, on);
    if (!substance) return pageMetadata(lang, path, t('thresholds.title'), t('thresholds.lead'));
    const name = t(`vocabulary.substance.${substance}`);
    return pageMetadata(
      lang,
      path,
      t('thresholds.substanceTitle', { substance: name }),
      t('thresholds.description', { substance: name }),
    );
  });
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'thresholds', parsed, ({ substance, on }, words, day) => ({
    path: thresholdsPath(lang, substance, on),
    content: substance ? (
      <SubstancePage words={words} limits={substanceLimits(substance, day)} on={on} />
    ) : (
      <SubstanceList words={words} counts={substanceCounts(day)} on={on} />
    ),
  }));
}
