import { placeById } from "./gazetteer.ts";
import type { Place } from "./place.ts";

export type PlaceRelation = "same" | "inside" | "contains" | "overlaps" | "disjoint";

/**
 * How place `a` lies to place `b`: `inside` when a is part of b. A grouping is its members; a zone lies in its
 * parents and overlaps what else lies there; what cannot be told apart `overlaps`.
 */
export function relate(a: Place, b: Place): PlaceRelation {
  if (a.id === b.id) return "same";
  const inside = within(a, b);
  const contains = within(b, a);
  if (inside && contains) return "same";
  if (inside) return "inside";
  if (contains) return "contains";
  return meet(a, b) ? "overlaps" : "disjoint";
}

function within(a: Place, b: Place): boolean {
  if (a.parents.includes(b.id)) return true;
  if (b.members?.some((member) => member === a.id || a.parents.includes(member))) return true;
  if (a.members === undefined || a.members.length === 0) return false;
  return a.members.every((id) => {
    const member = placeById(id);
    return member !== undefined && (member.id === b.id || within(member, b));
  });
}

/** Whether two places, neither in the other, may share ground. */
function meet(a: Place, b: Place): boolean {
  if (a.members !== undefined) return a.members.some((id) => meetsMember(id, b));
  if (b.members !== undefined) return b.members.some((id) => meetsMember(id, a));
  if (a.kind === "zone" || b.kind === "zone") return zonesMeet(a, b);
  return false;
}

function meetsMember(id: string, other: Place): boolean {
  const member = placeById(id);
  if (member === undefined) return false;
  return member.id === other.id || within(member, other) || within(other, member) || meet(member, other);
}

/** A zone's edges are not known below its parents: it may share ground with what lies in the nearest of them. */
function zonesMeet(a: Place, b: Place): boolean {
  const [zone, other] = a.kind === "zone" ? [a, b] : [b, a];
  const [ground] = zone.parents;
  if (ground === undefined) return false;
  const place = placeById(ground);
  if (place === undefined) return false;
  const wide = place.kind === "world" || place.kind === "country" || place.kind === "grouping";
  return other.parents.includes(ground) && (wide || other.kind !== "zone");
}
