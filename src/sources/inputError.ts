/** Why a file given to Heshu cannot be used. */
export type InputFault =
  // any file or folder
  | "missing"
  | "no-rights"
  | "is-folder"
  | "empty"
  | "too-large"
  | "unreadable"
  | "disk-full"
  // files of a source folder
  | "outside"
  | "too-many"
  | "too-slow"
  | "stuck"
  | "changing"
  // text
  | "binary"
  | "broken-utf8"
  | "unknown-encoding"
  // files of office programs and browsers
  | "locked"
  | "damaged"
  | "renamed"
  | "macros"
  | "old-format"
  | "no-text"
  | "garbled"
  | "too-much-inside"
  | "unsafe"
  // articles and their metadata
  | "no-articles"
  | "not-an-article"
  | "metadata-json"
  | "metadata-content"
  | "front-matter"
  // fact tables
  | "table-missing"
  | "table-truncated"
  | "table-json"
  | "not-a-table"
  | "table-version"
  | "table-content";

/** A fault with the file and the place in it; words for people come from `describeInputError`. */
export class InputError extends Error {
  readonly fault: InputFault;
  readonly file: string;
  /** A line number, a path inside JSON, a size, a version or the system's error code, by fault. */
  readonly place: string | undefined;

  constructor(fault: InputFault, file: string, place?: string) {
    super(place === undefined ? `${fault}: ${file}` : `${fault}: ${file} (${place})`);
    this.name = "InputError";
    this.fault = fault;
    this.file = file;
    this.place = place;
  }
}

function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "?";
}

/** Turns what the file system throws into an `InputError` on that file. */
export function fileSystemError(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new InputError("missing", file);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new InputError("no-rights", file);
    case "EISDIR":
      return new InputError("is-folder", file);
    case "ENOSPC":
    case "EDQUOT":
      return new InputError("disk-full", file);
    default:
      return new InputError("unreadable", file, code);
  }
}
