/** What a form was sent with, so that it can be shown again with nothing lost. */

/** A field that can't be read, and why. */
export interface FieldProblem {
  field: string;
  reason: string;
}

export class Typed {
  constructor(
    private readonly fields: URLSearchParams,
    private readonly problem: FieldProblem | null,
  ) {}

  text(name: string): string {
    return this.fields.get(name) ?? '';
  }

  /** Whether a field that can be sent several times, or a box, was sent with a value. */
  has(name: string, value: string): boolean {
    return this.fields.getAll(name).some((one) => one.split('-').includes(value));
  }

  /** Why a field can't be read; null = it can. */
  reason(name: string): string | null {
    return this.problem?.field === name ? this.problem.reason : null;
  }
}
