import { dayParts, notBeforeDayPart } from "../../src/engine/lexicon/dayParts.ts";
import { holidaySpanTails, holidays, holidayTails } from "../../src/engine/lexicon/holidays.ts";
import { fiveYearPlans } from "../../src/engine/lexicon/plans.ts";
import { relativeDays } from "../../src/engine/lexicon/relativeDays.ts";
import { relativeUnits } from "../../src/engine/lexicon/relativeMonths.ts";
import { relativeYears } from "../../src/engine/lexicon/relativeYears.ts";
import { spanLeads } from "../../src/engine/lexicon/timeSpans.ts";
import { yearParts } from "../../src/engine/lexicon/yearParts.ts";
import { oneOf } from "./words.ts";

const arabic = "[0-9０-９]";
const chinese = "[一二三四五六七八九十]";
const dash = "\\s?(?:[-－—–~～至到]|——)\\s?";
const upToTwo = `(?:${arabic}{1,2}|${chinese}{1,3})`;

const words = {
  year: oneOf(relativeYears.filter(({ anchor }) => anchor !== "told")),
  day: oneOf(relativeDays),
  unit: oneOf(relativeUnits.filter(({ told }) => told !== "always")),
  part: oneOf(yearParts.filter(({ bare }) => bare)),
  /** 底, 初 and the like, right behind a year. */
  tail: oneOf(yearParts.filter(({ bare, onlyBefore }) => !bare && onlyBefore === undefined)),
  dayPart: oneOf(dayParts.map((word) => ({ word, notBefore: notBeforeDayPart[word] }))),
  holiday: oneOf(
    holidays.flatMap(({ words, shy = [], notAfter, notBefore }) =>
      words.filter((word) => !shy.includes(word)).map((word) => ({ word, notAfter, notBefore })),
    ),
  ),
  holidayTail: oneOf([...holidaySpanTails, ...holidayTails].map((word) => ({ word }))),
  lead: oneOf(spanLeads.filter(({ word }) => word !== "近").map(({ word }) => ({ word }))),
  plan: oneOf(Object.keys(fiveYearPlans).map((word) => ({ word }))),
} as const;

const clock = `${arabic}{1,2}(?:时(?:${arabic}{1,2}分(?:${arabic}{1,2}秒)?)?|点(?:${arabic}{2}分?|半)?|[:：]${arabic}{2})[许整]?`;
const timeOfDay = `\\s?(?:${words.dayPart}(?:${clock})?|${clock})`;
const writtenYear = `(?:${arabic}{4}|[〇零○一二三四五六七八九]{4})年(?!代)`;
const year = `(?:${writtenYear}|${words.year})`;
const month = `${upToTwo}月(?![饼球光亮])`;
const day = `${upToTwo}[日号](?![本线楼])(?:${timeOfDay})?`;
const inMonth = `${month}(?:${day}|份|[上中下]旬|[初底末])?`;
const quarter = `(?:前${upToTwo}|第?[一二三四1-4])(?:${dash}[一二三四1-4])?季度[初末]?`;
const firstMonths = `前${upToTwo}个月`;
const months = `${upToTwo}${dash}${upToTwo}月份?`;
const inYear = `(?:${months}|${inMonth}|${quarter}|${firstMonths}|${words.part})`;
const decade = `(?:${arabic}{2}世纪|上世纪|本世纪)?(?:${arabic}{2}|${chinese}{2,3})年代[初末]?`;
const holiday = `[“"]?${words.holiday}[”"]?(?:${words.holidayTail}){0,2}`;
const moment = `(?:${year}(?:的?${holiday}|${inYear}|${words.tail})?|${holiday}|${inYear}|${words.unit}(?:${day}|份|[上中下]旬|[初底末])?|${words.day}(?:（${inMonth}）)?(?:${timeOfDay})?)`;
const range = `${moment}(?:${dash}(?:${moment}|${day}))?(?:以来|期间|当月)?`;
/** 过去五年, 近10年来, 十年前 */
const span = `(?:${words.lead}|近(?=[^来]{1,4}[来，、]))(?:${upToTwo}|几)(?:年|个月|周|天)来?|${upToTwo}(?:年|个月|天)(?:来|前(?=[，、的比]))`;

/** What is a date or a period by its form; `alone` forbids that it goes on from something before. */
export function datePatterns(alone: string): readonly string[] {
  return [
    `${alone}${arabic}{4}${dash}${writtenYear}`,
    `${alone}${range}`,
    `${alone}${upToTwo}日(?![本元均内后])(?:${timeOfDay})?(?:${dash}${day})?`,
    `${alone}${words.dayPart}${clock}`,
    `${alone}${clock}${dash}${clock}`,
    `${alone}${arabic}{1,2}[时:：]${arabic}{2}分?(?![:：]?${arabic})`,
    `[“"]?${words.plan}[”"]?(?:时期|期间|以来)`,
    `${alone}${span}`,
    decade,
  ];
}
