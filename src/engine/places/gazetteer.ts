import { aliases, withdrawnNames } from "../lexicon/places/aliases.ts";
import { countries, crossings, divisions } from "../lexicon/places/generated.ts";
import { type Guard, guards } from "../lexicon/places/guards.ts";
import { longerWords } from "../lexicon/places/longerWords.ts";
import {
  chineseGroupings,
  chineseZones,
  contextualNames,
  continents,
  openWorldZones,
  type RegionRow,
  worldGroupings,
} from "../lexicon/places/regions.ts";
import type { Place, PlaceKind } from "./place.ts";
import { WordIndex } from "./wordIndex.ts";

/** A place that a name may stand for. */
export interface Meaning {
  readonly place: Place;
  /**
   * `always`; `near`: only with evidence, the full name in the text or the place around it just before; or the id
   * of a place that the text must name (副中心, with 北京).
   */
  readonly when: string;
}

export interface Name {
  /** None for a longer word that hides the names in it (国内生产总值). */
  readonly meanings: Meaning[];
  /** The official name, which is evidence for the short ones. */
  full: boolean;
  /** What around the name shows that it is not one. */
  guard?: Guard;
  crossing?: Crossing;
}

/** Characters before and after a name that together show it is cut out of two words; * stands for any. */
export interface Crossing {
  readonly before: string;
  readonly after: string;
}

export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  readonly names: WordIndex<Name>;
}

class Builder implements Gazetteer {
  readonly places = new Map<string, Place>();
  readonly names = new WordIndex<Name>();

  /** Adds a place under its names, the full one first; ~ marks names that need evidence. */
  add(place: Place, names: readonly string[]): void {
    this.places.set(place.id, place);
    for (let i = 0; i < names.length; i++) this.call(place, names[i] ?? "", i === 0);
  }

  call(place: Place, written: string, full = false): void {
    const near = written.startsWith("~");
    this.mean(near ? written.slice(1) : written, { place, when: near ? "near" : "always" }, full);
  }

  mean(word: string, meaning: Meaning, full: boolean): void {
    const name = this.names.get(word);
    if (name === undefined) this.names.set(word, { meanings: [meaning], full });
    else {
      name.meanings.push(meaning);
      name.full ||= full;
    }
  }
}

const plain = (name: string | undefined): string => (name ?? "").replace(/^~/, "");

function addDivisions(to: Builder): void {
  for (const line of divisions.trim().split("\n")) {
    const [code = "", head = "-", ...children] = line.split(" ");
    const province = code.length === 6;
    const above = province ? ["CN", "world"] : [`${code.slice(0, 2)}0000`, "CN", "world"];
    const id = province ? code : `${code}00`;
    if (head !== "-") {
      const names = head.split("/");
      const kind: PlaceKind = province ? "province" : "prefecture";
      to.add({ id, name: plain(names[0]), kind, parents: above }, names);
    }
    const parents = head === "-" ? above : [id, ...above];
    for (const child of children) {
      const names = child.slice(2).split("/");
      to.add({ id: code + child.slice(0, 2), name: plain(names[0]), kind: "county", parents }, names);
    }
  }
}

function addCountries(to: Builder): void {
  const byContinent = new Map<string, string[]>();
  for (const line of countries.trim().split("\n")) {
    const [id = "", continent = "", written = ""] = line.split(" ");
    const names = written.split("/").filter((name) => !withdrawnNames.includes(`${id} ${name}`));
    to.add({ id, name: plain(written.split("/")[0]), kind: "country", parents: ["world"] }, names);
    byContinent.set(continent, [...(byContinent.get(continent) ?? []), id]);
  }
  byContinent.get("AS")?.push("CN");
  for (const [code, names] of Object.entries(continents)) {
    addRegion(to, {
      kind: "grouping",
      names,
      members: byContinent.get(code)?.join(" ") ?? "",
      parents: "world",
    });
  }
}

function addRegion(to: Builder, row: RegionRow): void {
  const names = row.names.split(" ");
  const [id = ""] = names;
  const parents = [...(row.parents ?? "").split(" "), "world"];
  const place: Place = { id, name: id, kind: row.kind, parents: [...new Set(parents)] };
  const members = row.members?.split(" ");
  to.add(members === undefined ? place : { ...place, members }, names);
}

function build(): Gazetteer {
  const to = new Builder();
  to.add({ id: "world", name: "世界", kind: "world", parents: [] }, ["世界", "全球", "全世界"]);
  to.add({ id: "CN", name: "中国", kind: "country", parents: ["world"] }, []);
  addCountries(to);
  addDivisions(to);
  for (const row of [...chineseGroupings, ...chineseZones, ...worldGroupings, ...openWorldZones])
    addRegion(to, row);
  for (const row of aliases) {
    const [id = "", ...names] = row.split(" ");
    const place = to.places.get(id);
    if (place !== undefined) for (const name of names) to.call(place, name);
  }
  for (const { name, id, onlyWith } of contextualNames) {
    const place = to.places.get(id);
    if (place !== undefined) to.mean(name, { place, when: onlyWith }, false);
  }
  for (const guard of guards) {
    for (const word of guard.names.split(" ")) {
      const name = to.names.get(word);
      if (name !== undefined) name.guard = guard;
    }
  }
  for (const line of crossings.trim().split("\n")) {
    const [word = "", before = "", after = ""] = line.split(" ");
    const name = to.names.get(word);
    if (name !== undefined) name.crossing = { before, after };
  }
  for (const word of longerWords) to.names.set(word, { meanings: [], full: false });
  return to;
}

let built: Gazetteer | undefined;

/** The table of places and their names, built on first use. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

/** The place of an id (`110000`, `CN`, 京津冀), if the table has it. */
export function placeById(id: string): Place | undefined {
  return gazetteer().places.get(id);
}
