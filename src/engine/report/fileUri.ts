/** A path as a URI reference: relative ones stay relative, absolute ones become `file:`. */
export function fileUri(path: string): string {
  const encoded = path
    .replaceAll("\\", "/")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (encoded.startsWith("/")) return `file://${encoded}`;
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  return drive ? `file:///${drive[1]}:${encoded.slice(4)}` : encoded;
}
