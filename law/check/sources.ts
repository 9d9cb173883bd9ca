/** Sources: described once, found again by anyone, and of a kind that can carry the status that rests on them. */

import { evidencedRecords, type RecordKind } from '../records';
import type { Dossier, Source } from '../schema';
import { LAW_TEXTS, REPRINTS } from './combinations';
import { error, list, type Path, type Problem, unusual } from './problem';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Sources that can't be found again, that stand twice, and statuses above what their kind can carry. */
export function sourceProblems(dossier: Dossier): Problem[] {
  return [
    ...dossier.sources.flatMap((source, at) => describedProblems(source, ['sources', at])),
    ...twiceProblems(dossier),
    ...statusProblems(dossier),
  ];
}

function describedProblems(source: Source, path: Path): Problem[] {
  const { title, url, retrieved, language, copy, kind, text_of, text_kind } = source;
  const problems: Problem[] = [];
  if (!/\p{L}{3}/u.test(title))
    problems.push(
      error([...path, 'title'], `"${title}" is no title: write what the work is called.`),
    );
  if (!url && !retrieved)
    problems.push(
      error(path, 'has neither url nor retrieved, so that nobody can find what was read: add one.'),
    );
  if (url && !retrieved)
    problems.push(
      error([...path, 'retrieved'], 'is missing beside the url: add the day on which it was read.'),
    );
  for (const [key, value] of Object.entries({ text_of, text_kind }))
    if (value && !LAW_TEXTS.includes(kind))
      problems.push(
        error(
          [...path, key],
          `stands at a source of kind ${kind}: only a text of the law shows a state of it; take it out or correct the kind.`,
        ),
      );
  if (language !== undefined && !isLanguage(language))
    problems.push(
      error(
        [...path, 'language'],
        `"${language}" is no code of a language: write two letters, such as en or ka.`,
      ),
    );
  if (copy && !/^(https:\/\/|git@)[^\s/]+\.[^\s]+$/.test(copy.repository))
    problems.push(
      error(
        [...path, 'copy', 'repository'],
        `"${copy.repository}" is no public address of a repository: write it from https:// on.`,
      ),
    );
  return problems;
}

function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && languages.of(code) !== undefined;
}

function twiceProblems({ sources, instruments }: Dossier): Problem[] {
  const twice = <Row>(rows: readonly Row[], section: string, name: (row: Row) => string | null) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row, at) => {
      const key = name(row);
      if (key === null) return [];
      const before = seen.get(key);
      seen.set(key, at);
      return before === undefined
        ? []
        : [
            error(
              [section, at],
              `describes the same as entry ${before + 1} of the list: keep one, and correct what names the other.`,
            ),
          ];
    });
  };
  return [
    ...twice(sources, 'sources', ({ url, title }) => (url ? `${url} ${title}` : null)),
    ...twice(instruments, 'instruments', ({ title, number }) => `${title.en} ${number ?? ''}`),
  ];
}

/** Kinds that are one provision of a law: what was read of one was read at its article. */
const LOCATED: readonly RecordKind[] = ['rule', 'comparator'];

function statusProblems(dossier: Dossier): Problem[] {
  const kinds = new Map(dossier.sources.map(({ id, kind }) => [id, kind]));
  return evidencedRecords(dossier).flatMap(({ path, kind: recordKind, record }) => {
    const cited = record.sources.flatMap(({ source }) => kinds.get(source) ?? []);
    const problems: Problem[] = record.sources.flatMap(({ source, locator }, at) => {
      const where = [...path, 'sources', at];
      if (locator != null && !/[\p{L}\d]/u.test(locator))
        return [
          error([...where, 'locator'], `"${locator}" is no place: write the article or page.`),
        ];
      const before = record.sources.findIndex(
        (other) => other.source === source && (other.locator ?? '') === (locator ?? ''),
      );
      return before < at
        ? [error([...where, 'source'], `"${source}" is cited twice for one place: keep one.`)]
        : [];
    });
    if (record.status !== 'checked' || cited.length === 0) return problems;
    if (LOCATED.includes(recordKind) && record.sources.every(({ locator }) => !locator))
      problems.push(
        error(
          [...path, 'sources'],
          'checked, but no locator says where: add the article to a source as locator.',
        ),
      );
    if (cited.some((kind) => LAW_TEXTS.includes(kind))) return problems;
    const what = `checked means read in the text of the law, but the sources are of kind ${list([...new Set(cited)], 'and')}: name the text that was read, or write secondary.`;
    problems.push(
      cited.some((kind) => REPRINTS.includes(kind))
        ? unusual([...path, 'status'], 'reprint', what)
        : error([...path, 'status'], what),
    );
    return problems;
  });
}
