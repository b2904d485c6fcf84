/** What just before or after a name shows that the place is not spoken of. */
export interface Guard {
  readonly names: string;
  /** Characters before the name that make another word: 向|西北, 入|海口. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** The name stands only before one of these: 世界|第一, but not 世界粮食日. */
  readonly onlyBefore?: string;
}

export const guards: readonly Guard[] = [
  {
    names: "东北 西北 西南 东北地区 西北地区 西南地区",
    notAfter: "川赣湘鄂桂粤黔滇陕豫皖鲁冀晋蒙疆浙苏闽向偏往朝省市县区州部东西南北中",
    notBefore: "部侧角向方风偏坡面端隅亚麓象缘",
  },
  { names: "西部地区 东部地区 中部地区", notAfter: "省市县区州中国", notBefore: "部" },
  { names: "中东 北欧", notBefore: "部西南北欧铁" },
  { names: "世界", onlyBefore: "经人第上首最平总市贸各主范高三约近超的GD", notAfter: "新外视境两个全" },
  { names: "海口", notAfter: "出入临" },
  { names: "达州 达州市", notAfter: "华里佛萨" },
  { names: "文县", notAfter: "利" },
  { names: "奥兰", notBefore: "治多" },
  { names: "约旦", notBefore: "河" },
  { names: "苏丹", notBefore: "红" },
  { names: "中国", notAfter: "新古旧大" },
  { names: "全国", notAfter: "安健完齐" },
  { names: "海南 河南 河北 湖南 湖北 江西", notBefore: "岸" },
  { names: "山东 山西", notBefore: "麓坡" },
  { names: "三沙 三亚 三明", notAfter: "第" },
  { names: "哥伦比亚", notAfter: "颠" },
];

/** A name after one of these begins the name of an event: 第31届上海电视节. */
export const beforeEvents = "届";
