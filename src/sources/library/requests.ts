import type { EntryProblem, LibraryEntry } from "./entry.ts";
import type { Unchanged } from "./readEntry.ts";
import type { SourceFile } from "./sourceFiles.ts";
import type { SourceReading } from "./sourceReading.ts";

/** What the reading thread can be asked; by task, what it is given and what it answers. */
export interface ReaderTasks {
  readonly entry: {
    readonly given: { readonly file: SourceFile; readonly known?: string | undefined };
    readonly answer: LibraryEntry | Unchanged;
  };
  readonly open: {
    readonly given: { readonly file: string };
    readonly answer: SourceReading | EntryProblem;
  };
}

export type ReaderTask = keyof ReaderTasks;

export type ReaderRequest = {
  readonly [T in ReaderTask]: { readonly task: T } & ReaderTasks[T]["given"];
}[ReaderTask];

/** Comes before the answer: what is done next may take so many milliseconds. */
export interface ReaderStep {
  readonly step: number | undefined;
}

export type ReaderAnswer = ReaderTasks[ReaderTask]["answer"];
