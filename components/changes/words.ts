import type { Jurisdiction } from '@/db/queries/records';
import type { ChangesView } from '@/links/changes';
import type { Words } from '@/messages';

/** Whether anything is left out. */
export function isFiltered({ codes, subregion, direction, since }: ChangesView): boolean {
  return codes.length > 0 || Boolean(subregion || direction || since);
}

/** "Changes: Georgia and Latvia, softer, since 2015", or the plain title. */
export function changesTitle(
  { t, lang, format }: Words,
  view: ChangesView,
  all: readonly Jurisdiction[],
): string {
  const names = all.filter(({ code }) => view.codes.includes(code)).map(({ name }) => name[lang]);
  const filters = [
    names.length > 0 && format.list(names),
    view.subregion && t(`vocabulary.subregion.${view.subregion}`),
    view.direction && t(`vocabulary.direction.${view.direction}`),
    view.since !== null && t('changes.since', { year: String(view.since) }),
  ].filter(Boolean);
  return filters.length > 0
    ? t('changes.titleFiltered', { filters: filters.join(', ') })
    : t('changes.title');
}
