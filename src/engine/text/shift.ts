/** A copy of a value whose spans lie `by` further on: the `start` and `end` of every object in it, however deep. */
export function shifted<T>(value: T, by: number): T {
  return by === 0 ? value : (shift(value, by) as T);
}

function shift(value: unknown, by: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shift(one, by));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const one = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof one === "object") copy[key] = shift(one, by);
    else copy[key] = typeof one === "number" && (key === "start" || key === "end") ? one + by : one;
  }
  return copy;
}
