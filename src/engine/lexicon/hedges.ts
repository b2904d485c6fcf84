import type { HedgeKind } from "../figures/figure.ts";

/** What a hedge word asks of the number beside it. */
export type HedgeNeed =
  | "magnitude" // 上百, 成千: a magnitude with no digit
  | "passing" // 过万, 过三成: 过 is mostly another word
  | "open" // 好几十: a digit left open
  | "large" // 破万亿, 10万+: a magnitude, or 万 and 亿
  | "exceeding" // 突破 also means to achieve
  | "approaching" // 近 also means recent
  | "amount" // 三年多: something that can be cut finer
  | "price"; // 99元起

/**
 * Words that make a number approximate or a bound. 民法典第一千二百五十九条: 以上、以下、以内、届满 include
 * the number, 不满、超过、以外 do not.
 */
export interface HedgeWord {
  readonly word: string;
  readonly kind: HedgeKind;
  /** Not a hedge after (words before a number) or before (words behind it) one of these characters. */
  readonly unless: string | undefined;
  readonly needs: HedgeNeed | undefined;
  /** Bounds the number and says nothing of the distance. */
  readonly far: boolean;
}

type Options = Partial<Pick<HedgeWord, "needs" | "far">>;

/** Words of one kind; `word!abc` sets `unless`. */
function words(kind: HedgeKind, list: string, { needs, far = false }: Options = {}): HedgeWord[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = "", unless] = entry.split("!");
      return { word, kind, unless, needs, far };
    });
}

/** Before the number: 近3万名, 不超过20个. */
export const hedgesBefore: readonly HedgeWord[] = [
  ...words("near", "近!最附靠邻临亲远相贴逼切凑走将接新迫浅就晚抵渐挨", { needs: "approaching" }),
  ...words("near", "将近 接近 逼近 近乎 几近 几乎 迫近 接近于 直逼 差不多"),
  ...words("below", "不到 不足 不到了 达不到 不够 尚不足 还不到"),
  ...words(
    "below",
    "不满 未满 未到 未达 未达到 没达到 没有达到 并未达到 并没有达到 未能达到 没能达到 不及 低于!不 少于!不 小于!不",
    { far: true },
  ),
  ...words(
    "over",
    "超!赶反远不 超过!不 超了 超出!不 远超 远超过 逾 已逾 高于!不 多于!不 大于!不 超过了 突破了 跨过 越过 超越 冲破 迈过 高过 迈上 站上 跨上 跃上",
  ),
  ...words("over", "突破!未不", { needs: "exceeding" }),
  ...words("over", "过!超通经不越度渡路错穿跨胜突掠绕好跳难见吃看翻太", { needs: "passing" }),
  ...words("over", "破!突打攻爆", { needs: "large" }),
  ...words("at-least", "至少 最少 起码 不少于 不低于 不小于 不下 不下于 少说 至少有 至少要 至少为"),
  ...words("at-least", "≥ ≧ 大于等于 大于或等于 大于或者等于"),
  ...words("at-most", "≤ ≦ 小于等于 小于或等于 小于或者等于"),
  ...words("over", "＞"),
  ...words("below", "＜", { far: true }),
  ...words(
    "at-most",
    "至多 最多 不超过 未超过 没超过 没有超过 并未超过 并没有超过 从未超过 未能超过 没能超过 未突破 没有突破 并未突破 未能突破 不多于 不高于 不大于 不超 顶多 不超出",
  ),
  ...words(
    "about",
    "约!条预节签公契履大纽违赴续邀婚毁爽隐盟北特简集制相俭和密 大约 约为 大约为 约有 大约有 约达 约合 约占 约计 大概 大致 约在 大体 折合约 大概有 大概为",
  ),
  ...words(
    "some",
    "上!路网线船会晚早以马身地界史础场登面楼车桌墙脸头手心台街山海河江湖岸陆事际式实体度期礼星本版书报纸球桥顶底坡道站岗历世程性族理情意基群圈房屋碑榜门 成!完建形集组达构促变合生造做修落育铸收编凝浓铺筑换改转",
    { needs: "magnitude" },
  ),
  ...words("some", "好", { needs: "open" }),
];

/** Of those above, what is also said of a number that is reached and not passed: 站上4.4万亿台阶. */
export const reachingHedges: readonly string[] = ["迈上", "站上", "跨上", "跃上"];

/** Behind the number or its unit: 20个以上, 10岁左右. */
export const hedgesBehind: readonly HedgeWord[] = [
  ...words("at-least", "+!0123456789N", { needs: "large" }),
  ...words(
    "at-least",
    "以上!述 及以上!述 或以上!述 或者以上 （含）以上 (含)以上 （含本数）以上 之上 往上 或更多 或者更多",
  ),
  ...words("at-least", "起!来到初诉草点飞因源伏火跑居床步义码 起步", { needs: "price" }),
  ...words(
    "at-most",
    "以下!简统是几列称特方内步举措问表建意三四五六七八九各具 及以下 或以下 或者以下 （含）以下 (含)以下 以内 之内 （含）以内 封顶",
  ),
  ...words("about", "左右!岸手两逢为翼派侧 上下!级游班楼文联学车求铺功一两齐 前后!两 之谱"),
  ...words("over", "开外 以外!的还 之外 有余 有奇 挂零 出头!露的鸟"),
  ...words("more", "多!样次种少元家数边名方为达项年彩个场地起人点国党层级头云余", { needs: "amount" }),
];

/** What never goes on from a hedge, whatever its `unless` says: 40岁以下|具有. */
export const surelyBehindHedge: readonly string[] = "具有 具备 建立 建设".split(" ");

/** Directly behind the digits: 270多名, 三百余人, 十来个. */
export const hedgesInside: readonly HedgeWord[] = [
  ...words("more", "多!样边方极彩云 余!额地下热震音数粮暇党波生味 来!自到源临往看说讲 余多 多余"),
  ...words("some", "几 好几"),
];

/** In 3万～5万元之间: they close a range. */
export const rangeClosers: readonly string[] = ["之间", "不等"];
