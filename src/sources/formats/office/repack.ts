import JSZip from "jszip";
import type { PackageParts } from "./openPackage.ts";

/** The parts as an archive that holds nothing else and unpacks to no more than it is. */
export function repack(parts: PackageParts): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip.generateAsync({ type: "nodebuffer", compression: "STORE" });
}
