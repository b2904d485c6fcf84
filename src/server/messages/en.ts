import type { Catalogue } from "./catalogue.ts";

export const en: Catalogue = {
  decision: { ignored: "ignored", verified: "verified by hand" },
  draft: "Draft",
  source: "Source",
  openSource: "Open the source sentence",
  openPage: "Source page",
  applyFix: "Correct",
  applyWithAttribution: "Attribute",
  ignore: "Ignore",
  undecide: "Withdraw the decision",
  verify: "Verified by hand",
  copy: "Copy with source",
  namedAction: (action, figure) => `${action}: ${figure}`,
  withAttribution: (title) => `${title}, with attribution`,
  attribute: (figure) => `Attribute ${figure} to its source`,
  alsoSays: "Another source",
  saidBy: (source) => `Source: ${source}`,
  basis: "Rests on",
  fixAll: "Correct every figure that has one sure correction",
  inherited: "from context",
  note: {
    tooLong: (characters, limit) =>
      `The draft has ${characters} characters, over the limit of ${limit}; it was not checked. Split it and check the parts.`,
    tooMany: (shown) => `The editor marks ${shown} places at most; the report has the rest.`,
    wrongSetting: (name) =>
      `The setting ${name} has an invalid value; its default holds. Correct it in the settings.`,
    checkFailed: (reason) =>
      `This draft could not be checked: ${reason}. It is tried again after the next edit.`,
    ignoredFile: "This draft is on the ignore list and is not checked.",
    stale: (count) =>
      `${count} decisions no longer have a sentence in this draft. “Tidy Up the Decisions” removes them.`,
    ownSource: (title) => `This draft is the source ${title} itself, which cannot confirm it.`,
  },
  readingSources: "Heshu is reading sources",
  sources: {
    noText: "The source's file is not at hand, so it cannot be marked.",
    gone: "This figure has changed; choose it again.",
    noClaim: (figure) =>
      `No claim about “${figure}” can be read from this sentence. Say whose figure it is, of what and when, for example “2023年，北京市地区生产总值增长5.2%”.`,
  },
  decisions: {
    conflict: (path, line) =>
      `${path} has merge-conflict marks at line ${line}; its decisions are set aside. Resolve the conflict and save.`,
    noFolder: "The draft has not been saved, so there is no place to keep the decision. Save it first.",
    gone: "This figure has changed; choose it again.",
    json: (path) => `${path} is not complete JSON; its decisions are set aside. Restore the version before.`,
    content: (path, place) =>
      `${path} holds something unexpected (${place}); its decisions are set aside. Correct it or restore the version before.`,
  },
  files: {
    missing: (path) => `${path}: no such file; check the path in the setting heshu.facts.`,
    unusable: (reason) => `The fact table cannot be used: ${reason}. Build it again with heshu facts build.`,
  },
  why: { link: "Why?", readAs: "Read as", considered: "Facts it was compared with" },
  unknownSource: "This source is not known; the fact table may have changed.",
  noReport: {
    off: "This draft is not being checked, so there is no report.",
    "too-long": "The draft is too long to check, so there is no report.",
    failed: "The draft could not be checked, so there is no report.",
  },
};
