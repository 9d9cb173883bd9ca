/** What is edited in `data/`, checked and built anew after each change, for `npm run dev` alone. */
import { type FSWatcher, mkdirSync, watch } from 'node:fs';
import path from 'node:path';
import { buildDatabase } from '@/db/build';
import { checkData, type Finding, hasErrors } from '@/db/check';
import { databaseFile, openDatabase } from '@/db/client';
import { dataFilesOf, dataFolder, dataVersion, readPublishedFiles } from '@/db/files';
import { today } from '@/law/date';

/** What is wrong with the data as it was last saved; empty when it is shown. */
export interface Problems {
  errors: Finding[];
  /** Why the files could not be read, or the database not be written. */
  reason: string | null;
}

/** How long nothing must happen before a change is looked at: editors write a file in several steps. */
const QUIET_MS = 150;

export class Preview {
  problems: Problems = { errors: [], reason: null };
  /** Of the data that was last looked at. */
  private version: string | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly watchers: FSWatcher[] = [];

  /** @param tell is given a line for the terminal */
  constructor(private readonly tell: (line: string) => void) {}

  /** Looks at the data now, and again after every change. */
  start(): void {
    const folder = dataFolder();
    mkdirSync(path.dirname(databaseFile()), { recursive: true });
    this.look();
    // Folders, not files: a file that an editor puts in place of the old one is noticed too.
    for (const each of [folder, path.join(folder, 'jurisdictions')])
      this.watchers.push(watch(each, () => this.changed()));
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
  }

  /** Looks at once where a change is waiting, so that a page asked for now is not the old one. */
  settle(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.look();
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), QUIET_MS);
  }

  private look(): void {
    this.timer = undefined;
    try {
      const published = readPublishedFiles();
      const version = dataVersion(published);
      if (version === this.version) return;
      const { findings, ...law } = checkData(dataFilesOf(published), today());
      const errors = findings.filter((finding) => hasErrors([finding]));
      if (errors.length === 0 && builtVersion() !== version)
        buildDatabase(databaseFile(), { version, ...law });
      this.version = version;
      this.problems = { errors, reason: null };
      this.tell(errors.length > 0 ? 'The data has errors.' : `Data version ${version}.`);
    } catch (problem) {
      // A file may be away for a moment while it is saved: its return is a change again.
      this.version = undefined;
      this.problems = {
        errors: [],
        reason: problem instanceof Error ? problem.message : String(problem),
      };
      this.tell(`The data could not be read: ${this.problems.reason}`);
    }
  }
}

/** The data version of the database that is there; undefined when it can't be used. */
function builtVersion(): string | undefined {
  try {
    return openDatabase().version;
  } catch {
    return undefined;
  }
}
