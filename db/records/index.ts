/** The table of every kind of record, in the order in which they are filled: what is referred to comes first. */
import type { RecordKind } from '@/law/records';
import { ASPECT_TABLE } from './aspect';
import { COMPARATOR_TABLE } from './comparator';
import { COST_TABLE } from './cost';
import { INSTRUMENT_TABLE } from './instrument';
import { QUESTION_TABLE } from './question';
import { REFORM_TABLE } from './reform';
import type { RecordTable } from './rows';
import { RULE_TABLE } from './rule';
import { SOURCE_TABLE } from './source';
import { THRESHOLD_TABLE } from './threshold';
import { UNIT_TABLE, UNIT_VALUE_TABLE } from './unit';

export const TABLES: { readonly [K in RecordKind]: RecordTable<K> } = {
  source: SOURCE_TABLE,
  instrument: INSTRUMENT_TABLE,
  unit: UNIT_TABLE,
  'unit-value': UNIT_VALUE_TABLE,
  rule: RULE_TABLE,
  threshold: THRESHOLD_TABLE,
  aspect: ASPECT_TABLE,
  reform: REFORM_TABLE,
  cost: COST_TABLE,
  comparator: COMPARATOR_TABLE,
  question: QUESTION_TABLE,
};

export * from './aspect';
export { jurisdictions } from './columns';
export * from './comparator';
export * from './cost';
export * from './instrument';
export * from './question';
export * from './reform';
export * from './rule';
export * from './source';
export * from './threshold';
export * from './unit';
