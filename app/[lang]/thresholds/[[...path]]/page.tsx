import { SubstanceList } from '@/components/thresholds/SubstanceList';
import { SubstancePage } from '@/components/thresholds/SubstancePage';
import { substanceCounts, substanceLimits } from '@/db/queries/thresholds';
import type { Parsed } from '@/links/grammar';
import { parseThresholds, type ThresholdsView, thresholdsPath } from '@/links/thresholds';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'thresholds');
  const parsed: Parsed<ThresholdsView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseThresholds(lang, segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, ({ substance }, { t }) => {
    const path = thresholdsPath(lang, substance);
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
  return answer(lang, 'thresholds', parsed, ({ substance }, words, day) => ({
    path: thresholdsPath(lang, substance),
    content: substance ? (
      <SubstancePage words={words} limits={substanceLimits(substance, day)} />
    ) : (
      <SubstanceList words={words} counts={substanceCounts(day)} />
    ),
  }));
}
