import { describe, expect, it } from 'vitest';
import { readLaw } from '@/db/read-law';
import { KnownSince, type Period } from './known-since';
import { isOldReading, type ReadSource } from './reading';
import { evaluate } from './scenario/evaluate';
import { scenarioSchema } from './scenario/input';

const SOURCES: ReadSource[] = [
  { id: 'code-2017', kind: 'statute', text_of: '2017-07-29', retrieved: '2026-11-27' },
  { id: 'code-2023', kind: 'statute', text_of: '2023-08-04', retrieved: '2026-11-27' },
  { id: 'code-of-year', kind: 'statute', text_of: '2026', retrieved: '2026-11-24' },
  { id: 'undated-code', kind: 'statute', published: '1996', retrieved: '2026-11-24' },
  { id: 'news-2021', kind: 'news', published: '2021-03', retrieved: '2026-11-24' },
];
const known = new KnownSince(SOURCES);
const read = (status: Period['status'], ...ids: string[]): Period => ({
  status,
  sources: ids.map((source) => ({ source })),
});
/** The first day on which a record is not in doubt. */
function firstDay(record: Period): string {
  const [day = ''] = ['1996-01-01', '2017-07-29', '2021-03-31', '2023-08-04', '2026-11-24'].filter(
    (one) => known.standing(record, one) === 'yes',
  );
  return day;
}

describe('a record without a beginning', () => {
  it('vouches for no day before the text in which it was read', () => {
    expect(firstDay(read('checked', 'code-2017'))).toBe('2017-07-29');
    expect(known.standing(read('checked', 'code-2017'), '2017-07-28')).toBe('perhaps');
    expect(known.textOf(read('checked', 'code-2017'))).toBe('2017-07-29');
  });

  it('of several texts rests on the latest, since an older one may tell what the law was before', () => {
    expect(firstDay(read('checked', 'code-2017', 'code-2023'))).toBe('2023-08-04');
  });

  it('rests on the text of the law where it is checked, and on any report where it is not', () => {
    expect(firstDay(read('checked', 'code-2017', 'news-2021'))).toBe('2017-07-29');
    expect(firstDay(read('secondary', 'code-2017', 'news-2021'))).toBe('2021-03-31');
  });

  it('rests on the day of reading where the text says no date, whenever the code was first published', () => {
    expect(firstDay(read('checked', 'undated-code'))).toBe('2026-11-24');
    expect(firstDay(read('checked', 'undated-code', 'code-2017'))).toBe('2017-07-29');
  });

  it('stands on the day on which a text of that year was read', () => {
    expect(known.standing(read('checked', 'code-of-year'), '2026-11-24')).toBe('yes');
  });

  it('that nobody read is known since the last source of the country was read', () => {
    expect(known.standing(read('recalled'), '2026-11-26')).toBe('perhaps');
    expect(known.standing(read('recalled'), '2026-11-27')).toBe('yes');
  });
});

describe('an old reading', () => {
  const old = (record: Period, day = '2026-11-28') =>
    isOldReading(record, known.readingOf(record), day);
  it('is one in a text of the law of over two years ago, of what still holds', () => {
    expect(old(read('checked', 'code-2023'))).toBe(true);
    expect(old(read('checked', 'code-of-year'))).toBe(false);
    expect(old(read('checked', 'code-2023'), '2025-08-04')).toBe(false);
    expect(old({ ...read('checked', 'code-2023'), valid_to: '2024-12-31' })).toBe(false);
  });

  it('is nothing of reports, which say themselves that they are not the law', () => {
    expect(old(read('secondary', 'news-2021'))).toBe(false);
  });
});

describe('the law of today in the data', () => {
  const { dossiers } = readLaw();
  it('two grams of mephedrone in Russia are no settled case on a day before the limit was read', () => {
    const ru = dossiers.find(({ jurisdiction }) => jurisdiction.code === 'RU');
    const asked = (date: string) =>
      scenarioSchema.parse({
        substance: 'mephedrone',
        amount: { value: 2, unit: 'g' },
        conduct: 'possession',
        date,
        repeat: false,
        minor: false,
      });
    const outcome = (date: string) => ru && evaluate(ru, asked(date))[0]?.outcome;
    expect(outcome('2020-01-01')).toBe('unknown');
    expect(outcome('2026-11-28')).toBe('determined');
  });

  it('no limit without a beginning is certain before anything was read that has it', () => {
    const certain = dossiers.flatMap(({ jurisdiction, sources, thresholds }) => {
      const since = new KnownSince(sources);
      return (thresholds ?? [])
        .filter(
          (row) => !row.valid_from && !row.valid_to && since.standing(row, '1995-01-01') === 'yes',
        )
        .map(({ substance, tier }) => `${jurisdiction.code} ${substance} ${tier}`);
    });
    expect(certain).toEqual([]);
  });

  it('every record of the law is certain on the day after the last reading', () => {
    const unsure = dossiers.flatMap(({ sources, offences, thresholds, aspects }) => {
      const since = new KnownSince(sources);
      return [...offences, ...(thresholds ?? []), ...aspects].filter(
        (record) =>
          !('valid_from' in record && record.valid_from) &&
          since.standing(record, '2026-11-29') === 'perhaps',
      );
    });
    expect(unsure).toEqual([]);
  });
});
