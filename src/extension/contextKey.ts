import * as vscode from "vscode";

/** A value that `when` clauses of the manifest ask for. Told to the window when it changes, not with every key. */
export class ContextKey<T extends string | boolean> {
  readonly #name: `heshu.${string}`;
  #value: T | undefined;

  constructor(name: `heshu.${string}`) {
    this.#name = name;
  }

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand("setContext", this.#name, value);
  }
}
