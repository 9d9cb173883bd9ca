/** Takes a newer dossier in: checked before and after, told in words, and written by the caller only when all is right. */
import { parse, stringify } from 'yaml';
import { type MergeBase, type MergePlan, planMerge } from '@/law/merge/plan';
import { checkData, type Finding, hasErrors } from '../check';
import { type DataFile, jurisdictionPath } from '../files';
import { replaceFile } from '../given';
import { SCHEMA_COMMENT } from '../json-schemas';
import { readYaml } from '../yaml';
import { applyPlan } from './apply';
import { UneditableDossier } from './layout';

type Document = Readonly<Record<string, unknown>>;

/** A merge that can't be made; nothing has been changed. */
export class MergeRefused extends Error {
  override name = 'MergeRefused';
  /**
   * @param findings what the check says, where that is the reason
   * @param version the text that the findings are about
   */
  constructor(
    message: string,
    readonly findings: readonly Finding[] = [],
    readonly version: 'incoming' | 'here' | 'merged' = 'here',
  ) {
    super(message);
  }
}

const WORDS = { incoming: 'that comes in', here: 'here', merged: 'as merged' } as const;

export interface Merged {
  plan: MergePlan;
  /** The dossier's file with its text after the merge. */
  file: DataFile;
  /** There was no such dossier before. */
  isNew: boolean;
}

/**
 * The code of the jurisdiction that a dossier is about, in small letters.
 * @throws MergeRefused when the text does not say it
 */
export function codeOf(text: string): string {
  const { jurisdiction } = (readYaml(text).value ?? {}) as { jurisdiction?: { code?: unknown } };
  const code = jurisdiction?.code;
  if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code))
    throw new MergeRefused(
      'The incoming file does not say which jurisdiction it is about: write its two-letter code under jurisdiction › code.',
    );
  return code.toLowerCase();
}

/**
 * Merges a newer dossier into the data; writes nothing.
 * @param files the data, see readDataFiles()
 * @param text the incoming dossier
 * @param base what was last merged, see readBase()
 * @param today YYYY-MM-DD
 * @param settled keys of conflicts in which the record here is to stay
 * @throws MergeRefused when the incoming dossier, the one here, or the result has errors
 */
export function mergeDossier(
  files: readonly DataFile[],
  text: string,
  base: MergeBase,
  today: string,
  settled: ReadonlySet<string> = new Set(),
): Merged {
  const path = jurisdictionPath(`${codeOf(text)}.yaml`);
  const here = files.find((file) => file.path === path);
  const check = (version: MergeRefused['version'], content: string) => {
    const arriving = version === 'incoming' && here ? path : undefined;
    const { findings } = checkData(replaceFile(files, { path, text: content }), today, arriving);
    const own = findings.filter((finding) => finding.file === path);
    if (hasErrors(own))
      throw new MergeRefused(
        `The dossier ${WORDS[version]} has errors; nothing was changed.`,
        own,
        version,
      );
  };
  check('incoming', text);
  const incoming = documentOf(text);
  if (!here) {
    const plan = planMerge({}, incoming, new Map());
    return { plan, file: { path, text: asNewFile(text) }, isNew: true };
  }

  check('here', here.text);
  if (readYaml(here.text).aliases.length > 0)
    throw new MergeRefused(
      'The dossier here says something by reference (*name): npm run data:check shows where. Write it out first.',
    );
  const local = documentOf(here.text);
  const plan = planMerge(local, incoming, base, settled);
  const merged = apply(here.text, local, incoming, plan);
  if (merged === here.text) return { plan, file: here, isNew: false };
  check('merged', merged);
  const again = planMerge(documentOf(merged), incoming, plan.base, settled);
  if (again.added.length + again.changed.length + again.removed.length > 0)
    throw new MergeRefused(
      'The merge did not come out as planned; nothing was changed. Please report this with both files.',
    );
  return { plan, file: { path, text: merged }, isNew: false };
}

function apply(text: string, local: Document, incoming: Document, plan: MergePlan): string {
  try {
    return applyPlan(text, local, incoming, plan);
  } catch (problem) {
    if (problem instanceof UneditableDossier) throw new MergeRefused(problem.message);
    throw problem;
  }
}

/** What a text says, each value a copy of its own even where the text says it by reference. */
function documentOf(text: string): Document {
  return JSON.parse(JSON.stringify(parse(text)));
}

/** A first dossier is taken as it is, with the line for editors; references are written out. */
function asNewFile(text: string): string {
  const plain =
    readYaml(text).aliases.length > 0 ? stringify(documentOf(text), { lineWidth: 0 }) : text;
  return plain.startsWith(SCHEMA_COMMENT) ? plain : SCHEMA_COMMENT + plain;
}
