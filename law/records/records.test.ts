import { describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { STATUSES } from '../vocabulary';
import { fieldsOf } from './facts';
import { allRecords, EVIDENCED_KINDS, evidencedRecords, RECORD_KINDS, RECORDS } from './index';

const { dossiers } = readLaw();

describe('the kinds of records', () => {
  test('each has its own table, and the data holds some of each', () => {
    expect(new Set(RECORD_KINDS.map((kind) => RECORDS[kind].table)).size).toBe(RECORD_KINDS.length);
    const kinds = new Set(dossiers.flatMap(allRecords).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...RECORD_KINDS].sort());
  });

  test('whatever has a status counts as evidenced, and nothing else', () => {
    for (const kind of RECORD_KINDS) {
      const status = fieldsOf(kind).some(({ name }) => name === 'status');
      expect((EVIDENCED_KINDS as readonly string[]).includes(kind), kind).toBe(status);
    }
    for (const { record, path } of dossiers.flatMap(evidencedRecords))
      expect(STATUSES, path.join()).toContain(record.status);
  });

  test('say of their fields what they are', () => {
    const shapes = (kind: Parameters<typeof fieldsOf>[0]) =>
      Object.fromEntries(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
    expect(shapes('threshold')).toMatchObject({
      substance: 'word',
      from: 'number',
      from_included: 'flag',
      instrument: 'label',
      valid_from: 'date',
      note: 'text',
      sources: 'other',
    });
    expect(shapes('rule')).toMatchObject({ conduct: 'words', provision: 'other' });
    expect(fieldsOf('cost').find(({ name }) => name === 'year')).toMatchObject({ past: true });
    expect(fieldsOf('rule').find(({ name }) => name === 'quantity')).toMatchObject({
      list: 'tier',
    });
  });
});
