/** The answers that are kept in memory, within bounds, until the day turns or the data changes. */
import { LRUCache } from 'lru-cache';
import { dayOf } from './age';
import type { Answer } from './answer';
import { bytesOf, packBest } from './packed';

export interface KeptSettings {
  bytes: number;
  entries: number;
}

interface Entry {
  answer: Answer;
  asked: number;
}

/** Asked for again so often, an answer is worth being packed as small as it gets. */
const WORTH_PACKING = 2;

export class KeptAnswers {
  private readonly entries;
  private readonly making = new Map<string, Promise<Answer>>();
  private day: number;
  /** What is kept belongs to a generation: what was begun in an earlier one is given to who waits, and not kept. */
  private generation = 0;
  private packing: Promise<void> = Promise.resolve();
  hits = 0;
  misses = 0;

  /** @param now milliseconds, for tests */
  constructor(
    readonly settings: KeptSettings,
    private readonly now: () => number = Date.now,
  ) {
    this.entries = new LRUCache<string, Entry>({
      max: settings.entries,
      maxSize: settings.bytes,
      sizeCalculation: ({ answer }, key) => answer.bytes + 2 * key.length,
    });
    this.day = dayOf(now());
  }

  get size(): { bytes: number; entries: number } {
    return { bytes: this.entries.calculatedSize, entries: this.entries.size };
  }

  /** Forgets everything: the data has changed. */
  empty(): void {
    this.entries.clear();
    this.making.clear();
    this.generation++;
  }

  /** What is kept for an address. */
  get(url: string): Answer | undefined {
    const today = dayOf(this.now());
    if (today !== this.day) {
      this.day = today;
      this.empty();
    }
    const entry = this.entries.get(url);
    if (!entry) {
      this.misses++;
      return undefined;
    }
    this.hits++;
    if (++entry.asked === WORTH_PACKING) this.pack(url, entry);
    return entry.answer;
  }

  /**
   * Makes the answer to an address that is not kept. All who ask for it meanwhile wait for the same one.
   * @param make its maker; what it says not to keep is given to those who wait, and forgotten
   */
  make(url: string, make: () => Promise<Answer>): Promise<Answer> {
    const begun = this.making.get(url);
    if (begun) return begun;
    const { generation } = this;
    const made = make()
      .then((answer) => {
        // Begun before the turn of the day, it may show the law of either.
        if (answer.keep && generation === this.generation && dayOf(this.now()) === this.day)
          this.entries.set(url, { answer, asked: 0 });
        return answer;
      })
      .finally(() => {
        if (this.making.get(url) === made) this.making.delete(url);
      });
    this.making.set(url, made);
    return made;
  }

  /** Packs an answer as small as it gets, one at a time. */
  private pack(url: string, entry: Entry): void {
    this.packing = this.packing.then(async () => {
      if (this.entries.peek(url) !== entry) return;
      const { answer } = entry;
      const body = await packBest(answer.body).catch(() => answer.body);
      if (this.entries.peek(url) !== entry || body === answer.body) return;
      const bytes = answer.bytes - bytesOf(answer.body) + bytesOf(body);
      this.entries.set(url, { answer: { ...answer, body, bytes }, asked: WORTH_PACKING });
    });
  }
}
