/** Damage to the set of files is refused; what is no damage is not. */
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../check';
import { expectRefused, findingsOf } from './expect';
import { al, fine, kz, read, rule, source } from './places';
import { DAY } from './real-file';

describe('damage to the set of files is refused', () => {
  it('an id that two files share, in both', () => {
    const id = String(al.data.offences?.[0]?.id);
    const { file, line } = kz.set(rule(0, 'id'), id);
    const findings = findingsOf(file, al.file).filter(({ message }) =>
      message.includes('is also in'),
    );
    expect(findings.map((finding) => [finding.file, finding.place])).toEqual(
      [
        ['jurisdictions/al.yaml', `offences › ${id} › id`],
        ['jurisdictions/kz.yaml', `offences › ${id} › id`],
      ].sort((a, b) => (a[0] === file.path ? -1 : b[0] === file.path ? 1 : 0)),
    );
    expect(findings.find((finding) => finding.file === file.path)?.line).toBe(line);
  });

  it.each(['jurisdictions/kg.yaml', 'jurisdictions/kz.yml', 'jurisdictions/kazakhstan.yaml'])(
    'a file under another name, %s',
    (path) => {
      expectRefused(
        { file: { path, text: kz.text }, line: kz.set(['jurisdiction', 'code'], 'KZ').line },
        'kz.yaml',
      );
    },
  );

  it('an empty file', () => {
    expectRefused(kz.become(''), /record/);
  });

  it('a file of text', () => {
    expectRefused(kz.become('Kazakhstan\n'), /record/);
  });
});

describe('what is allowed stays allowed', () => {
  const errorsOf = (damaged: { file: { path: string; text: string } }) =>
    findingsOf(damaged.file)
      .filter(({ severity }) => severity === 'error')
      .map((each) => formatFinding(each));

  it.each([
    [
      'a rule that will hold from a day to come',
      () => kz.set(rule(read, 'valid_from'), '2031-01-01'),
    ],
    ['a date of today', () => kz.set(['sources', source, 'retrieved'], DAY)],
    ['a year that is not over', () => kz.set(['sources', source, 'published'], DAY.slice(0, 4))],
    [
      'a text of several lines',
      () => kz.set(['jurisdiction', 'name', 'en'], '>\n      Kazakhstan\n      again'),
    ],
    ['a comment', () => kz.before(['summary'], '# read again in 2026\n')],
    ['Windows ends of line', () => kz.become(kz.text.replaceAll('\n', '\r\n'))],
    ['a fine in euros', () => kz.set([...fine, 'unit'], 'EUR')],
  ])('%s', (_, make) => {
    expect(errorsOf(make())).toEqual([]);
  });
});
