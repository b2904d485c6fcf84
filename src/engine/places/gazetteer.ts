import { abroad } from "../lexicon/places/abroad.ts";
import { aliases, renamed } from "../lexicon/places/aliases.ts";
import { countries, crossings } from "../lexicon/places/generated.ts";
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
import { DivisionTable } from "./divisionTable.ts";
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
  readonly crossing?: Crossing;
}

/** Characters before and after a name that together show it is cut out of two words; * stands for any. */
export interface Crossing {
  readonly before: string;
  readonly after: string;
}

/** All places and their names. */
class Gazetteer {
  readonly names = new WordIndex<Name>((pair) => this.#addDivisions(pair));
  readonly #divisions = new DivisionTable();
  readonly #places = new Map<string, Place>();
  readonly #crossings = new Map<string, string>();

  constructor() {
    for (const line of crossings.trim().split("\n")) {
      const space = line.indexOf(" ");
      this.#crossings.set(line.slice(0, space), line.slice(space + 1));
    }
    for (const pair of this.#divisions.pairs()) this.names.defer(pair);
    this.#add({ id: "world", name: "世界", kind: "world", parents: [] }, ["世界", "全球", "全世界"]);
    this.#add({ id: "CN", name: "中国", kind: "country", parents: ["world"] }, []);
    this.#addCountries();
    for (const { country, provinces, cities } of abroad) {
      this.#addAbroad(country, "province", provinces);
      this.#addAbroad(country, "prefecture", cities);
    }
    const regions = [chineseGroupings, chineseZones, worldGroupings, openWorldZones];
    for (const row of regions.flat()) this.#addRegion(row);
    this.#addAliases();
    for (const word of longerWords) if (this.names.get(word) === undefined) this.#word(word);
    this.#addGuards();
  }

  /** All places by id: reads the whole table, for generators and tests. */
  get places(): ReadonlyMap<string, Place> {
    const places = new Map(this.#places);
    for (const id of this.#divisions.ids()) {
      const place = this.#divisions.place(id);
      if (place !== undefined) places.set(id, place);
    }
    return places;
  }

  place(id: string): Place | undefined {
    return this.#places.get(id) ?? this.#divisions.place(id);
  }

  /** Adds a place under its names, the full one first; ~ marks names that need evidence. */
  #add(place: Place, names: readonly string[]): void {
    this.#places.set(place.id, place);
    for (const name of names) this.#call(place, name, name === names[0]);
  }

  #call(place: Place, written: string, full = false): void {
    const near = written.startsWith("~");
    this.#mean(near ? written.slice(1) : written, { place, when: near ? "near" : "always" }, full);
  }

  #mean(word: string, meaning: Meaning, full: boolean): void {
    const name = this.names.get(word) ?? this.#word(word);
    name.meanings.push(meaning);
    name.full ||= full;
  }

  #word(word: string): Name {
    const [before, after] = this.#crossings.get(word)?.split(" ") ?? [];
    const crossing = before === undefined || after === undefined ? undefined : { before, after };
    const name: Name = { meanings: [], full: false, ...(crossing && { crossing }) };
    this.names.add(word, name);
    return name;
  }

  #addDivisions(pair: number): void {
    for (const { word, id, full, near } of this.#divisions.namesFrom(pair)) {
      const place = this.#divisions.place(id);
      if (place !== undefined) this.#mean(word, { place, when: near ? "near" : "always" }, full);
    }
  }

  #addCountries(): void {
    const byContinent = new Map<string, string[]>([["AS", ["CN"]]]);
    for (const line of countries.trim().split("\n")) {
      const [id = "", continent = "", tableName = ""] = line.split(" ");
      const name = renamed[id] ?? tableName;
      this.#add({ id, name, kind: "country", parents: ["world"] }, [name]);
      const others = byContinent.get(continent);
      if (others === undefined) byContinent.set(continent, [id]);
      else others.push(id);
    }
    for (const [code, names] of Object.entries(continents)) {
      const members = byContinent.get(code)?.join(" ") ?? "";
      this.#addRegion({ kind: "grouping", names, members, parents: "world" });
    }
  }

  #addAbroad(country: string, kind: PlaceKind, rows = ""): void {
    for (const row of rows.split(" ").filter((names) => names !== "")) {
      const names = row.split("/");
      const [id = ""] = names;
      this.#add({ id, name: id, kind, parents: [country, "world"] }, names);
    }
  }

  #addRegion(row: RegionRow): void {
    const names = row.names.split(" ");
    const [id = ""] = names;
    const parents = [...new Set([...(row.parents ?? "").split(" "), "world"])];
    const place: Place = { id, name: id, kind: row.kind, parents };
    this.#add(row.members === undefined ? place : { ...place, members: row.members.split(" ") }, names);
  }

  #addAliases(): void {
    for (const row of aliases) {
      const [id = "", ...names] = row.split(" ");
      const place = this.place(id);
      if (place !== undefined) for (const name of names) this.#call(place, name);
    }
    for (const { name, id, onlyWith } of contextualNames) {
      const place = this.place(id);
      if (place !== undefined) this.#mean(name, { place, when: onlyWith }, false);
    }
  }

  #addGuards(): void {
    for (const guard of guards) {
      for (const word of guard.names.split(" ")) {
        const name = this.names.get(word);
        if (name !== undefined) name.guard = guard;
      }
    }
  }
}

let built: Gazetteer | undefined;

/** The table of places and their names, built on first use. */
export function gazetteer(): Gazetteer {
  built ??= new Gazetteer();
  return built;
}

/** The place of an id (`110000`, `CN`, 京津冀), if the table has it. */
export function placeById(id: string): Place | undefined {
  return gazetteer().place(id);
}
