import {
  attached,
  breakers,
  countryLetters,
  type Ending,
  introductions,
  notAfterKnownOffice,
} from "../lexicon/places/organisationShapes.ts";
import { placeById } from "./gazetteer.ts";
import type { OrganisationKind, OrganisationMention } from "./organisation.ts";
import {
  type KnownEnding,
  type KnownOrganisation,
  type OrganisationWord,
  officeAt,
  organisationWords,
} from "./organisationWords.ts";
import type { Place, PlaceMention } from "./place.ts";
import type { SettledPlace } from "./settlePlaces.ts";

/** Words for a place that no name begins with. */
const notAnchors = new Set(["全国", "我国", "世界", "全球", "全世界"]);
/** A name of an organisation has no punctuation in it and no digits. */
const nameless = /[^\p{Script=Han}A-Za-z·（）()]/u;
const breakersByLength = [...breakers].sort((a, b) => b.length - a.length);

/** Finds the organisations in a text whose places are known, also those that only begin a longer name. */
export function findOrganisations(text: string, places: readonly SettledPlace[]): OrganisationMention[] {
  const anchors = places.length === 0 ? places : places.filter((place) => !notAnchors.has(place.text));
  const finder = new Finder(text, anchors);
  organisationWords().scan(
    text,
    (start, end, word) => finder.take(start, end, word),
    () => {},
  );
  return finder.all();
}

class Finder {
  readonly #found: OrganisationMention[] = [];
  /** The first anchor that does not end before the point looked at. */
  #next = 0;

  constructor(
    readonly text: string,
    readonly anchors: readonly PlaceMention[],
  ) {}

  all(): OrganisationMention[] {
    for (const anchor of this.anchors) this.#takeAttached(anchor);
    if (this.#found.length < 2) return this.#found;
    const ordered = this.#found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = 0;
    return ordered.filter((mention) => {
      if (mention.start < end) return false;
      end = mention.end;
      return true;
    });
  }

  /** Whether an organisation ends with the word at `start..end`; notes it if so. */
  take(start: number, end: number, word: OrganisationWord): boolean {
    if (word.known !== undefined && this.#takeKnown(start, end, word.known)) return true;
    if (word.endings.some((ending) => this.#takeShaped(start, end, ending))) return true;
    return word.field !== undefined && this.#takeOffice(start, end, word.field);
  }

  /** A ministry of another country has the name of one of China's: 俄罗斯|国防部. */
  #takeKnown(start: number, end: number, { id, kind, bounded }: KnownOrganisation): boolean {
    if (kind === "government" && notAfterKnownOffice.includes(this.text.charAt(end) || " ")) return false;
    const anchor = kind === "government" ? this.#anchorTouching(start) : undefined;
    const abroad = anchor?.places.find(isAbroad);
    if (anchor !== undefined && abroad !== undefined) {
      this.#note(anchor.start, end, abroad.name + this.text.slice(start, end), kind, anchor);
      return true;
    }
    if (bounded && !isBoundary(this.text, start)) return false;
    const around = kind === "facility" ? this.#anchorBefore(start) : undefined;
    this.#note(around?.end === start ? around.start : start, end, id, kind);
    return true;
  }

  /** An office of a place, of which the field stands at `start..end`: 湖北省|统计|局. */
  #takeOffice(start: number, end: number, field: string): boolean {
    const office = officeAt(this.text, end);
    const anchor = office && this.#anchorTouching(start);
    if (office === undefined || anchor === undefined) return false;
    const id = (anchor.places[0]?.name ?? "") + field + office.full;
    this.#note(anchor.start, office.end, id, "government", anchor);
    return true;
  }

  #takeShaped(start: number, end: number, { full, ending }: KnownEnding): boolean {
    if (ending.notBefore?.includes(this.text.charAt(end) || " ")) return false;
    const anchor = this.#anchorFor(start, ending);
    if (anchor !== undefined) {
      const [place] = anchor.places;
      const name = this.text.slice(anchor.start, end);
      const id = ending.kind === "government" ? joinName(place?.name ?? "", full) : name;
      this.#note(anchor.start, end, id, ending.kind, anchor);
      return true;
    }
    if (ending.after !== "any") return false;
    const from = this.#boundaryBefore(start, ending.most);
    if (start - from < 2) return false;
    this.#note(from, end, this.text.slice(from, start) + full, ending.kind);
    return true;
  }

  #takeAttached(anchor: PlaceMention): void {
    const next = this.text.charAt(anchor.end);
    const ending = attached.find(({ words }) => next !== "" && words.includes(next));
    if (ending === undefined || ending.notBefore?.includes(this.text.charAt(anchor.end + 1) || " ")) return;
    this.#note(anchor.start, anchor.end + 1, anchor.text + next, ending.kind, anchor);
  }

  #note(start: number, end: number, id: string, kind: OrganisationKind, place?: PlaceMention): void {
    const text = this.text.slice(start, end);
    this.#found.push({
      start,
      end,
      text,
      id,
      kind,
      ...(text !== id && { short: text }),
      ...(place && { place }),
    });
  }

  /** The place that a name with this ending at `start` begins with. */
  #anchorFor(start: number, ending: Ending): PlaceMention | undefined {
    if (ending.most === 0) return this.#anchorTouching(start);
    const anchor = this.#anchorBefore(start);
    if (anchor === undefined) return undefined;
    const gap = start - anchor.end;
    if (gap < (ending.least ?? 0) || gap > ending.most) return undefined;
    return gap === 0 || isNamePart(this.text.slice(anchor.end, start)) ? anchor : undefined;
  }

  /** The place that ends just at `start`: a name, or one character for a country (俄|国防部). */
  #anchorTouching(start: number): PlaceMention | undefined {
    const anchor = this.#anchorBefore(start);
    if (anchor?.end === start) return anchor;
    const letter = this.text.charAt(start - 1);
    const country = placeById(countryLetters[letter] ?? "");
    if (country === undefined || !isBoundary(this.text, start - 1)) return undefined;
    return { start: start - 1, end: start, text: letter, places: [country] };
  }

  #anchorBefore(start: number): PlaceMention | undefined {
    while ((this.anchors[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= start) this.#next++;
    return this.anchors[this.#next - 1];
  }

  /** Where a name that ends at `start` may begin: after punctuation, or a word that introduces it. */
  #boundaryBefore(start: number, most: number): number {
    let from = start;
    while (from > 0 && start - from < most && !nameless.test(this.text.charAt(from - 1))) from--;
    const run = this.text.slice(from, start);
    let cut = 0;
    for (const word of introductions) {
      const at = run.lastIndexOf(word);
      if (at >= 0 && at + word.length > cut) cut = at + word.length;
    }
    return isNamePart(run.slice(cut)) ? from + cut : start;
  }
}

/** Whether a name may begin here: after punctuation, or a word that introduces it. */
function isBoundary(text: string, start: number): boolean {
  return (
    start === 0 ||
    nameless.test(text.charAt(start - 1)) ||
    introductions.some((word) => text.startsWith(word, start - word.length))
  );
}

/** 青岛市 and 市政府 are 青岛市政府. */
const joinName = (place: string, office: string): string =>
  place + (place.endsWith(office.charAt(0)) ? office.slice(1) : office);

const isAbroad = (place: Place): boolean => place.kind === "country" && place.id !== "CN";

function isNamePart(text: string): boolean {
  return !nameless.test(text) && !breakersByLength.some((word) => text.includes(word));
}
