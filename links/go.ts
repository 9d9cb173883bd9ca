import type { Language } from '@/law/vocabulary';
import { changesFromForm } from './changes';
import { compareFromForm } from './compare';
import { costsFromForm } from './costs-form';
import { matrixFromForm } from './matrix';
import { onDay, onDayFromForm, readDay } from './on';
import { scenarioFromForm } from './scenario';

/** The forms of the site, by what their hidden field `to` says. */
const FORMS: Record<string, (lang: Language, fields: URLSearchParams) => string> = {
  compare: compareFromForm,
  matrix: matrixFromForm,
  changes: changesFromForm,
  scenario: scenarioFromForm,
  costs: costsFromForm,
};

/**
 * The address that the fields of a form mean. Words it does not know are passed on, so that the page that
 * answers can say what is wrong with them.
 */
export function goTo(lang: Language, fields: URLSearchParams): string {
  const to = fields.get('to') ?? '';
  if (to === 'day') return onDayFromForm(lang, fields);
  const address = Object.hasOwn(FORMS, to) ? FORMS[to]?.(lang, fields) : null;
  const [path = '', query] = (address ?? `/${lang}`).split('?');
  // A form on a page of another day leads to that day again.
  const dated = onDay(path, readDay(fields.get('on') ?? ''));
  return query ? `${dated}?${query}` : dated;
}
