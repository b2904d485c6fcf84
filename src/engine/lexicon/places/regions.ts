import type { PlaceKind } from "../../places/place.ts";

/** A region that no table of divisions holds. The id is the first name; `members` and `parents` are ids. */
export interface RegionRow {
  readonly kind: PlaceKind;
  readonly names: string;
  readonly members?: string;
  readonly parents?: string;
  /** The name counts only in a text that names one of these places. */
  readonly onlyWith?: string;
}

const grouping = (names: string, members: string, parents = "CN"): RegionRow => ({
  kind: "grouping",
  names,
  members,
  parents,
});

/** Regions inside China. */
export const chineseGroupings: readonly RegionRow[] = [
  grouping("京津冀 京津冀地区 京津冀三地", "110000 120000 130000"),
  grouping("津冀 天津河北 津冀两地", "120000 130000"),
  grouping("京津 京津两地", "110000 120000"),
  grouping("京冀", "110000 130000"),
  grouping("长三角 长三角地区 长江三角洲 沪苏浙皖 长三角三省一市", "310000 320000 330000 340000"),
  grouping("江浙沪 苏浙沪", "310000 320000 330000"),
  grouping(
    "珠三角 珠三角地区 珠江三角洲",
    "440100 440300 440400 440600 440700 441200 441300 441900 442000",
    "CN 440000",
  ),
  grouping(
    "粤港澳大湾区 大湾区",
    "440100 440300 440400 440600 440700 441200 441300 441900 442000 810000 820000",
  ),
  grouping("粤港澳", "440000 810000 820000"),
  grouping("港澳 港澳地区", "810000 820000"),
  grouping("港澳台 港澳台地区", "810000 820000 710000"),
  grouping("川渝 川渝两地 川渝地区", "510000 500000"),
  grouping("东北三省 东三省", "210000 220000 230000"),
  grouping("东北 东北地区", "210000 220000 230000"),
  grouping(
    "东部地区 东部省份 我国东部地区",
    "110000 120000 130000 310000 320000 330000 350000 370000 440000 460000",
  ),
  grouping("中部地区 中部六省 中部省份 我国中部地区", "140000 340000 360000 410000 420000 430000"),
  grouping(
    "西部地区 西部省份 我国西部地区",
    "150000 450000 500000 510000 520000 530000 540000 610000 620000 630000 640000 650000",
  ),
  grouping("长江经济带", "310000 320000 330000 340000 360000 420000 430000 500000 510000 520000 530000"),
  grouping(
    "中西部地区 中西部省份",
    "140000 340000 360000 410000 420000 430000 150000 450000 500000 510000 520000 530000 540000 610000 620000 630000 640000 650000",
  ),
  grouping("华北 华北地区", "110000 120000 130000 140000 150000"),
  grouping("华东 华东地区", "310000 320000 330000 340000 350000 360000 370000"),
  grouping("华中 华中地区", "410000 420000 430000"),
  grouping("华南 华南地区", "440000 450000 460000"),
  grouping("西南 西南地区", "500000 510000 520000 530000 540000"),
  grouping("西北 西北地区", "610000 620000 630000 640000 650000"),
];

/** Regions whose edges are not those of divisions: part of what they list, without covering it. */
export const chineseZones: readonly RegionRow[] = [
  { kind: "zone", names: "雄安新区 河北雄安新区 雄安", parents: "130000 CN" },
  { kind: "zone", names: "北京城市副中心", parents: "110000 CN" },
  { kind: "zone", names: "两江新区 重庆两江新区", parents: "500000 CN" },
  { kind: "zone", names: "贵安新区", parents: "520000 CN" },
  { kind: "zone", names: "西咸新区", parents: "610000 CN" },
  { kind: "zone", names: "天府新区 四川天府新区", parents: "510000 CN" },
  { kind: "zone", names: "兰州新区", parents: "620100 620000 CN" },
  { kind: "zone", names: "舟山群岛新区", parents: "330900 330000 CN" },
  { kind: "zone", names: "西海岸新区 青岛西海岸新区", parents: "370200 370000 CN" },
  { kind: "zone", names: "金普新区", parents: "210200 210000 CN" },
  { kind: "zone", names: "湘江新区 湖南湘江新区", parents: "430000 CN" },
  { kind: "zone", names: "南京江北新区", parents: "320100 320000 CN" },
  { kind: "zone", names: "福州新区", parents: "350100 350000 CN" },
  { kind: "zone", names: "滇中新区", parents: "530000 CN" },
  { kind: "zone", names: "哈尔滨新区", parents: "230100 230000 CN" },
  { kind: "zone", names: "长春新区", parents: "220100 220000 CN" },
  { kind: "zone", names: "赣江新区", parents: "360000 CN" },
  { kind: "zone", names: "临港新片区 上海临港新片区 临港新区", parents: "310000 CN" },
  { kind: "zone", names: "横琴粤澳深度合作区 横琴新区 横琴", parents: "440400 440000 CN" },
  { kind: "zone", names: "前海深港现代服务业合作区 前海合作区 前海", parents: "440300 440000 CN" },
  { kind: "zone", names: "海南自由贸易港 海南自贸港", parents: "460000 CN" },
  { kind: "zone", names: "苏州工业园区", parents: "320500 320000 CN" },
  { kind: "zone", names: "北京经济技术开发区 北京经开区 北京亦庄 亦庄", parents: "110000 CN" },
  { kind: "zone", names: "中关村 中关村科技园 中关村示范区 中关村国家自主创新示范区", parents: "110000 CN" },
  { kind: "zone", names: "回天地区", parents: "110114 110000 CN" },
  { kind: "zone", names: "成渝地区双城经济圈 成渝地区 成渝双城经济圈 成渝", parents: "CN" },
  { kind: "zone", names: "长三角生态绿色一体化发展示范区", parents: "长三角 CN" },
  { kind: "zone", names: "黄河流域 沿黄地区 沿黄省区", parents: "CN" },
  { kind: "zone", names: "长江流域", parents: "CN" },
  { kind: "zone", names: "珠江流域", parents: "CN" },
  { kind: "zone", names: "淮河流域", parents: "CN" },
  { kind: "zone", names: "海河流域", parents: "CN" },
  { kind: "zone", names: "松花江流域", parents: "CN" },
  { kind: "zone", names: "环渤海地区 环渤海", parents: "CN" },
  { kind: "zone", names: "青藏高原", parents: "CN" },
  { kind: "zone", names: "黄土高原", parents: "CN" },
  { kind: "zone", names: "塔里木盆地", parents: "650000 CN" },
  { kind: "zone", names: "四川盆地", parents: "CN" },
  { kind: "zone", names: "三江源", parents: "630000 CN" },
  { kind: "zone", names: "新疆生产建设兵团 新疆兵团", parents: "650000 CN" },
];

