import * as vscode from "vscode";

/** What holds until the window closes: whether Heshu checks at all. */
export class Session implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<boolean>();
  #enabled = true;

  readonly onDidChange = this.#changed.event;

  get enabled(): boolean {
    return this.#enabled;
  }

  toggle(): void {
    this.#enabled = !this.#enabled;
    this.#changed.fire(this.#enabled);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
