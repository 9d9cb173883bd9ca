import { describe, expect, it } from 'vitest';
import { today } from '@/law/date';
import { checkData, countFindings, type Finding, formatFinding, hasErrors } from './check';
import { COMMON_FILES, readDataFiles } from './files';

/** A day on which nothing in the data lies in the future, even where the machine's clock is wrong. */
const day = [today(), '2026-11-25'].sort().at(-1) ?? today();

describe('the data in data/', () => {
  const files = readDataFiles();
  const { dossiers, rates, changes, findings } = checkData(files, day);

  it('has no error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => formatFinding(finding))).toEqual([]);
  });

  it('is read whole', () => {
    expect(dossiers).toHaveLength(files.length - COMMON_FILES.length);
    expect(changes.length).toBeGreaterThan(0);
    expect(rates.length).toBeGreaterThan(0);
  });
});

describe('a finding', () => {
  const finding: Finding = {
    severity: 'error',
    file: 'jurisdictions/ge.yaml',
    line: 412,
    column: 9,
    place: 'offences › ge-use › penalties › 1 › all_of › 1 › min',
    message: '8 is above max 5: swap them or correct one.',
  };

  it('is one line that editors can jump to', () => {
    expect(formatFinding(finding)).toBe(
      'data/jurisdictions/ge.yaml:412:9  offences › ge-use › penalties › 1 › all_of › 1 › min: 8 is above max 5: swap them or correct one.',
    );
  });

  it('says when it is a warning, and the name of the file as it was given', () => {
    expect(formatFinding({ ...finding, severity: 'warning' }, 'new/ge.yaml')).toMatch(
      /^new\/ge\.yaml:412:9 {2}warning: offences/,
    );
  });

  it('is counted', () => {
    expect(countFindings([])).toBe('0 errors, 0 warnings');
    expect(countFindings([finding, { ...finding, severity: 'warning' }])).toBe(
      '1 error, 1 warning',
    );
    expect(hasErrors([{ ...finding, severity: 'warning' }])).toBe(false);
  });
});

it('a missing file of exchange rates is an error', () => {
  const files = readDataFiles().filter((file) => file.path === 'jurisdictions/tm.yaml');
  const errors = checkData(files, day).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => formatFinding(finding))).toEqual([
    'data/exchange-rates.yaml:1:1  the file is missing: put it back, with at least one day of rates.',
  ]);
});
