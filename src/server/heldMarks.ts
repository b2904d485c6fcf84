import type { Settings } from "../protocol/settings.ts";
import type { DraftCheck } from "./mark.ts";

/** For drafts that are not checked as one types: between two checks that were asked for, marks may go but none may come. */
export class HeldMarks {
  /** Drafts whose next check shows all it finds. */
  readonly #asked = new Set<string>();
  /** The keys of what the last such check showed. */
  readonly #shown = new Map<string, ReadonlySet<string>>();
  readonly #whole = new WeakSet<DraftCheck>();

  ask(uri: string): void {
    this.#asked.add(uri);
  }

  forget(uri: string): void {
    this.#asked.delete(uri);
    this.#shown.delete(uri);
  }

  /** What may be shown of a check. */
  of(uri: string, { run }: Settings, check: DraftCheck): DraftCheck {
    if (check.state !== "checked") return check;
    const shown = this.#shown.get(uri);
    if (run === "onType" || this.#asked.has(uri) || (run === "onSave" && shown === undefined)) {
      this.#whole.add(check);
      return check;
    }
    return { ...check, marks: check.marks.filter(({ key }) => shown?.has(key)) };
  }

  /** A check that was overtaken by another is never shown, and what was asked for is still to come. */
  shown(uri: string, check: DraftCheck): void {
    if (check.state !== "checked" || !this.#whole.has(check)) return;
    this.#asked.delete(uri);
    this.#shown.set(uri, new Set(check.marks.map(({ key }) => key)));
  }
}
