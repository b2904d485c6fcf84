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
  { names: "四平 开平", notBefore: "方八" },
  { names: "大理", notBefore: "石岩寺" },
  { names: "合肥", notAfter: "复混配" },
  { names: "会理", notBefore: "事论" },
  { names: "修水", notBefore: "利电库" },
  { names: "海法", notAfter: "航", notBefore: "律规院" },
  { names: "京津 成渝 川渝 津冀 京冀", notBefore: "唐塘高铁城中环线" },
  { names: "京山", notBefore: "线" },
  { names: "珠三角", notAfter: "泛" },
  { names: "全球", notBefore: "性化通呼" },
  { names: "克州", notAfter: "斯茨" },
  { names: "柏林", notAfter: "都" },
  { names: "米兰", notAfter: "际", notBefore: "达妮" },
  { names: "罗马", notBefore: "字式法教诺" },
  { names: "马赛", notBefore: "克曲" },
  { names: "里昂", notAfter: "拉布氟" },
  { names: "马里", notAfter: "拉", notBefore: "奥亚克恩斯昂科诺博" },
  { names: "加纳", notAfter: "哈朗", notBefore: "斯" },
  { names: "古巴", notAfter: "恩蒙" },
  { names: "汤加", notBefore: "减" },
  { names: "泽西", notAfter: "新纽" },
  { names: "安吉", notBefore: "拉丽尔斯莱" },
  { names: "恩施", notAfter: "伯布" },
  { names: "列日", notBefore: "涅" },
  { names: "哈密", notBefore: "尔顿" },
  { names: "拉萨", notBefore: "尔德蒂" },
  { names: "长春", notAfter: "李", notBefore: "碱藤不新" },
  { names: "永康", notAfter: "周苏" },
  { names: "瑞安", notAfter: "温" },
  { names: "天门", notAfter: "南北", notBefore: "冬" },
  { names: "乐山", notAfter: "歌者" },
  { names: "凉山 青岛", notAfter: "小" },
  { names: "周口", notBefore: "店" },
  { names: "金边", notBefore: "眼" },
  { names: "亦庄", notBefore: "亦" },
  { names: "怀柔", notBefore: "政" },
  { names: "平湖", notAfter: "出" },
  { names: "长乐", notAfter: "足" },
  { names: "海口", notAfter: "出入临" },
  { names: "达州 达州市", notAfter: "华里佛萨" },
  { names: "文县", notAfter: "利" },
  { names: "奥兰", notBefore: "治多" },
  { names: "约旦", notBefore: "河" },
  { names: "苏丹", notBefore: "红" },
  { names: "中国", notAfter: "新古旧大" },
  { names: "全国", notAfter: "安健完齐", notBefore: "性" },
  { names: "海南 河南 河北 湖南 湖北 江西", notBefore: "岸" },
  { names: "山东 山西", notBefore: "麓坡" },
  { names: "三沙 三亚 三明", notAfter: "第" },
  { names: "哥伦比亚", notAfter: "颠" },
];

/** A name after one of these begins the name of an event: 第31届上海电视节. */
export const beforeEvents = "届";
