import type { Figure } from "../../figures/figure.ts";
import { chineseDigits } from "../../lexicon/numerals.ts";
import { isWrongSum, wrongSum } from "../arithmetic/addition.ts";
import { isAmount, sameMeasure } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** Words that add up what stands before them. */
const totals =
  /加起来|加在一起|相加|合计|共计|总计|一共|总共|(?<=[一-鿿，,）)])(?<![公中国苏民反])共(?=[\d一二两三四五六七八九十百千]|[约有计投完实达为近超销产接生])|总[数量额](?=[为达是约])|之和(?=[为达是约])/g;
/** 两项, 三市: how many are added. */
const howMany = /^(?:.*[^\d])?([两二三四五六七八九])(?![万亿千百十年月日季个])[一-鿿]{1,10}$/;
/** Before a figure: it tells how another one changed, not how much there is. */
const changes =
  /(?:增长|增加|减少|下降|提高|提升|降低|上升|回落|新增|净增|多|少|超过|高于|低于|高出|比|较)[^，,。；;、]{0,3}$/;
/** Parts of a time that leave nothing over, and what they make. */
const times: readonly (readonly [readonly string[], RegExp])[] = [
  [["上半年", "下半年"], /^(?:今年|去年|\d{4}年)?全年/],
  [["一季度", "二季度"], /^上半年/],
  [["三季度", "四季度"], /^下半年/],
  [["前三季度", "四季度"], /^(?:今年|去年|\d{4}年)?全年/],
  [["一季度", "二季度", "三季度", "四季度"], /^(?:今年|去年|\d{4}年)?全年/],
  [["上午", "下午"], /^(?:全天|当天|当日|一天)/],
];
/** Some of the figures may be parts of others, or overlap. */
const overlapping = /其中|不含|剔除|扣除|重复|交叉|包括|含|分别比|平均|人均|折合/;

export const partsAndTotal = defineRule({
  id: "parts-and-total",
  title: { "zh-CN": "分项与合计", en: "Parts and their total" },
  about: {
    "zh-CN": "“两项合计”“共计”前面的分项相加，与合计数不符。",
    en: "The parts before 合计, 共计 or 加起来 do not add up to the total given.",
  },
  severity: "error",
  source: "arithmetic",
  needs: ["加起来", "加在一起", "相加", "合计", "总", "共", "之和"],
  examples: {
    wrong: [
      { wrong: "7万套保障性租赁住房、8万套竣工的保障性住房，两项加起来共«14万套»。", choices: ["15万套"] },
      { wrong: "海外收入71.6亿元，国内收入114.8亿元，合计«184.6亿元»。", choices: ["186.4亿元"] },
      { wrong: "出口3886.1亿元、进口2142.3亿元，两项合计«6128.4亿元»。", choices: ["6028.4亿元"] },
      { wrong: "选手中，全程1.8万人、半程8000人、欢乐跑4000人，合计«3.2万人»。", choices: ["3万人"] },
      { wrong: "水路3112万人次、民航9020万人次，春运期间两项合计«1.31亿人次»。", choices: ["1.21亿人次"] },
      {
        wrong: "水电4.23亿千瓦，风电4.43亿千瓦，2023年末两者装机合计«8.88亿千瓦»。",
        choices: ["8.66亿千瓦"],
      },
      { wrong: "中央财政下拨3亿元，省级财政配套1.5亿元，两级财政合计投入«5.5亿元»。", choices: ["4.5亿元"] },
      { wrong: "有公立医院436个、民营医院1740个，医院总数为«2166个»。", choices: ["2176个"] },
      { wrong: "男生二十人、女生十五人，一共«三十四人»。", choices: ["三十五人"] },
      { wrong: "参赛的有男选手120人、女选手80人，共«210人»。", choices: ["200人"] },
      { wrong: "评委来自高校（12人）、企业（15人）和机关（8人），共«36人»。", choices: ["35人"] },
      { wrong: "上半年完成投资30亿元，下半年完成投资45亿元，全年共完成投资«85亿元»。", choices: ["75亿元"] },
    ],
    leaveAlone: [
      "本周买入金额为221亿元，卖出金额为223亿元，合计卖出净额为2亿元。",
      "甲114.4亿元、乙86.2亿元，合计200.5亿元。",
      "北京新增3例、上海新增2例，全国共计报告20例。",
      "到场的有男选手120人、女选手80人等，共210人。",
      "甲县转移5人、乙县转移3人，全市共转移20人。",
      "一季度收入20亿元，二季度收入30亿元，上半年利润共计5亿元。",
      "上半年售出30套，下半年新开盘45套，全年共销售80套。",
      "甲县5.86万件、乙县3.92万件，两县合计10万件。",
      "语文6节，数学8节，共50节，一共50节。",
      "甲公司持股3万股、乙公司持股2万股，合计持有20万股。",
      "两个单元格的边框为2磅和3磅，它们的公共边框将是3磅。",
      "需要7个磁盘，外加1个备用磁盘，而不是3组3个共需要9个。",
      "7万套保障性租赁住房、8万套竣工的保障性住房，两项加起来共15万套。",
      "出口23.77万亿元，进口17.99万亿元，合计41.77万亿元。",
      "水路3112万人次、民航9020万人次，两项合计1.21亿人次。",
      "近3万人到场，2万人在线观看，合计超过4万人。",
      "全年产量100万吨，其中出口30万吨、内销70万吨，合计金额200亿元。",
      "一季度销售20万辆，同比增加5万辆，二季度销售30万辆，合计50万辆。",
      "甲队3分、乙队4分，全场共计20次犯规。",
      "沪市成交4000亿元，深市成交5000亿元，创业板成交2000亿元，沪深两市合计成交9000亿元。",
    ],
  },
  *check(draft) {
    let last: RuleSentence | undefined;
    for (const { index, 0: words } of draft.matches(totals)) {
      const sentence = draft.sentenceAt(index);
      if (!sentence || sentence === last || sentence.figures.length < 3) continue;
      const hit = judge(draft, sentence, index, words);
      if (hit) {
        last = sentence;
        yield hit;
      }
    }
  },
});

