import { describeInputError, type InputError } from "../sources/index.ts";
import type { Terminal } from "./terminal.ts";

/** Several files that cannot be used, told in a line each. */
export class InputErrors extends Error {
  readonly errors: readonly InputError[];
  constructor(errors: readonly InputError[]) {
    super(errors.map(({ message }) => message).join("; "));
    this.errors = errors;
  }
}

/** Names files that were left out, a line each. */
export function noteAll(errors: readonly InputError[], terminal: Terminal): void {
  for (const error of errors) terminal.note(describeInputError(error, terminal.language));
}
