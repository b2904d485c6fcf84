import { type UnitWord, unitLines, unitOf } from "./units/unit.ts";

/**
 * Currencies by ISO 4217 code. `元` alone is the yuan: a text that means another writes it out at least once.
 */
const names = `
CNY 元!旦宵素件化论复桥里村 元人民币 人民币元 圆人民币 块钱 人民币 元钱 RMB CNY
USD 美元 美金 USD 元美金
EUR 欧元 EUR
GBP 英镑 GBP
JPY 日元 日圆 JPY
HKD 港元 港币 港纸 HKD
MOP 澳门元 澳门币 葡币
TWD 新台币 台币 元新台币 元台币
KRW 韩元 韩圆 韩币
KPW 朝鲜元
RUB 卢布 俄罗斯卢布
INR 印度卢比 卢比
PKR 巴基斯坦卢比
LKR 斯里兰卡卢比
NPR 尼泊尔卢比
IDR 印尼盾 印度尼西亚卢比 印尼卢比
VND 越南盾
THB 泰铢
MYR 林吉特 令吉 马币
SGD 新加坡元 新元 新币
PHP 菲律宾比索
MXN 墨西哥比索
ARS 阿根廷比索 比索
CLP 智利比索
COP 哥伦比亚比索
BRL 雷亚尔 巴西雷亚尔
AUD 澳元 澳大利亚元 澳币
NZD 新西兰元 纽元
CAD 加元 加拿大元 加币
CHF 瑞士法郎 瑞郎
SEK 瑞典克朗
NOK 挪威克朗
DKK 丹麦克朗
CZK 捷克克朗
PLN 兹罗提
HUF 福林
TRY 土耳其里拉 里拉
ZAR 兰特 南非兰特
EGP 埃及镑
NGN 奈拉 尼日利亚奈拉
KES 肯尼亚先令
SAR 沙特里亚尔
IRR 伊朗里亚尔 里亚尔
AED 迪拉姆 阿联酋迪拉姆
KWD 科威特第纳尔
IQD 伊拉克第纳尔
ILS 谢克尔 新谢克尔
UAH 格里夫纳
KZT 坚戈
UZS 苏姆
MNT 图格里克
MMK 缅币 缅甸元
KHR 瑞尔
LAK 基普
BDT 塔卡
XOF 西非法郎
XAF 中非法郎
XDR 特别提款权
`;

/** 块 角 毛 are yuan and tenths only in talk of prices; 分 is left to context. */
const parts = `
角!度色落逐膜质斗
毛!衣巾利笔孩坯主泽线皮发绒病入重猪尖织里南豆竹乌姆囊细孔
毛钱
分钱
角钱
`;

export const currencyUnits: readonly UnitWord[] = unitLines(names.replace(/^([A-Z]{3}) /gm, "$1 "), (unit) =>
  unitOf(unit, "money", "one", { dimension: unit, factor: "1" }),
);

export const currencyPartUnits: readonly UnitWord[] = unitLines(parts, (unit) => {
  const isCent = unit.startsWith("分");
  return unitOf("CNY", "money", "none", {
    dimension: "CNY",
    factor: isCent ? "0.01" : "0.1",
    power: isCent ? -2 : -1,
  });
});

/** Signs that stand before a sum. */
export const currencySigns: Readonly<Record<string, string>> = {
  "¥": "CNY",
  "￥": "CNY",
  $: "USD",
  US$: "USD",
  HK$: "HKD",
  NT$: "TWD",
  A$: "AUD",
  C$: "CAD",
  S$: "SGD",
  "€": "EUR",
  "£": "GBP",
  "₽": "RUB",
  "₩": "KRW",
  "₹": "INR",
  "฿": "THB",
  RMB: "CNY",
  CNY: "CNY",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  JPY: "JPY",
  HKD: "HKD",
  AUD: "AUD",
  CAD: "CAD",
  CHF: "CHF",
  SGD: "SGD",
  TWD: "TWD",
  KRW: "KRW",
};

/** Names that stand before a sum: 港币3亿元, 人民币5000万. */
export const currencyNames: Readonly<Record<string, string>> = {
  人民币: "CNY",
  美金: "USD",
  港币: "HKD",
  澳门币: "MOP",
  台币: "TWD",
  新台币: "TWD",
  日币: "JPY",
  韩币: "KRW",
  澳币: "AUD",
  加币: "CAD",
  新币: "SGD",
};
