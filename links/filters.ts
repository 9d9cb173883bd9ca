/**
 * The grammar of filters. A filter is a word of a list, and no two lists of a page share a word, so that a word says by
 * itself which field of the view it fills, and the order in which filters are typed is free.
 */
import { nearest } from './grammar';

/** The fields that words fill, in their canonical order, with the words of each. */
export type FilterLists = Readonly<Record<string, readonly string[]>>;

/** The word that each field holds; null = not filtered. */
export type Chosen<Lists extends FilterLists> = {
  [Field in keyof Lists]: Lists[Field][number] | null;
};

const fieldsOf = <Lists extends FilterLists>(lists: Lists) =>
  Object.keys(lists) as (keyof Lists & string)[];

/** The field that a word belongs to. */
const fieldOf = <Lists extends FilterLists>(lists: Lists, word: string) =>
  fieldsOf(lists).find((field) => lists[field]?.includes(word));

/** The view that filters nothing. */
export function unfiltered<Lists extends FilterLists>(lists: Lists): Chosen<Lists> {
  return Object.fromEntries(fieldsOf(lists).map((field) => [field, null])) as Chosen<Lists>;
}

/** The chosen words in their canonical order. */
export function chosenWords<Lists extends FilterLists>(
  lists: Lists,
  view: Chosen<Lists>,
): string[] {
  return fieldsOf(lists).flatMap((field) => view[field] ?? []);
}

/** Puts a word into its field. @returns false when no list has it, or when its field holds another */
export function choose<Lists extends FilterLists>(
  lists: Lists,
  view: Chosen<Lists>,
  word: string,
): boolean {
  const field = fieldOf(lists, word);
  if (!field || (view[field] !== null && view[field] !== word)) return false;
  Object.assign(view, { [field]: word });
  return true;
}

/** Words that may have been meant by one that can't be read: the nearest of fields that hold none yet. */
export function meant<Lists extends FilterLists>(
  lists: Lists,
  view: Chosen<Lists>,
  part: string,
): string[] {
  const free = fieldsOf(lists).filter((field) => view[field] === null);
  return nearest(
    part,
    free.flatMap((field) => [...(lists[field] ?? [])]),
  );
}

/** A view with one more word, which is '' or of one of the lists. */
export function withWord<Lists extends FilterLists, View extends Chosen<Lists>>(
  lists: Lists,
  view: View,
  word: string,
): View {
  const field = fieldOf(lists, word);
  return field ? { ...view, [field]: word } : view;
}

/** A field of a form as it was sent: on its own without the blanks around it, and no longer than a name can be. */
export const fieldText = (fields: URLSearchParams, name: string) =>
  fields.get(name)?.trim().slice(0, 60) ?? '';

/** What a form says of the filters, in their canonical order; a word it does not know is passed on. */
export function typedFilters(lists: FilterLists, fields: URLSearchParams): string[] {
  return fieldsOf(lists).map((field) => fieldText(fields, field));
}
