/**
 * What follows a place's name in the name of a street, a station or another thing in it: 南京路, 北京南站.
 * `unless` lists characters after the tail that show another word: 北京站在新起点, 天津港口.
 */
export interface Tail {
  readonly text: string;
  readonly unless?: string;
}

export const tails: readonly Tail[] = [
  { text: "路", unless: "径由网面桥况上段" },
  { text: "东路" },
  { text: "西路" },
  { text: "南路" },
  { text: "北路" },
  { text: "中路" },
  { text: "大道" },
  { text: "大街" },
  { text: "街" },
  { text: "胡同" },
  { text: "站", unless: "在稳上起出到" },
  { text: "东站" },
  { text: "西站" },
  { text: "南站" },
  { text: "北站" },
  { text: "火车站" },
  { text: "长江大桥" },
  { text: "大桥" },
  { text: "机场" },
  { text: "国际机场" },
  { text: "港", unless: "口澳股币交媒人资元籍" },
  { text: "条约" },
  { text: "籍" },
  { text: "语" },
  { text: "话" },
  { text: "菜" },
  { text: "裔" },
  { text: "史" },
  { text: "剧" },
  { text: "版" },
];

/** After a full name these characters are the end of another word that begins with its last one: 上海|市场, 新建|区域. */
export const rivals: Readonly<Record<string, string>> = {
  市: "场值价政况容制盈净占",
  省: "际级会却去",
  区: "域间块位别分",
  县: "级域乡城际",
  州: "际",
  国: "际防务庆",
  盟: "约友",
  旗: "帜舰下",
};

/** Full names of two characters stand only where none of these follows: 和县级, 新县城. */
export const afterShortCounty = "级域乡城区镇市里际内委";
