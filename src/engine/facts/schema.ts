import * as z from "zod";
import type { Claim } from "../claims/claim.ts";
import type { Figure } from "../figures/figure.ts";
import type { FactTable, FilePlace, Source } from "./fact.ts";

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, { error: "not-decimal" });
const isoDate = z.iso.date({ error: "not-iso-date" });
const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset });

const figure = z.looseObject({
  start: offset,
  end: offset,
  text: z.string(),
  kind: z.enum([
    "count",
    "money",
    "measure",
    "percentage",
    "percentage-point",
    "per-mille",
    "fraction",
    "multiple",
    "ratio",
    "duration",
    "date",
    "period",
    "age",
    "ordinal",
    "anniversary",
    "number",
  ]),
  numeral: span,
  value: decimal.optional(),
  low: decimal.optional(),
  high: decimal.optional(),
  lowOpen: z.boolean().optional(),
  highOpen: z.boolean().optional(),
  unit: z.string().optional(),
  hedge: z.string().optional(),
  hedges: z
    .array(
      z.object({
        start: offset,
        end: offset,
        text: z.string(),
        kind: z.enum(["near", "below", "over", "more", "at-least", "at-most", "about", "some"]),
      }),
    )
    .optional(),
  precision: z.int().optional(),
  range: z.literal(true).optional(),
  numerator: decimal.optional(),
  denominator: decimal.optional(),
  from: isoDate.optional(),
  to: isoDate.optional(),
});

const slotOf = <V extends z.ZodType<string>>(value: V) =>
  z.object({
    text: z.string(),
    value,
    start: offset.optional(),
    end: offset.optional(),
    inherited: z.literal(true).optional(),
  });
const slot = slotOf(z.string());

const claim = {
  figure,
  subject: slot.optional(),
  indicator: slot.optional(),
  measure: slotOf(
    z.enum(["level", "change", "increment", "share", "stock", "per-head", "rank", "multiple"]),
  ).optional(),
  period: slot.optional(),
  modality: slotOf(z.enum(["done", "planned", "forecast"])).optional(),
  direction: slotOf(z.enum(["up", "down"])).optional(),
  base: slot.optional(),
  qualifiers: z.array(slot),
  sentence: span,
  context: z.string().optional(),
};

const source = z.object({
  id: z.string().min(1),
  title: z.string(),
  publisher: z.string().optional(),
  date: isoDate.optional(),
  url: z.string().optional(),
  path: z.string().optional(),
  authority: z.int().min(0).optional(),
  duplicateOf: z.string().optional(),
});

const place = z.object({
  page: z.int().min(1).optional(),
  sheet: z.string().optional(),
  table: z.int().min(1).optional(),
  cell: z.string().optional(),
});

const fact = z.object({
  ...claim,
  id: z.string().min(1),
  source,
  quote: z.string(),
  quoteStart: offset,
  quoteEnd: offset,
  speaker: z.string().optional(),
  place: place.optional(),
});

export const factTableSchema = z.object({
  format: z.literal("heshu-facts", { error: "not-a-fact-table" }),
  version: z.literal(1, { error: "other-version" }),
  sources: z.array(source),
  facts: z.array(fact),
});

/** Compile-time proof that what the schema lets through is what the engine works with. */
type Extends<A extends B, B> = A;
export type SchemaChecks = [
  Extends<FactTable["version"], z.infer<typeof factTableSchema>["version"]>,
  Extends<keyof Source, keyof z.infer<typeof source>>,
  Extends<keyof FilePlace, keyof z.infer<typeof place>>,
  Extends<Claim["figure"]["kind"], z.infer<typeof figure>["kind"]>,
  Extends<z.infer<typeof figure>["kind"], Figure["kind"]>,
];
