import * as vscode from "vscode";

type Window = typeof vscode.window;

/** Answers what a command asks for, as a person would, until `restore`. */
export class Answers {
  readonly #restore: (() => void)[] = [];
  /** The titles of the boxes that were shown. */
  readonly asked: string[] = [];

  /** Each box takes the next answer; nothing is Escape. */
  boxes(...answers: readonly (string | undefined)[]): this {
    const left = [...answers];
    return this.#replace("showInputBox", async (options?: vscode.InputBoxOptions) => {
      this.asked.push(options?.title ?? "");
      const answer = left.length > 0 ? left.shift() : options?.value;
      const problem = answer === undefined ? undefined : await options?.validateInput?.(answer);
      if (problem) throw new Error(String(problem));
      return answer;
    });
  }

  /** A file dialogue that chooses these. */
  files(...files: vscode.Uri[]): this {
    return this.#replace("showOpenDialog", async () => files);
  }

  saveAs(file: vscode.Uri): this {
    return this.#replace("showSaveDialog", async () => file);
  }

  /** The button of a question that says this. */
  button(label: string): this {
    return this.#replace("showWarningMessage", async (message: string, ...rest: unknown[]) => {
      this.asked.push(message);
      return rest.find((one) => one === label);
    });
  }

  /** The row of a list whose label holds these words. */
  row(words: string): this {
    return this.#replace("showQuickPick", async (rows: readonly vscode.QuickPickItem[]) =>
      rows.find(({ label }) => label.includes(words)),
    );
  }

  restore(): void {
    for (const restore of this.#restore.splice(0)) restore();
  }

  #replace(name: keyof Window, answer: (...args: never[]) => unknown): this {
    const before = Object.getOwnPropertyDescriptor(vscode.window, name);
    Object.defineProperty(vscode.window, name, { value: answer, configurable: true, writable: true });
    this.#restore.push(() => {
      if (before) Object.defineProperty(vscode.window, name, before);
    });
    return this;
  }
}
