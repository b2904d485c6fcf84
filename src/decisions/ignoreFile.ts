import ignore from "ignore";

/** The file whose gitignore patterns take drafts out of the check, in a folder's root. */
export const ignoreFileName = ".heshuignore";

/** @returns whether a path relative to the folder (`/` between parts) is to be left alone. */
export function readIgnoreFile(text: string): (path: string) => boolean {
  const patterns = ignore().add(text);
  return (path) => ignore.isPathValid(path) && patterns.ignores(path);
}
