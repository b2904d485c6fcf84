/** A folder of extensions that holds only this project, as it was last built. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup.mjs";
import { emptyFolder } from "./folders.ts";

/** VS Code takes the project's folder for an installed extension: after a rebuild, reloading the page is enough. */
export function linkedExtensions(folder: string): string {
  emptyFolder(folder);
  symlinkSync(root.replace(/[\\/]$/, ""), join(folder, "heshu.heshu-dev"), "junction");
  return folder;
}
