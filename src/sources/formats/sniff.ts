/** What the first bytes of a file say it is, whatever its name. */
export type Content = "pdf" | "zip" | "compound" | "image" | "archive" | "program" | "text";

const magics: readonly (readonly [Content, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  // the container of .doc, .xls and of locked .docx and .xlsx
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
  ["program", [0x7f, 0x45, 0x4c, 0x46]],
  ["program", [0x4d, 0x5a, 0x90]],
];

const pdfMark = Buffer.from("%PDF-");
/** Readers look for the mark of a PDF up to here. */
const pdfReach = 1024;

export function sniff(bytes: Uint8Array): Content {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfReach)).includes(pdfMark))
    return "pdf";
  return magics.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0] ?? "text";
}

const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le");

/** Whether a compound file holds an Office file under a password. */
export function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encryptedPackage);
}
