declare module '@citation-js/core' {
  export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
  export class Cite {
    constructor(data: unknown);
    readonly data: Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
