import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { baseOf, type MergeBase } from '@/law/merge/plan';
import { describePlan } from '@/law/merge/report';
import { RATES_FILE } from '../files';
import { MergeRefused, mergeDossier } from './merge';
import { SMALL } from './small-dossier';

const DAY = '2026-11-25';
const rates = { path: RATES_FILE, text: 'rates:\n  - date: 2026-01-01\n    per_eur: {USD: 1.1}\n' };

/** Merges `incoming` into `local`; both began as `base`. */
function merge(
  local: string,
  incoming: string,
  base: string | MergeBase = SMALL,
  ...settled: string[]
) {
  const files = [{ path: 'jurisdictions/xx.yaml', text: local }, rates];
  const known = typeof base === 'string' ? baseOf(parse(base)) : base;
  const { plan, file } = mergeDossier(files, incoming, known, DAY, new Set(settled));
  return { plan, text: file.text, told: describePlan(plan) };
}

/** A text with one piece replaced. @throws when the piece is not there */
function edit(text: string, piece: string, by: string): string {
  if (!text.includes(piece)) throw new Error(`There is no ${piece}.`);
  return text.replace(piece, by);
}

/** The lines that only one of two texts has, with − and +. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`),
  ];
}

const FINE = '{kind: fine, min: 100, max: 500, unit: EUR}';
const LOWER_FINE = '{kind: fine, min: 100, max: 300, unit: EUR}';

describe('a merge of what is already here', () => {
  it('leaves the file byte for byte as it is', () => {
    expect(merge(SMALL, SMALL).text).toBe(SMALL);
    expect(merge(SMALL, SMALL, new Map()).text).toBe(SMALL);
  });

  it('takes other quotes, order of keys and nulls for the same', () => {
    const rewritten = edit(
      edit(SMALL, 'article: "45", paragraph: 1', 'paragraph: "1", article: 45'),
      '    circumstances: []\n',
      '    territory: null\n    circumstances: []\n',
    );
    const { plan, text, told } = merge(SMALL, rewritten);
    expect([text, told]).toEqual([SMALL, []]);
    expect(plan.base).toEqual(baseOf(parse(SMALL)));
  });

  it('is not troubled by another order of records', () => {
    const rows = SMALL.match(/ {2}- \{substance.*\n/g) ?? [];
    const other = edit(SMALL, rows.join(''), [...rows].reverse().join(''));
    expect(merge(SMALL, other).text).toBe(SMALL);
  });
});

describe('what is new', () => {
  const question = '  - Is there a new code?\n';
  const source = '  - id: xx-news\n    title: News\n    kind: news\n    retrieved: 2026-01-01\n';

  it('is put behind the record that it follows in the incoming dossier', () => {
    const at = '  # Only the summary was read.\n';
    const { text, told } = merge(SMALL, edit(SMALL, at, source + at));
    expect(text).toBe(edit(SMALL, at, source + at));
    expect(told).toEqual(['New (1):', '  xx-news: News']);
  });

  it('is put first where it is first, with the comments of the others in place', () => {
    const { text } = merge(SMALL, edit(SMALL, 'sources:\n', `sources:\n${source}`));
    expect(text).toBe(edit(SMALL, 'sources:\n', `sources:\n${source}`));
  });

  it('is put last where it is last, before the comments that end the file', () => {
    const incoming = edit(SMALL, '  - Are there tablets?\n', `  - Are there tablets?\n${question}`);
    expect(merge(SMALL, incoming).text).toBe(incoming);
  });

  it('can be several at once, in their order', () => {
    const three = ['One?', 'Two?', 'Three?'].map((text) => `  - ${text}\n`).join('');
    const incoming = edit(SMALL, '  - Are there tablets?\n', `  - Are there tablets?\n${three}`);
    expect(merge(SMALL, incoming).text).toBe(incoming);
  });

  it('can begin a list that was empty or missing', () => {
    const unit =
      'units:\n  - id: xx-unit\n    name:\n      en: unit\n      ru: единица\n    values: []\n';
    expect(merge(SMALL, edit(SMALL, 'units: []\n', unit)).text).toBe(
      edit(SMALL, 'units: []\n', unit),
    );
    const without = edit(SMALL, 'units: []\n', '');
    expect(merge(without, edit(SMALL, 'units: []\n', unit)).text).toBe(without + unit);
  });

  it('can be a whole dossier', () => {
    const files = [rates];
    const plain = SMALL.slice(SMALL.indexOf('\n') + 1);
    const { file, isNew } = mergeDossier(files, plain, new Map(), DAY);
    expect([file.path, file.text, isNew]).toEqual(['jurisdictions/xx.yaml', SMALL, true]);
  });
});

describe('what has changed', () => {
  it('is told field by field and written into the record, whose comments stay', () => {
    const { text, told } = merge(SMALL, edit(SMALL, FINE, LOWER_FINE));
    expect(told).toEqual([
      'Changed (1):',
      '  xx-possession-small: penalties › fine max 500 → 300 EUR',
    ]);
    expect(text).toContain('max: 300');
    for (const comment of [
      'the amount of 2020',
      'official edition',
      'The basic rule',
      'read again',
    ])
      expect(text).toContain(`# ${comment}`);
    expect(parse(text)).toEqual(parse(edit(SMALL, FINE, LOWER_FINE)));
  });

  it('leaves all other records as they were written', () => {
    const { text } = merge(SMALL, edit(SMALL, FINE, LOWER_FINE));
    const [before, after] = [SMALL, text].map((each) => [
      each.slice(0, each.indexOf('  - id: xx-possession-small')),
      each.slice(each.indexOf('  - id: xx-supply')),
    ]);
    expect(after).toEqual(before);
  });

  it('can be a text, the summary, a status, a field that comes and one that goes', () => {
    const incoming = [
      ['Use is not an offence.', 'Use is an offence.'],
      ['    status: secondary\n', '    valid_from: 2021-05\n    status: recalled\n'],
      ['        locator: Art. 45\n', '        locator: Art. 45(1)\n'],
    ].reduce((text, [piece, by]) => edit(text, piece ?? '', by ?? ''), SMALL);
    const { text, told } = merge(SMALL, incoming);
    expect(told).toEqual([
      'Changed (3):',
      '  summary: en "Use is not an offence." → "Use is an offence."',
      '  xx-possession-small: sources › xx-code-2020 locator "Art. 45" → "Art. 45(1)"',
      '  xx-supply: status secondary → recalled',
      '  xx-supply: valid_from nothing → 2021-05',
    ]);
    expect(parse(text)).toEqual(parse(incoming));
    expect(text).toContain('en: "Use is an offence." # read again in May');
  });

  it('can be an event under another title, if its date leaves no doubt', () => {
    const incoming = edit(SMALL, 'en: New code,', 'en: A new code of law,');
    const { text, told, plan } = merge(SMALL, incoming);
    expect(told).toEqual([
      'Changed (1):',
      '  xx-2020-01-01: title en "New code" → "A new code of law"',
    ]);
    expect(parse(text)).toEqual(parse(incoming));
    expect(merge(text, incoming, plan.base).told).toEqual([]);
  });
});

describe('what is gone', () => {
  it('is taken out with the comment above it, when it was not edited here', () => {
    const incoming = edit(
      edit(
        SMALL,
        "  - id: xx-report\n    title: 'Report: drugs in Exland'\n    kind: ngo-report\n    retrieved: 2026-01-01\n",
        '',
      ),
      '      - source: xx-report\n    status: secondary',
      '      - source: xx-code-2020\n    status: secondary',
    );
    const { text, told } = merge(SMALL, incoming);
    expect(told).toContain('Gone (1):');
    expect(difference(SMALL, text)).toEqual([
      '- # Only the summary was read.',
      '- - id: xx-report',
      "- title: 'Report: drugs in Exland'",
      '- kind: ngo-report',
      '- - source: xx-report',
      '+ - source: xx-code-2020',
    ]);
  });

  it('can be a whole list', () => {
    const incoming = edit(
      SMALL,
      /open_questions:[^#]*/.exec(SMALL)?.[0] ?? '',
      'open_questions: []\n',
    );
    expect(merge(SMALL, incoming).text).toBe(incoming);
  });

  it('stays when it was added here and never came from there', () => {
    const local = edit(SMALL, '  - Are there tablets?\n', '  - Are there tablets?\n  - Mine?\n');
    expect(merge(local, SMALL)).toMatchObject({ text: local, told: [] });
  });
});

