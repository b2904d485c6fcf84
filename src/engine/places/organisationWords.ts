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

/** Known names, endings of names and fields of government, in one index so that the longest wins. */
export interface OrganisationWord {
  known?: KnownOrganisation;
  readonly endings: KnownEnding[];
  /** The field in full, when offices may follow it (教|育局: 教育). */
  field?: string;
}

class Builder {
  readonly index = new WordIndex<OrganisationWord>();

  at(word: string): OrganisationWord {
    const known = this.index.get(word);
    if (known !== undefined) return known;
    const entry: OrganisationWord = { endings: [] };
    this.index.add(word, entry);
    return entry;
  }

  addFields(): void {
    for (const field of fields) {
      const names = field.split(" ");
      for (const name of names) this.at(name).field = names[0] ?? name;
    }
  }

  addEndings(): void {
    for (const ending of endings) {
      for (const word of ending.words.split(" ")) {
        const [written = "", full = written] = word.split("=");
        this.at(written).endings.push({ full, ending });
      }
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

/** Offices, the longest first, each with its form in full. */
const officeForms = offices
  .map((row) => {
    const [written = "", full = written] = row.split(" ");
    return { written, full };
  })
  .sort((a, b) => b.written.length - a.written.length);

/** The office written at `at`, just after its field, unless another word begins there. */
export function officeAt(
  text: string,
  at: number,
): { readonly end: number; readonly full: string } | undefined {
  const office = officeForms.find(({ written }) => text.startsWith(written, at));
  if (office === undefined) return undefined;
  const end = at + office.written.length;
  return notAfterOffice.includes(text.charAt(end) || " ") ? undefined : { end, full: office.full };
}

let built: WordIndex<OrganisationWord> | undefined;

/** The index of names and endings, built on first use. */
export function organisationWords(): WordIndex<OrganisationWord> {
  if (built === undefined) {
    const builder = new Builder();
    builder.addFields();
    builder.addEndings();
    builder.addKnown();
    built = builder.index;
  }
  return built;
}