function judge(draft: RuleDraft, sentence: RuleSentence, at: number, words: string): RuleHit | undefined {
  const total = sentence.figures.find((figure) => figure.numeral.start >= at + words.length);
  if (!total || !isAmount(total)) return undefined;
  const gap = draft.folded.slice(at + words.length, total.start);
  if (/[，,。；;：:、？?]/.test(gap) || gap.length > 12) return undefined;
  const opening = clauseOpening(draft, sentence, at);
  if (opening === undefined) return undefined;
  const named = howMany.exec(opening)?.[1];
  const count = named === undefined ? undefined : chineseDigits[named];
  const isTime = coversTime(draft, sentence, at, opening);
  if (count === undefined && !isTime && !leadsIn(words, opening) && !followsList(draft, words, opening, at))
    return undefined;
  if (/持有|拥有|现有|结余|留存|报告|累计|净/.test(gap)) return undefined;
  const before = sentence.figures.filter((figure) => figure.end <= at && sameMeasure(figure, total));
  const parts = before.filter((figure) => isAmount(figure) && !changes.test(draft.before(figure.start, 12)));
  const added = count === undefined ? parts : parts.slice(-count);
  if (added.length < 2 || (count !== undefined && added.length !== count)) return undefined;
  if (overlapping.test(draft.folded.slice(sentence.start, total.start)) || before.length > parts.length + 1)
    return undefined;
  // 各1节: the part is as many times that.
  if (parts.some((part) => /[各每]$/.test(draft.before(part.start, 1)))) return undefined;
  // A total said before is said again.
  if (parts.some((part) => part.value === total.value)) return undefined;
  if (!isWrongSum(draft, added, total) || someAgree(draft, parts, total)) return undefined;
  return wrongSum(draft, added, total);
}

/** Without a number of parts, the total must be plainly theirs: its clause begins with its word. */
function leadsIn(words: string, opening: string): boolean {
  if (words === "共") return false;
  if (/^(?:以上|上述|前后|各项|总的)?$/.test(opening)) return true;
  return /^[总之]/.test(words) && /^(?![^，]*(?:全|各|累计|其他|[去上今]年))[一-鿿]{1,6}$/.test(opening);
}

/** 男选手120人、女选手80人，|共: a plain list, and nothing said of what the total is of. */
function followsList(draft: RuleDraft, words: string, opening: string, at: number): boolean {
  if (
    words !== "共" ||
    opening !== "" ||
    !/^共(?:计|有)?[\d一二两三四五六七八九十百千]/.test(draft.after(at, 3))
  )
    return false;
  const clause = draft.before(at, 80).replace(/[，,]$/, "");
  const list = clause.slice(Math.max(...[..."，,。；;：:！？"].map((mark) => clause.lastIndexOf(mark))) + 1);
  return (
    /[\d一二两三四五六七八九十]/.test(list) && list.includes("、") && !/等|其中|另|还|余|各|约|近/.test(list)
  );
}

/** 上半年完成投资30亿元，下半年完成投资45亿元，|全年: each part of the time with its figure, of one thing. */
function coversTime(draft: RuleDraft, sentence: RuleSentence, at: number, opening: string): boolean {
  const before = draft.folded.slice(sentence.start, at);
  const clauses = before.split(/[，,；;]/).slice(0, -1);
  return times.some(([parts, whole]) => {
    if (!whole.test(opening) || clauses.length !== parts.length) return false;
    const labels = clauses.map((clause, index) => {
      const [, label] = clause.split(parts[index] ?? "");
      return label === undefined ? undefined : /^[^\d]*/.exec(label)?.[0].replace(/^(?:共|累计)/, "");
    });
    // 上半年利润: the total is of another thing than 收入.
    const [name] = labels;
    return (
      name !== undefined &&
      labels.every((label) => label === name) &&
      [...opening.replace(whole, "")].every((char) => name.includes(char))
    );
  });
}

/** The words of the total's clause before the total's word: short, and counting nothing but the parts. */
function clauseOpening(draft: RuleDraft, sentence: RuleSentence, at: number): string | undefined {
  const text = draft.folded.slice(sentence.start, at);
  const opening = text.slice(
    Math.max(...["，", ",", "；", ";", "：", ":"].map((mark) => text.lastIndexOf(mark))) + 1,
  );
  if (opening.length > 20 || opening.length === text.length) return undefined;
  const start = at - opening.length;
  const counted = sentence.figures.filter(
    (figure) =>
      figure.start >= start && figure.end <= at && figure.kind !== "date" && figure.kind !== "period",
  );
  return counted.every((figure) => figure.numeral.end - figure.numeral.start === 1) ? opening : undefined;
}

/** More than the parts meant here may stand before the total: any that do add up settle it. */
function someAgree(draft: RuleDraft, parts: readonly Figure[], total: Figure): boolean {
  if (parts.length > 10) return true;
  for (let chosen = 1; chosen < 1 << parts.length; chosen++) {
    const some = parts.filter((_, index) => chosen & (1 << index));
    if (some.length > 1 && !isWrongSum(draft, some, total)) return true;
  }
  return false;
}
