/** What the server counts, in the form that Prometheus reads. Nothing of it tells who asked for what. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Kind } from './answer/address';
import type { KeptAnswers } from './answer/kept';
import type { Renderers } from './render/renderers';

/** What a metric is read from when it is asked for. */
export interface Counted {
  kept: KeptAnswers;
  renderers: () => Renderers;
  version: () => string;
  ready: () => boolean;
}

export class Metrics {
  private readonly registry = new Registry();
  private readonly answers;
  private readonly seconds;
  readonly refusedData;

  constructor({ kept, renderers, version, ready }: Counted) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name: `drug_laws_${name}`,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    this.answers = new Counter({
      name: 'drug_laws_answers_total',
      help: 'Answers by kind of address, status, and whether they were kept.',
      labelNames: ['kind', 'status', 'kept'],
      registers,
    });
    this.seconds = new Histogram({
      name: 'drug_laws_made_seconds',
      help: 'How long answers took that were not kept.',
      labelNames: ['kind'],
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
      registers,
    });
    this.refusedData = new Counter({
      name: 'drug_laws_data_refused_total',
      help: 'New databases that were not taken in, since something was wrong with them.',
      registers,
    });
    new Gauge({
      name: 'drug_laws_data_version_info',
      help: 'The data version that is served, as a label.',
      labelNames: ['version'],
      registers,
      collect() {
        this.reset();
        this.set({ version: version() }, 1);
      },
    });
    gauge('kept_bytes', 'What the kept answers take.', () => kept.size.bytes);
    gauge('kept_bytes_most', 'What they may take.', () => kept.settings.bytes);
    gauge('kept_entries', 'How many answers are kept.', () => kept.size.entries);
    gauge('kept_entries_most', 'How many may be kept.', () => kept.settings.entries);
    gauge('kept_hits', 'Requests that were answered from memory.', () => kept.hits);
    gauge('kept_misses', 'Requests whose answer was not in memory.', () => kept.misses);
    gauge(
      'render_waiting',
      'Requests that wait for a process that renders.',
      () => renderers().waiting,
    );
    gauge('render_working', 'Requests that are being rendered.', () => renderers().working);
    gauge(
      'render_lost',
      'Processes that ended by themselves or took too long.',
      () => renderers().lost,
    );
    gauge('ready', '1 when the server takes requests.', () => Number(ready()));
  }

  count(kind: Kind | 'own', status: number, kept: boolean): void {
    this.answers.inc({ kind, status: String(status), kept: String(kept) });
  }

  took(kind: Kind, seconds: number): void {
    this.seconds.observe({ kind }, seconds);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  get type(): string {
    return this.registry.contentType;
  }
}
