/** A source's address, when it is one that a click may open; fit to stand in Markdown. */
export function webPage(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replaceAll("(", "%28").replaceAll(")", "%29");
}
