import {
  type Ending,
  endings,
  fields,
  notAfterOffice,
  offices,
} from "../lexicon/places/organisationShapes.ts";
import { organisations } from "../lexicon/places/organisations.ts";
import type { OrganisationKind } from "./organisation.ts";
import { WordIndex } from "./wordIndex.ts";

/** A known organisation, by one of its names. */
export interface KnownOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  /** The name is found in other words as well and needs a boundary before it. */
  readonly bounded: boolean;
}

/** An ending as written, with its form in full (教委: 教育委员会). */
export interface KnownEnding {
  readonly full: string;
  readonly ending: Ending;
}

/** Known names and endings of names, in one index so that the longest wins. */
export interface OrganisationWord {
  known?: KnownOrganisation;
  readonly endings: KnownEnding[];
}

class Builder {
  readonly index = new WordIndex<OrganisationWord>();

  at(word: string): OrganisationWord {
    const entry = this.index.get(word) ?? { endings: [] };
    this.index.set(word, entry);
    return entry;
  }

  addOffices(): void {
    const ending: Ending = {
      kind: "government",
      after: "place",
      most: 0,
      words: "",
      notBefore: notAfterOffice,
    };
    for (const field of fields) {
      const [fullField = "", ...shortFields] = field.split(" ");
      for (const office of offices) {
        const [written = "", fullOffice = written] = office.split(" ");
        const full = fullField + fullOffice;
        for (const name of [fullField, ...shortFields])
          this.at(name + written).endings.push({ full, ending });
      }
    }
  }

  addEndings(): void {
    for (const ending of endings) {
      for (const word of ending.words.split(" ")) this.at(word).endings.push({ full: word, ending });
    }
  }

  addKnown(): void {
    for (const [kind, rows] of Object.entries(organisations)) {
      for (const row of rows) {
        const names = row.split(" ");
        const id = names[0] ?? "";
        for (const name of names) {
          const bounded = name.startsWith("~");
          this.at(bounded ? name.slice(1) : name).known = { id, kind: kind as OrganisationKind, bounded };
        }
      }
    }
  }
}

let built: WordIndex<OrganisationWord> | undefined;

/** The index of names and endings, built on first use. */
export function organisationWords(): WordIndex<OrganisationWord> {
  if (built === undefined) {
    const builder = new Builder();
    builder.addOffices();
    builder.addEndings();
    builder.addKnown();
    built = builder.index;
  }
  return built;
}
