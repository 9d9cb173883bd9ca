/** Local copies of repositories of laws, found by the address they were copied from or by the name of their folder. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '../command';
import { askGit, repositoryOf } from '../git';

export interface LocalCopy {
  root: string;
  /** The addresses of its remotes, made comparable. */
  remotes: readonly string[];
}

/** @throws Refused when a folder is not there or is not a git repository */
export function openCopies(folders: readonly string[]): LocalCopy[] {
  return folders.map((folder) => {
    if (!existsSync(folder)) throw new Refused(`There is no folder ${folder}.`);
    const root = repositoryOf(folder);
    const lines = askGit(root, 'config', '--get-regexp', String.raw`^remote\..*\.url$`) ?? '';
    const remotes = lines
      .trim()
      .split('\n')
      .map((line) => plain(line.split(' ').slice(1).join(' ')));
    return { root, remotes };
  });
}

/** The copy of a repository: by address, else by the name of its folder; undefined when none was given. */
export function copyOf(copies: readonly LocalCopy[], repository: string): LocalCopy | undefined {
  const address = plain(repository);
  const name = path.posix.basename(address);
  return (
    copies.find(({ remotes }) => remotes.includes(address)) ??
    copies.find(
      ({ root }) =>
        path
          .basename(root)
          .toLowerCase()
          .replace(/\.git$/, '') === name,
    )
  );
}

/** The same for https://host/a/b.git, git@host:a/b and ssh://git@host/a/b/. */
function plain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}
