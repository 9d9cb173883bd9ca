/** Brings together what a scenario leads to in each way that it may be meant. */
import { TIERS } from '../vocabulary';
import { type AmountFinding, isOpen, type RuleFinding, VERDICTS } from './answer';
import type { Settled } from './settle';
import { ATTRIBUTES, type Attribute, type When } from './unsaid';

/** What one way of meaning the scenario leads to, to tell whether another leads to the same. */
function consequenceOf({ outcome, because, findings, gap }: Settled): string {
  const sanctions = findings.filter(isOpen).map(({ rule, verdict }) => {
    const { regime, penalties } = rule;
    return JSON.stringify([verdict === 'possible', regime, penalties]);
  });
  return JSON.stringify([
    outcome,
    outcome === 'unknown' ? because : '',
    gap,
    [...new Set(sanctions)].sort(),
  ]);
}

const keyOf = (when: When, without: Attribute | null) =>
  JSON.stringify(
    ATTRIBUTES.map((name) =>
      name === without ? null : [when[name] ?? null, name === 'dryness' ? when.left : null],
    ),
  );

/**
 * Which of the unsaid attributes change what the law leads to, and one branch for each way in which they may be.
 * An attribute that changes nothing is dropped, with all of its branches but the first.
 * @param settled at least one; the first is the plain case.
 */
export function tellApart(settled: readonly Settled[]): {
  dependsOn: Attribute[];
  branches: Settled[];
  plain: Settled;
} {
  let branches = [...settled];
  for (const attribute of ATTRIBUTES) {
    if (!branches.some(({ when }) => when[attribute] !== undefined)) continue;
    const groups = new Map<string, Settled[]>();
    for (const branch of branches) {
      const key = keyOf(branch.when, attribute);
      groups.set(key, [...(groups.get(key) ?? []), branch]);
    }
    const changes = [...groups.values()].some(
      (group) => new Set(group.map(consequenceOf)).size > 1,
    );
    if (changes) {
      if (attribute === 'purity') branches = joinIn(groups, 'purity');
      if (attribute === 'dryness') branches = joinIn(groups, 'left');
      continue;
    }
    branches = [...groups.values()].map(([first]) => {
      const { [attribute]: _dropped, left, ...rest } = (first as Settled).when;
      // How much is left of fresh material is a part of whether it was dried, and of nothing else.
      const when = left && attribute !== 'dryness' ? { ...rest, left } : rest;
      return { ...(first as Settled), when };
    });
  }
  const [plain] = branches;
  if (!plain) throw new Error('A scenario leads to at least one answer.');
  const dependsOn = ATTRIBUTES.filter((name) =>
    branches.some(({ when }) => when[name] !== undefined),
  );
  return { dependsOn, branches, plain };
}

const joinIn = (groups: ReadonlyMap<string, Settled[]>, share: 'purity' | 'left') =>
  [...groups.values()].flatMap((group) => joinShares(group, share));

/** Neighbouring shares with the same consequence are one branch. */
function joinShares(group: readonly Settled[], share: 'purity' | 'left'): Settled[] {
  const joined: Settled[] = [];
  for (const branch of group) {
    const last = joined.at(-1);
    const [wide, narrow] = [last?.when[share], branch.when[share]];
    if (last && wide && narrow && consequenceOf(last) === consequenceOf(branch))
      joined[joined.length - 1] = {
        ...last,
        when: { ...last.when, [share]: { from: narrow.from, to: wide.to } },
      };
    else joined.push(branch);
  }
  return joined;
}

/**
 * The rules over all ways of meaning the scenario: one that holds in some of them alone is possible until more is
 * said.
 */
export function mergeFindings(settled: readonly Settled[]): RuleFinding[] {
  const [first] = settled;
  if (!first || settled.length === 1) return first?.findings ?? [];
  return first.findings
    .map((finding): RuleFinding => {
      const all = settled.map(({ findings }) =>
        findings.find(({ rule }) => rule === finding.rule),
      ) as RuleFinding[];
      const open = all.filter(isOpen);
      if (open.length === 0) return finding;
      const least = VERDICTS[Math.max(...open.map(({ verdict }) => VERDICTS.indexOf(verdict)))];
      if (open.length === all.length && least)
        return open.find(({ verdict }) => verdict === least) ?? finding;
      const attributes = attributesOf(settled, (at) => isOpen(all[at] as RuleFinding));
      const [one] = open as [RuleFinding];
      return {
        ...one,
        verdict: 'possible',
        reasons: [...one.reasons, { code: 'attribute-not-said', attributes }],
      };
    })
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** The attributes of which it depends whether a rule holds. */
function attributesOf(settled: readonly Settled[], holds: (at: number) => boolean): Attribute[] {
  return ATTRIBUTES.filter((attribute) => {
    const byRest = new Map<string, Set<boolean>>();
    for (const [at, { when }] of settled.entries()) {
      const key = keyOf(when, attribute);
      byRest.set(key, (byRest.get(key) ?? new Set()).add(holds(at)));
    }
    return [...byRest.values()].some((seen) => seen.size > 1);
  });
}

/** The tiers that the amount may reach over all branches. */
export function mergeAmounts(amounts: readonly AmountFinding[]): AmountFinding {
  const [first] = amounts;
  if (!first || amounts.length === 1) return first as AmountFinding;
  const tiers = new Map<string, AmountFinding['tiers'][number]>();
  for (const amount of amounts)
    for (const tier of amount.tiers) {
      const key = `${tier.tier}/${tier.term?.en ?? ''}`;
      const seen = tiers.get(key);
      const rows = seen ? seen.rows : [];
      tiers.set(key, {
        ...tier,
        rows: [...rows, ...tier.rows.filter(({ id }) => !rows.some((row) => row.id === id))],
        likely: tier.likely && (seen?.likely ?? true),
        causes: [...new Set([...(seen?.causes ?? []), ...tier.causes])],
      });
    }
  const found = [...tiers.values()].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  const looked = amounts.find(({ state }) => state === 'in-table') ?? first;
  return { ...looked, tiers: found };
}
