import type { Language } from '@/law/vocabulary';
import { changesFromForm } from './changes';
import { costsFromForm } from './costs-form';
import { matrixQuery, parseMatrixOrder } from './matrix';
import { onDay, onDayFromForm, readDay } from './on';
import { scenarioFromForm } from './scenario';

/**
 * The address that the fields of a form mean. Words it does not know are passed on, so that the page that
 * answers can say what is wrong with them.
 */
export function goTo(lang: Language, fields: URLSearchParams): string {
  if (fields.get('to') === 'day') return onDayFromForm(lang, fields);
  const [path = '', query] = contentOf(lang, fields).split('?');
  // A form on a page of another day leads to that day again.
  const dated = onDay(path, readDay(fields.get('on') ?? ''));
  return query ? `${dated}?${query}` : dated;
}

function contentOf(lang: Language, fields: URLSearchParams): string {
  const segments = (names: readonly string[]) =>
    names.flatMap((name) => {
      const value = fields.get(name)?.trim().slice(0, 60);
      return value ? [encodeURIComponent(value)] : [];
    });
  if (fields.get('to') === 'compare') {
    const codes = fields
      .getAll('country')
      .flatMap((value) => value.split('-'))
      .map((code) => code.trim().slice(0, 60))
      .filter(Boolean);
    const path = [
      `/${lang}/compare`,
      ...(codes.length ? [encodeURIComponent([...new Set(codes)].sort().join('-'))] : []),
      ...(codes.length ? filters(fields) : []),
    ];
    return path.join('/');
  }
  if (fields.get('to') === 'matrix') {
    const order = parseMatrixOrder({
      sort: fields.get('sort') ?? undefined,
      name: fields.get('name') ?? undefined,
    });
    return (
      [
        `/${lang}/matrix`,
        ...segments(['offence', 'subregion', 'regime', 'custody', 'evidence']),
      ].join('/') + matrixQuery(order)
    );
  }
  if (fields.get('to') === 'changes') return changesFromForm(lang, fields);
  if (fields.get('to') === 'scenario') return scenarioFromForm(lang, fields);
  if (fields.get('to') === 'costs') return costsFromForm(lang, fields);
  return `/${lang}`;
}

/** offence, substance, circumstance, with `all` before a later one that is set. */
function filters(fields: URLSearchParams): string[] {
  const words = ['offence', 'substance', 'circumstance'].map(
    (name) => fields.get(name)?.trim().slice(0, 60) || 'all',
  );
  while (words.at(-1) === 'all') words.pop();
  return words.map(encodeURIComponent);
}
