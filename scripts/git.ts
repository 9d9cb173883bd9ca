/** Asking git, without a shell. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Refused } from './command';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * What a git command prints.
 * @param folder where it runs
 * @returns undefined when git says no, as for a file that is not there
 * @throws Refused when there is no git
 */
export function askGit(folder: string, ...words: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
      // Whoever calls from a git hook means the folder that is named here.
      env: {
        ...process.env,
        GIT_DIR: undefined,
        GIT_WORK_TREE: undefined,
        GIT_INDEX_FILE: undefined,
      },
    });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Refused('git was not found: install it, or run this where it is.');
    return undefined;
  }
}

/** The root of the repository that holds a folder, or the folder of a bare one. @throws Refused when none does */
export function repositoryOf(folder: string): string {
  // A mirror has no files beside its history: its folder is the repository.
  const root =
    askGit(folder, 'rev-parse', '--show-toplevel')?.trim() ??
    askGit(folder, 'rev-parse', '--absolute-git-dir')?.trim();
  if (!root)
    throw new Refused(`${path.relative('', folder) || folder} is not in a git repository.`);
  return root;
}

/** The commit that a revision names. @throws Refused when there is no such revision */
export function commitOf(folder: string, revision: string): string {
  const found = askGit(
    folder,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  );
  if (!found)
    throw new Refused(
      `There is no revision "${revision}" in this repository: name a commit, a branch or a tag, such as main or HEAD~3.`,
    );
  return found.trim();
}

/** A file as it was at a commit; undefined when it was not there. @param file relative to the root, with forward slashes */
export function fileAt(root: string, commit: string, file: string): string | undefined {
  return askGit(root, 'show', `${commit}:${file}`);
}