describe('a merge that is refused', () => {
  const refused = (local: string, incoming: string) => {
    try {
      merge(local, incoming);
    } catch (problem) {
      if (problem instanceof MergeRefused)
        return [problem.version, problem.findings.map(({ place }) => place).join()];
      throw problem;
    }
    return undefined;
  };

  it('has errors in the incoming dossier', () => {
    expect(refused(SMALL, edit(SMALL, 'regime: criminal', 'regime: crimnal'))?.[0]).toBe(
      'incoming',
    );
    expect(refused(SMALL, '')).toEqual(['here', '']);
    expect(refused(SMALL, '[')).toEqual(['here', '']);
  });

  it('has errors in the dossier here', () => {
    expect(refused(edit(SMALL, 'regime: criminal', 'regime: crimnal'), SMALL)?.[0]).toBe('here');
  });

  it('would leave a source that a rule of ours still names', () => {
    const cites = '      - source: xx-report\n    status: secondary\n';
    const local = edit(
      SMALL,
      '        locator: Art. 45\n',
      '        locator: Art. 45\n      - source: xx-report\n',
    );
    const incoming = edit(
      edit(
        SMALL,
        "  - id: xx-report\n    title: 'Report: drugs in Exland'\n    kind: ngo-report\n    retrieved: 2026-01-01\n",
        '',
      ),
      cites,
      '      - source: xx-code-2020\n    status: secondary\n',
    );
    const [version, places] = refused(local, incoming) ?? [];
    expect(version).toBe('merged');
    expect(places).toContain('offences › xx-possession-small › sources › 2 › source');
  });

  it('finds references or records in brackets in the dossier here', () => {
    const named = edit(SMALL, 'substances: [all]', 'substances: &every [all]');
    const aliased = edit(named, 'substances: [all]', 'substances: *every');
    expect(refused(aliased, SMALL)).toEqual(['here', '']);
    const bracketed = edit(
      SMALL,
      /open_questions:[^#]*/.exec(SMALL)?.[0] ?? '',
      'open_questions: [Are there tablets?]\n',
    );
    expect(refused(bracketed, edit(SMALL, FINE, LOWER_FINE))).toEqual(['here', '']);
  });
});
