import * as z from "zod";
import type { Catalogue } from "./messages/index.ts";
import { UsageError } from "./usageError.ts";

const isoDate = z.iso.date();

/** @throws {UsageError} for anything but a day of the calendar written 2024-03-19. */
export function checkDate(date: string | undefined, { usage }: Catalogue): void {
  if (date !== undefined && !isoDate.safeParse(date).success) throw new UsageError(usage.badDate(date));
}
