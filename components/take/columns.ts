/** What the columns of several tables have in common. */
import type { RangeCustody } from '@/law/scenario/range';
import type { Citation } from '@/law/schema';
import type { Words } from '@/messages';
import type { Column, Value } from './table';

export type Typed<Item> = Column & { value: (item: Item) => Value | undefined };
type Label = keyof typeof import('@/messages/en/take.json')['column'];

/** Columns of one kind of item, labelled in the reader's language. */
export const columnsOf =
  <Item>({ t }: Words) =>
  (
    key: string,
    label: Label,
    value: (item: Item) => Value | undefined,
    type: Column['type'] = 'text',
  ): Typed<Item> => ({ key, label: t(`take.column.${label}`), type, value });

/** "ge-s1, Art. 5; ge-s2" */
export const citationWords = (citations: readonly Citation[]) =>
  citations.map(({ source, locator }) => (locator ? `${source}, ${locator}` : source)).join('; ');

/** Whether custody is possible, from how many days to how many; an open end is empty. */
export function custodyColumns<Item>(
  words: Words,
  custodyOf: (item: Item) => RangeCustody | undefined,
) {
  const { t } = words;
  const column = columnsOf<Item>(words);
  const said = { yes: t('take.yes'), no: t('take.no'), unknown: t('take.perhaps') };
  return [
    column(
      'custody_possible',
      'custodyPossible',
      (item) => said[custodyOf(item)?.possible ?? 'unknown'],
    ),
    column('min_custody_days', 'minCustody', (item) => finite(custodyOf(item)?.minDays), 'number'),
    column('max_custody_days', 'maxCustody', (item) => finite(custodyOf(item)?.maxDays), 'number'),
    column('life_or_death', 'life', (item) => lifeOrDeath(custodyOf(item)), 'boolean'),
  ];
}

/** null = a part of what may apply is not known. */
function lifeOrDeath(custody: RangeCustody | undefined): boolean | null {
  if (!custody) return false;
  if (custody.life || custody.death) return true;
  return custody.life === null || custody.death === null ? null : false;
}

const finite = (days: number | null | undefined) =>
  days != null && Number.isFinite(days) ? days : null;
