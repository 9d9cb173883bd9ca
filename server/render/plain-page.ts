/** The HTML of a page as a reader gets it: without the framework that made it. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { HANDS_FOLDER } from '@/links/assets';

/** On an element of pages that come alive in the browser. Without it a page carries nothing of the framework. */
export const HYDRATED = 'data-hydrated';

export interface PageHtml {
  html: string;
  /** Whether the framework stays. */
  hydrated: boolean;
  /** The inline scripts that stay, as a policy names them: `sha256-…`. */
  scripts: string[];
}

/** A part of the text that is left out. */
type Cut = readonly [from: number, to: number];

/** What one reading of a page finds. */
class Reading {
  hydrated = false;
  readonly cuts: Cut[] = [];
  readonly inline: string[] = [];
  private script: { from: number; own: boolean; runs: boolean; text: string } | null = null;

  constructor(private readonly html: string) {
    const parser: Parser = new Parser({
      onopentag: (name, attributes) => this.open(name, attributes, parser),
      ontext: (text) => {
        if (this.script) this.script.text += text;
      },
      onclosetag: (name) => {
        if (name === 'script') this.closeScript(parser.endIndex + 1);
      },
      // React's marks between texts.
      oncomment: () => this.cuts.push([parser.startIndex, parser.endIndex + 1]),
    });
    parser.end(html);
  }

  private open(name: string, attributes: Record<string, string>, parser: Parser): void {
    if (HYDRATED in attributes) this.hydrated = true;
    if (name === 'link' && loadsScript(attributes))
      this.cuts.push([parser.startIndex, parser.endIndex + 1]);
    if (name !== 'script') return;
    const data = /json$/.test(attributes.type ?? '');
    const own = data || (attributes.src?.startsWith(HANDS_FOLDER) ?? false);
    const runs = !data && attributes.src === undefined;
    this.script = { from: parser.startIndex, own, runs, text: '' };
  }

  private closeScript(to: number): void {
    const { script } = this;
    this.script = null;
    if (!script) return;
    if (script.runs) this.inline.push(script.text);
    if (!script.own) this.cuts.push([script.from, to]);
  }

  /** The text without what is cut. */
  plain(): string {
    let from = 0;
    let kept = '';
    for (const [start, end] of this.cuts) {
      kept += this.html.slice(from, start);
      from = end;
    }
    return kept + this.html.slice(from);
  }
}

function loadsScript({ rel = '', as = '' }: Record<string, string>): boolean {
  return rel === 'modulepreload' || (/^(preload|prefetch)$/.test(rel) && as === 'script');
}

/**
 * Takes the framework's scripts, what loads them and the page's copy as data out of a page that only reads. Data in
 * the page (JSON-LD) and the pages' own script stay.
 * @param html as the framework rendered it
 */
export function pageHtml(html: string): PageHtml {
  const reading = new Reading(html);
  return reading.hydrated
    ? { html, hydrated: true, scripts: [...new Set(reading.inline.map(hashOf))] }
    : { html: reading.plain(), hydrated: false, scripts: [] };
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
