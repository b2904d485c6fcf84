import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  State,
} from "vscode-languageclient";
import type { ClientEvents } from "./serverLink.ts";

/** Milliseconds before a server that ended is started again, each time longer. */
const waits = [100, 500, 2000, 5000, 10_000];
/** One that never came up is not worth as many. */
const firstWaits = [100, 500];
const forgetAfter = 60_000;

/** A server that ends comes back after a moment; after many ends in a row it stays away. Says so by states alone. */
export class Restarts implements ErrorHandler {
  readonly #events: ClientEvents;
  #ends: number[] = [];
  #everRan = false;
  #pending = false;

  constructor(events: ClientEvents) {
    this.#events = events;
  }

  watch(client: BaseLanguageClient): void {
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.#everRan = true;
        this.#events.state("running");
      }
      if (newState === State.StartFailed && !this.#pending) this.#events.state("failed");
    });
    // The client would show two notifications for each start that fails.
    const log = client.error.bind(client);
    client.error = (message, data) => log(message, data, false);
  }

  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  async closed(): Promise<CloseHandlerResult> {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end < forgetAfter), now];
    const wait = (this.#everRan ? waits : firstWaits)[this.#ends.length - 1];
    this.#events.state(wait === undefined ? "failed" : "restarting");
    if (wait === undefined) return { action: CloseAction.DoNotRestart, handled: true };
    this.#pending = true;
    await new Promise((resolve) => setTimeout(resolve, wait));
    this.#pending = false;
    return { action: this.#events.wanted() ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }
}