/** Groups of countries. */
export const worldGroupings: readonly RegionRow[] = [
  grouping(
    "欧盟 欧洲联盟",
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    "world",
  ),
  grouping("欧元区", "AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK", "欧盟 world"),
  grouping("东盟 东南亚国家联盟", "BN ID KH LA MM MY PH SG TH TL VN", "world"),
  grouping("金砖国家 金砖", "BR RU IN CN ZA EG ET IR AE ID", "world"),
  grouping("上海合作组织 上合组织", "CN RU KZ KG TJ UZ IN PK IR BY", "world"),
  grouping("七国集团 G7", "US JP DE GB FR IT CA", "world"),
  grouping("二十国集团 G20", "AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US", "world"),
  grouping("中亚五国 中亚国家 中亚", "KZ KG TJ TM UZ", "world"),
  grouping("海合会 海湾阿拉伯国家合作委员会", "AE BH KW OM QA SA", "world"),
  grouping("中东 中东地区", "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE", "world"),
  grouping("北欧 北欧国家", "DK FI IS NO SE", "world"),
  grouping("中欧陆路 中东欧国家", "AL BA BG CZ EE GR HR HU LT LV ME MK PL RO RS SI SK", "world"),
  grouping(
    "区域全面经济伙伴关系协定成员国 RCEP成员国",
    "BN ID KH LA MM MY PH SG TH VN CN JP KR AU NZ",
    "world",
  ),
];

/** Groups of countries whose members are not listed here: nothing is known to be inside or outside. */
export const openWorldZones: readonly RegionRow[] = [
  {
    kind: "zone",
    names: "共建“一带一路”国家 “一带一路”共建国家 共建一带一路国家 “一带一路”沿线国家",
    parents: "world",
  },
  { kind: "zone", names: "经合组织 经济合作与发展组织 OECD", parents: "world" },
  { kind: "zone", names: "亚太经合组织 亚太经济合作组织 亚太地区 亚太", parents: "world" },
  { kind: "zone", names: "非洲联盟 非盟", parents: "world" },
  { kind: "zone", names: "阿拉伯国家联盟 阿盟 阿拉伯国家", parents: "world" },
  { kind: "zone", names: "发展中国家", parents: "world" },
  { kind: "zone", names: "发达国家", parents: "world" },
  { kind: "zone", names: "拉丁美洲 拉美 拉美国家 拉美地区", parents: "world" },
  { kind: "zone", names: "东南亚 东南亚国家 东南亚地区", parents: "world" },
  { kind: "zone", names: "南亚 南亚国家", parents: "world" },
  { kind: "zone", names: "加沙地带 加沙", parents: "PS world" },
  { kind: "zone", names: "约旦河西岸", parents: "PS world" },
];

/** Continents: their members come from the country table. Names by the table's code. */
export const continents: Readonly<Record<string, string>> = {
  AF: "非洲 非洲国家 非洲地区",
  AS: "亚洲 亚洲国家 亚洲地区",
  EU: "欧洲 欧洲国家 欧洲地区",
  NA: "北美洲 北美 北美地区",
  OC: "大洋洲",
  SA: "南美洲 南美 南美地区",
};

/** Names that count only where the municipality they belong to is named in the same text. */
export const contextualNames: readonly {
  readonly name: string;
  readonly id: string;
  readonly onlyWith: string;
}[] = [
  { name: "城市副中心", id: "北京城市副中心", onlyWith: "110000" },
  { name: "副中心", id: "北京城市副中心", onlyWith: "110000" },
  { name: "江北新区", id: "南京江北新区", onlyWith: "320100" },
  { name: "滨海新区", id: "120116", onlyWith: "120000" },
  { name: "经开区", id: "北京经济技术开发区", onlyWith: "北京经济技术开发区" },
];
