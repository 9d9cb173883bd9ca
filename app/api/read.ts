/** Reading the query of a request: its values, or everything that is wrong with it at once. */
import type { Language } from '@/law/vocabulary';
import { isLanguage, type Known, nearest, nearestJurisdictions, shorten } from '@/links/grammar';
import { FIRST_DAY, LAST_DAY } from '@/links/on';
import { wordsIn } from '@/messages';
import type { ApiValues, Operation, ParameterName } from './operations';
import { type Parameter, readValue } from './parameters';
import type { ApiProblemError } from './problem';

export type ReadQuery = { values: ApiValues } | { errors: ApiProblemError[] };

/** Proposals and allowed words that one error lists: a request of many wrong words is not answered with a book. */
const MOST_ERRORS = 50;

/** The language that a request asks for; English when it asks for none that there is. */
export function askedLanguage(query: URLSearchParams): Language {
  const lang = query.get('lang')?.trim().toLowerCase() ?? '';
  return isLanguage(lang) ? lang : 'en';
}

/** @returns the values of all parameters, or what is wrong with each that can't be read */
export function readQuery(
  operation: Pick<Operation, 'parameters'>,
  query: URLSearchParams,
  known: Known,
): ReadQuery {
  const reader = new Reader(operation, query, known);
  const values = reader.read();
  return reader.errors.length > 0 ? { errors: reader.errors.slice(0, MOST_ERRORS) } : { values };
}

class Reader {
  readonly errors: ApiProblemError[] = [];
  private readonly t;

  constructor(
    private readonly operation: Pick<Operation, 'parameters'>,
    private readonly query: URLSearchParams,
    private readonly known: Known,
  ) {
    this.t = wordsIn(askedLanguage(query)).t;
  }

  read(): ApiValues {
    const parameters = Object.entries(this.operation.parameters);
    const names = parameters.map(([name]) => name);
    for (const name of new Set(this.query.keys()))
      if (!names.includes(name)) this.wrong(shorten(name), null, 'unknown', nearest(name, names));
    const values: Record<string, unknown> = {};
    for (const [name, parameter] of parameters) {
      const value = this.valueOf(name as ParameterName, parameter);
      if (value !== undefined) values[name] = value;
    }
    return values as ApiValues;
  }

  private valueOf(name: ParameterName, parameter: Parameter): unknown {
    const written = this.query.getAll(name);
    const [first] = written;
    if (first === undefined) {
      if (parameter.required) this.wrong(name, null, 'missing', [], parameter);
      return parameter.default;
    }
    if (written.length > 1) {
      this.wrong(name, written.join(','), 'repeated', []);
      return undefined;
    }
    const parts = parameter.kind === 'words' ? first.split(',') : [first];
    const values = parts.flatMap((part) => {
      const value = part.trim() === '' ? undefined : readValue(parameter, part);
      if (value === undefined) this.unreadable(name, parameter, part);
      return value === undefined ? [] : [value];
    });
    return parameter.kind === 'words' ? [...new Set(values)] : values[0];
  }

  private unreadable(name: ParameterName, parameter: Parameter, part: string): void {
    const typed = part.trim().toLowerCase();
    const proposals =
      typed === ''
        ? []
        : name === 'jurisdiction'
          ? nearestJurisdictions(typed, this.known)
          : nearest(typed, parameter.words ?? []);
    this.wrong(name, part, typed === '' ? 'empty' : 'not-allowed', proposals, parameter);
  }

  private wrong(
    parameter: string,
    value: string | null,
    reason: 'unknown' | 'not-allowed' | 'missing' | 'empty' | 'repeated',
    proposals: readonly string[],
    definition?: Parameter,
  ): void {
    const allowed =
      reason === 'unknown' ? Object.keys(this.operation.parameters) : (definition?.words ?? null);
    const detail = [
      this.t(`api.wrong.${reason}`, { parameter }),
      ...(definition && !definition.words
        ? [this.t(`api.wants.${definition.kind}`, this.boundsOf(definition))]
        : []),
    ].join(' ');
    this.errors.push({
      parameter,
      value: value === null ? null : shorten(value),
      reason,
      detail,
      allowed: allowed && [...allowed],
      proposals: [...proposals],
    });
  }

  private boundsOf({ schema }: Parameter): { least: string; most: string } {
    const { minValue, maxValue } = schema as { minValue?: number | null; maxValue?: number | null };
    return { least: String(minValue ?? FIRST_DAY), most: String(maxValue ?? LAST_DAY) };
  }
}
