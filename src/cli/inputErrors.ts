import type { InputError } from "../sources/inputError.ts";

/** Several files that cannot be used, told in a line each. */
export class InputErrors extends Error {
  readonly errors: readonly InputError[];
  constructor(errors: readonly InputError[]) {
    super(errors.map(({ message }) => message).join("; "));
    this.errors = errors;
  }
}
