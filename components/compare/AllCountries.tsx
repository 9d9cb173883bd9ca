import type { HeadlinesView } from '@/db/queries/headlines';
import { type CompareView, comparePath, MOST_COMPARED, tabQuery } from '@/links/compare';
import { EVERYTHING, matrixPath, parseMatrixOrder } from '@/links/matrix';
import type { Words } from '@/messages';
import { MatrixTable, type RowAction } from '../matrix/MatrixTable';
import { orderRows } from '../matrix/table';

/** Every country beside those compared, which stand first; each is added or taken away by a tap. */
export function AllCountries({
  words,
  everywhere,
  view,
}: {
  words: Words;
  everywhere: HeadlinesView;
  view: CompareView;
}) {
  const { t, lang } = words;
  const { codes } = view;
  const link = (to: string[]) => comparePath(lang, { ...view, codes: to }) + tabQuery('all');
  const compared = codes.flatMap((code) =>
    everywhere.rows.filter(({ jurisdiction }) => jurisdiction.code === code),
  );
  const order = parseMatrixOrder({});
  const others = everywhere.rows.filter(({ jurisdiction }) => !codes.includes(jurisdiction.code));
  const full = codes.length >= MOST_COMPARED;
  return (
    <>
      <p className="small">
        {full ? t('compare.full') : t('compare.allLead')}{' '}
        <a href={matrixPath(lang, { ...EVERYTHING, on: view.on })}>{t('compare.allMatrix')}</a>
      </p>
      <MatrixTable
        words={words}
        groups={[
          { title: t('compare.countriesShown'), rows: compared },
          { title: t('compare.others'), rows: orderRows(others, order, lang).placed },
        ]}
        rules={everywhere.rules}
        now={null}
        view={{ ...EVERYTHING, on: view.on }}
        order={order}
        action={({ code, name }): RowAction | null => {
          const country = name[lang];
          if (codes.includes(code)) {
            const href = link(codes.filter((other) => other !== code));
            return {
              href,
              text: t('compare.removeShort'),
              label: t('compare.remove', { country }),
            };
          }
          if (full) return null;
          const href = link([...codes, code]);
          return { href, text: t('compare.addShort'), label: t('compare.addNamed', { country }) };
        }}
      />
    </>
  );
}
