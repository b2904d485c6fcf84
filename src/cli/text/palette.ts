import pc from "picocolors";
import type { MarkKind } from "../../engine/report/marks.ts";

type Paint = (text: string) => string;

/** Colours by meaning; none of them is the only sign of what it means. */
export interface Palette {
  readonly kind: Record<MarkKind, Paint>;
  readonly heading: Paint;
  readonly quiet: Paint;
  readonly strong: Paint;
}

export function palette(colour: boolean): Palette {
  const { red, yellow, green, dim, bold } = pc.createColors(colour);
  return {
    kind: { contradicted: red, problem: yellow, supported: green, unverified: dim },
    heading: bold,
    quiet: dim,
    strong: bold,
  };
}
