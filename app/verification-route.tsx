import { VerificationPage } from '@/components/verification/VerificationPage';
import { verification } from '@/db/queries/verification';
import { parseBare } from '@/links/bare';
import type { Parsed } from '@/links/grammar';
import { type VerificationOrder, verificationPath } from '@/links/verification';
import { answer, answerMetadata, readParams } from './answer';
import { pageMetadata } from './page-metadata';

export type VerificationProps = { params: Promise<{ lang: string; path?: string[] }> };

async function read(params: VerificationProps['params']) {
  const { lang, segments, wrong } = await readParams(params, 'verification');
  const parsed: Parsed<null> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseBare(lang, 'verification', segments);
  return { lang, parsed };
}

/** Metadata in any order: the order is view, so the canonical address is that without it. */
export async function verificationMetadata({ params }: VerificationProps) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (_view, { t }) =>
    pageMetadata(
      lang,
      verificationPath(lang),
      t('verification.title'),
      t('verification.description'),
    ),
  );
}

/** How well every jurisdiction is verified, in an order. */
export async function verificationAnswer({ params }: VerificationProps, order: VerificationOrder) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'verification', parsed, (_view, words, day) => ({
    path: verificationPath(lang),
    content: <VerificationPage words={words} verification={verification(day)} order={order} />,
  }));
}
