/** Where the engine and a case of `data/headlines/` disagree, a sentence for each place. */

import { rangeOver } from './branches';
import { type CaseEnd, caseEndOf, type HeadlineCase, type RangeCase } from './case-schema';
import type { Depends, End, From, Headlines, RangeLine } from './headline';
import { RANGE_LINES } from './headline';

type Lines = HeadlineCase['lines'];
type FromCase = { from: string; latest?: string; most?: number | null };

/** @returns [] when they agree. */
export function caseDifferences(headlines: Headlines, { lines }: HeadlineCase): string[] {
  return [
    ...RANGE_LINES.flatMap((name) => {
      const expected = lines[name];
      return expected ? rangeDifferences(headlines[name], expected) : [];
    }),
    ...recordDifferences(headlines, lines.record),
    ...custodyDifferences(headlines, lines.custody),
    ...worstDifferences(headlines, lines['sale-worst']),
    ...wayOutDifferences(headlines, lines['way-out']),
  ];
}

function rangeDifferences(line: RangeLine, expected: RangeCase): string[] {
  const say = sayer(line.line);
  if ('value' in expected)
    // A rule on supply that names the act is no rule of its own.
    return line.missing.includes('purpose')
      ? []
      : say('value', line.range ? 'a rule' : 'no-rule', 'no-rule');
  if ('branches' in expected)
    return [
      ...expected.branches.flatMap((branch) => {
        const there = line.branches.filter(({ when }) => isThere(when, branch.when));
        const range = rangeOver(there.map((one) => one.range));
        return rangeSays(`${line.line} ${JSON.stringify(branch.when ?? '')}`, range, branch);
      }),
      ...groundSays(line.line, line, expected, endsOf(line)),
    ];
  return [
    ...rangeSays(line.line, line.range, expected),
    ...groundSays(line.line, line, expected, endsOf(line)),
  ];
}

function rangeSays(
  name: string,
  range: RangeLine['range'],
  expected: { step?: string; regimes: string[]; least: CaseEnd; most: CaseEnd },
): string[] {
  const say = sayer(name);
  return [
    ...(expected.step ? say('step', range?.step?.tier ?? 'no rule', expected.step) : []),
    ...say(
      'regimes',
      [...(range?.regimes ?? [])].sort().join(),
      [...expected.regimes].sort().join(),
    ),
    ...say('least', endText(caseEndOf(range?.least ?? null, 'min')), endText(expected.least)),
    ...say('most', endText(caseEndOf(range?.most ?? null, 'max')), endText(expected.most)),
  ];
}

type Where = RangeLine['branches'][number]['when'];
function isThere(when: Where, expected?: { place: string } | { region: string }): boolean {
  if (!expected) return true;
  if ('place' in expected) return when.place === null || when.place === expected.place;
  return when.region?.en === expected.region;
}

const endsOf = ({ range }: RangeLine) => [range?.least ?? null, range?.most ?? null];

function recordDifferences({ record }: Headlines, expected: Lines['record']): string[] {
  if (!expected) return [];
  const values = [expected.value].flat().filter((value) => value !== 'unknown');
  return [
    ...sayer('record')('value', [...record.values].sort().join(), [...values].sort().join()),
    ...groundSays('record', record, expected, []),
  ];
}

function custodyDifferences({ custody }: Headlines, expected: Lines['custody']): string[] {
  if (!expected || 'branches' in expected) return [];
  const ends = [custody.detention, custody.prison].flatMap((from) =>
    from.from === 'step' ? from.most : [],
  );
  return [
    ...fromSays('custody detention', custody.detention, expected.detention),
    ...fromSays('custody prison', custody.prison, expected.prison),
    ...groundSays('custody', custody, expected, ends),
  ];
}

function fromSays(name: string, from: From, expected: FromCase): string[] {
  const say = sayer(name);
  if (from.from !== 'step')
    return [
      ...say('from', from.from, expected.from),
      ...(from.from === 'unknown' && expected.latest
        ? say('latest', from.latest?.tier ?? '', expected.latest)
        : []),
    ];
  const { step, most } = from;
  const smallest = expected.from === 'any' && step.smallest;
  return [
    ...(smallest ? [] : say('from', step.tier, expected.from)),
    ...(expected.most == null
      ? []
      : say('most', String(caseEndOf(most, 'max').days), String(expected.most))),
  ];
}

function worstDifferences(headlines: Headlines, expected: Lines['sale-worst']): string[] {
  if (!expected) return [];
  const line = headlines['sale-worst'];
  return [
    ...sayer('sale-worst')('most', endText(caseEndOf(line.most, 'max')), endText(expected.most)),
    ...groundSays('sale-worst', line, expected, []),
  ];
}

function wayOutDifferences(headlines: Headlines, expected: Lines['way-out']): string[] {
  if (!expected) return [];
  const line = headlines['way-out'];
  const say = sayer('way-out');
  return say('ways', [...line.ways].sort().join(), [...expected.ways].sort().join());
}

interface ExpectedGround {
  rules: string[];
  known?: string | undefined;
  evidence?: string | null | undefined;
  depends: string[];
}

/** What the records can tell; the rest of `depends` is a reader's note. */
const TOLD: readonly string[] = ['place', 'drug', 'region', 'dependence'] satisfies Depends[];

function groundSays(
  name: string,
  line: { rules: string[]; known: string; evidence: string | null; depends: string[] },
  expected: ExpectedGround,
  ends: readonly (End | null)[],
): string[] {
  const say = sayer(name);
  const told = (depends: readonly string[]) =>
    depends
      .filter((one) => TOLD.includes(one))
      .sort()
      .join();
  const strangers = ends.flatMap((end) =>
    end?.rule && expected.rules.length > 0 && !expected.rules.includes(end.rule) ? [end.rule] : [],
  );
  const shared = line.rules.some((id) => expected.rules.includes(id));
  return [
    ...(expected.known ? say('known', line.known, expected.known) : []),
    ...(expected.evidence === undefined
      ? []
      : say('evidence', String(line.evidence), String(expected.evidence))),
    ...say('depends', told(line.depends), told(expected.depends)),
    ...strangers.map((id) => `${name} rests on ${id}, which the case does not name`),
    ...(expected.rules.length > 0 && line.rules.length > 0 && !shared
      ? [`${name} rests on ${line.rules.join()}, the case on ${expected.rules.join()}`]
      : []),
  ];
}

const endText = ({ kind, days }: CaseEnd) =>
  kind === null ? 'unknown' : days === null ? kind : `${kind} ${days} days`;

const sayer =
  (name: string) =>
  (what: string, actual: string, expected: string): string[] =>
    actual === expected
      ? []
      : [`${name}: ${what} is ${actual || 'none'}, the case says ${expected || 'none'}`];
