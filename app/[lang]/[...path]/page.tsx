import { nearest, type Parsed, readSegment } from '@/links/grammar';
import { SECTIONS } from '@/links/sections';
import { answer, answerMetadata, readParams } from '../../answer';

type Props = { params: Promise<{ lang: string; path: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

/** Every address that no other page answers: what is wrong with it, and the nearest section. */
async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, '');
  const [typed = '', ...rest] = segments;
  const part = readSegment(typed);
  const parsed: Parsed<never> = {
    kind: 'problem',
    problem: wrong ?? {
      kind: 'page',
      part,
      proposals: nearest(part, SECTIONS).map((word) => ({
        word,
        path: [`/${lang}/${word}`, ...rest].join('/'),
      })),
    },
  };
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, () => ({}));
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, null, parsed, () => ({ path: `/${lang}`, content: null }));
}
