import { escapeUTF8 } from "entities";

/** Markup that is safe to put into a page as it is. */
export class Markup {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

type Content = Markup | string | number | undefined | readonly Content[];

function render(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "string" || typeof content === "number") return escapeUTF8(String(content));
  return content.map(render).join("");
}

/** A template whose values are escaped unless they are markup already; `undefined` leaves nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.map((string, index) => string + render(values[index])).join(""));
}
