/** The lines of jurisdictions as a table for files. */
import type { HeadlinesView } from '@/db/queries/headlines';
import { type Headline, LINES } from '@/law/headlines/headline';
import { custodyOfLine } from '@/law/headlines/scale';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { articlesOf } from '@/words/headline-basis';
import { headlineStepWords, headlineWords, missingWords } from '@/words/headlines';
import { citationWords, columnsOf, custodyColumns } from './columns';
import { type FileTable, fileTable } from './table';

/**
 * A row a jurisdiction and line.
 * @param site the site's own address, for links
 * @param belongs where rows are narrowed by filters, how far a jurisdiction passes them; null = nothing is narrowed
 */
export function lineTable(
  words: Words,
  { rows, rules }: Pick<HeadlinesView, 'rows' | 'rules'>,
  site: string,
  belongs: ((code: string) => string) | null = null,
): FileTable {
  const { t, lang, format } = words;
  const lines = rows.flatMap(({ jurisdiction, headlines }) =>
    LINES.map((name) => ({ jurisdiction, line: headlines[name] as Headline })),
  );
  type Row = (typeof lines)[number];
  const column = columnsOf<Row>(words);
  const rangeOf = ({ line }: Row) => ('range' in line ? line.range : null);
  return fileTable('lines', t('take.sheet.matrix'), lines, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    ...(belongs
      ? [column('belongs', 'belongs', ({ jurisdiction }) => belongs(jurisdiction.code))]
      : []),
    column('line', 'line', ({ line }) => t(`headlines.line.${line.line}`)),
    column('value', 'inShort', ({ line }) => headlineWords(words, line)),
    column('own_term', 'ownTerm', (row) => {
      const step = rangeOf(row)?.step;
      return step ? headlineStepWords(words, step) : null;
    }),
    column('regime', 'regime', (row) => {
      const regimes = rangeOf(row)?.regimes ?? [];
      return regimes.length
        ? format.list(regimes.map((regime) => t(`vocabulary.regime.${regime}`)))
        : null;
    }),
    ...custodyColumns<Row>(words, ({ line }) =>
      'range' in line || line.line === 'sale-worst' ? custodyOfLine(line) : undefined,
    ),
    column('depends_on', 'depends', ({ line }) =>
      line.depends.length
        ? format.list(line.depends.map((on) => t(`headlines.depends.${on}`)))
        : null,
    ),
    column('known', 'knownHow', ({ line }) => t(`headlines.known.${line.known}`)),
    column('missing', 'missingWhy', ({ line }) => missingWords(words, line) || null),
    column('articles', 'articles', ({ line }) =>
      articlesOf(words, line, rules)
        .map((article) => article.words)
        .join('; '),
    ),
    column('status', 'status', ({ line }) =>
      line.evidence ? t(`vocabulary.status.${line.evidence}`) : t('common.unknown'),
    ),
    column('sources', 'sources', ({ line }) =>
      citationWords([
        ...line.rules.flatMap((id) => rules.get(id)?.rule.sources ?? []),
        ...line.aspects.flatMap(({ sources }) => sources),
      ]),
    ),
    column('records', 'record', ({ line }) => line.rules.join(' ')),
    column('link', 'link', ({ jurisdiction }) => site + countryPath(lang, jurisdiction.code)),
  ]);
}
