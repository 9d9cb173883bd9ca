import { filterWords, MatrixPage } from '@/components/matrix/MatrixPage';
import { JsonLd } from '@/components/shell/JsonLd';
import { database } from '@/db/client';
import { matrix } from '@/db/queries/matrix';
import { today } from '@/law/date';
import type { Parsed } from '@/links/grammar';
import { EVERYTHING, type MatrixOrder, type MatrixView, matrixPath } from '@/links/matrix';
import type { Words } from '@/messages';
import { answer, answerMetadata, readParams } from './answer';
import { datasetOf } from './json-ld';
import { pageMetadata } from './page-metadata';
import { parseMatrixPage } from './parse';

export type MatrixProps = { params: Promise<{ lang: string; path?: string[] }> };

async function read(params: MatrixProps['params']) {
  const { lang, segments, wrong } = await readParams(params, 'matrix');
  const parsed: Parsed<MatrixView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseMatrixPage(lang, segments);
  return { lang, parsed };
}

/** Metadata of the matrix in any order: the order is view, so the canonical address is that without it. */
export async function matrixMetadata({ params }: MatrixProps) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words, day) => {
    const { title, description } = titleOf(words, view, day);
    return pageMetadata(lang, matrixPath(lang, view), title, description);
  });
}

function titleOf(words: Words, view: MatrixView, day: string) {
  const { t } = words;
  const filters = filterWords(words, view);
  return {
    title: filters ? t('matrix.titleFiltered', { filters }) : t('matrix.title'),
    description: t('matrix.description', { n: matrix(view, day).rows.length }),
  };
}

/** The matrix, filtered by its path, in an order. */
export async function matrixAnswer({ params }: MatrixProps, order: MatrixOrder) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'matrix', parsed, (view, words, day) => ({
    path: matrixPath(lang, view),
    content: (
      <>
        <JsonLd
          data={datasetOf(words, {
            path: matrixPath(lang, view),
            ...titleOf(words, view, day),
            day,
            version: database().version,
          })}
        />
        <MatrixPage
          words={words}
          matrix={matrix(view, day)}
          now={view.on ? matrix(EVERYTHING, today()) : null}
          view={view}
          order={order}
        />
      </>
    ),
  }));
}
