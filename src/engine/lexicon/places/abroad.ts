/** States, provinces and cities abroad that news names often: by country, `kind: names`; alternatives parted by /. */
export interface AbroadRow {
  readonly country: string;
  readonly provinces?: string;
  readonly cities?: string;
}

export const abroad: readonly AbroadRow[] = [
  {
    country: "US",
    provinces:
      "加利福尼亚州/加州/加利福尼亚 得克萨斯州/得州/得克萨斯 佛罗里达州/佛州/佛罗里达 纽约州 伊利诺伊州/伊利诺伊 俄亥俄州/俄亥俄 密歇根州/密歇根 " +
      "佐治亚州 宾夕法尼亚州/宾州/宾夕法尼亚 新泽西州/新泽西 弗吉尼亚州/弗吉尼亚 西弗吉尼亚州 马里兰州/马里兰 马萨诸塞州/马萨诸塞 康涅狄格州 华盛顿州 " +
      "俄勒冈州/俄勒冈 内华达州/内华达 亚利桑那州/亚利桑那 科罗拉多州/科罗拉多 犹他州 新墨西哥州/新墨西哥 阿拉斯加州/阿拉斯加 夏威夷州/夏威夷 路易斯安那州 " +
      "密西西比州 亚拉巴马州 田纳西州 肯塔基州 北卡罗来纳州 南卡罗来纳州 密苏里州 堪萨斯州 俄克拉何马州 阿肯色州 艾奥瓦州 明尼苏达州 威斯康星州 印第安纳州 " +
      "内布拉斯加州 蒙大拿州 怀俄明州 爱达荷州 北达科他州 南达科他州 缅因州 佛蒙特州 新罕布什尔州 罗得岛州 特拉华州",
    cities:
      "纽约市/纽约 洛杉矶 芝加哥 旧金山 休斯敦 波士顿 西雅图 迈阿密 费城 底特律 拉斯维加斯 亚特兰大 达拉斯 丹佛 华盛顿特区 洛杉矶县 硅谷 华尔街",
  },
  {
    country: "JP",
    provinces:
      "东京都 大阪府 京都府 北海道 福岛县 宫城县 岩手县 石川县 千叶县 神奈川县 爱知县 兵库县 广岛县 福冈县 熊本县 长崎县 鹿儿岛县 冲绳县/冲绳 静冈县 新潟县 青森县 茨城县 冈山县 爱媛县",
    cities: "东京 大阪 京都 名古屋 横滨 神户 札幌 福冈 广岛 长崎 福岛",
  },
  {
    country: "KR",
    provinces: "京畿道 济州岛/济州道 庆尚北道 庆尚南道 江原道",
    cities: "首尔 釜山 仁川 大邱 光州广域市",
  },
  { country: "KP", cities: "平壤" },
  {
    country: "CA",
    provinces: "不列颠哥伦比亚省 安大略省/安大略 魁北克省/魁北克 艾伯塔省 马尼托巴省 萨斯喀彻温省 新斯科舍省",
    cities: "渥太华 多伦多 温哥华 蒙特利尔",
  },
  { country: "GB", provinces: "英格兰 苏格兰 威尔士 北爱尔兰", cities: "伦敦 曼彻斯特 爱丁堡 伯明翰 利物浦" },
  { country: "FR", cities: "巴黎 马赛 里昂 斯特拉斯堡" },
  {
    country: "DE",
    provinces: "巴伐利亚州 黑森州 萨克森州 勃兰登堡州",
    cities: "柏林 慕尼黑 法兰克福 科隆 杜伊斯堡 汉诺威",
  },
  { country: "IT", cities: "罗马 米兰 威尼斯 佛罗伦萨 都灵 那不勒斯" },
  { country: "ES", provinces: "加泰罗尼亚", cities: "马德里 巴塞罗那" },
  {
    country: "RU",
    provinces: "莫斯科州 库尔斯克州 别尔哥罗德州 滨海边疆区",
    cities: "莫斯科 圣彼得堡 符拉迪沃斯托克 喀山 叶卡捷琳堡",
  },
  {
    country: "UA",
    provinces: "顿涅茨克 卢甘斯克 哈尔科夫 扎波罗热 赫尔松 克里米亚",
    cities: "基辅 敖德萨 利沃夫",
  },
  {
    country: "AU",
    provinces: "新南威尔士州 维多利亚州 昆士兰州 西澳大利亚州 南澳大利亚州",
    cities: "悉尼 墨尔本 堪培拉 布里斯班 珀斯",
  },
  { country: "NZ", cities: "奥克兰 惠灵顿" },
  {
    country: "IN",
    provinces: "马哈拉施特拉邦 古吉拉特邦 喀拉拉邦 泰米尔纳德邦 北方邦",
    cities: "新德里 孟买 班加罗尔 加尔各答",
  },
  { country: "BR", cities: "里约热内卢 圣保罗 巴西利亚" },
  { country: "BE", cities: "布鲁塞尔 列日" },
  { country: "NL", cities: "阿姆斯特丹 鹿特丹 海牙" },
  { country: "CH", cities: "日内瓦 苏黎世 达沃斯 伯尔尼" },
  { country: "AT", cities: "维也纳" },
  { country: "PL", cities: "华沙" },
  { country: "HU", cities: "布达佩斯" },
  { country: "CZ", cities: "布拉格" },
  { country: "RS", cities: "贝尔格莱德" },
  { country: "GR", cities: "雅典" },
  { country: "PT", cities: "里斯本" },
  { country: "SE", cities: "斯德哥尔摩" },
  { country: "NO", cities: "奥斯陆" },
  { country: "DK", cities: "哥本哈根" },
  { country: "FI", cities: "赫尔辛基" },
  { country: "TR", cities: "伊斯坦布尔 安卡拉" },
  { country: "IR", cities: "德黑兰" },
  { country: "IQ", cities: "巴格达" },
  { country: "SY", cities: "大马士革 阿勒颇" },
  { country: "LB", cities: "贝鲁特" },
  { country: "IL", cities: "特拉维夫 耶路撒冷 海法" },
  { country: "SA", cities: "利雅得 吉达" },
  { country: "AE", cities: "迪拜 阿布扎比" },
  { country: "QA", cities: "多哈" },
  { country: "EG", cities: "开罗" },
  { country: "KE", cities: "内罗毕 蒙巴萨" },
  { country: "ET", cities: "亚的斯亚贝巴" },
  { country: "ZA", cities: "约翰内斯堡 开普敦" },
  { country: "TH", cities: "曼谷 清迈 普吉岛" },
  { country: "VN", cities: "河内市 胡志明市 岘港" },
  { country: "KH", cities: "金边" },
  { country: "LA", cities: "万象市" },
  { country: "MM", cities: "仰光 内比都 曼德勒" },
  { country: "MY", cities: "吉隆坡" },
  { country: "ID", provinces: "巴厘岛", cities: "雅加达 万隆" },
  { country: "PH", cities: "马尼拉" },
  { country: "PK", cities: "伊斯兰堡 卡拉奇 拉合尔" },
  { country: "NP", cities: "加德满都" },
  { country: "AF", cities: "喀布尔" },
  { country: "KZ", cities: "阿斯塔纳 阿拉木图" },
  { country: "UZ", cities: "塔什干 撒马尔罕" },
  { country: "MN", cities: "乌兰巴托" },
  { country: "CU", cities: "哈瓦那" },
  { country: "AR", cities: "布宜诺斯艾利斯" },
  { country: "PE", cities: "利马市" },
  { country: "CO", cities: "波哥大" },
  { country: "VE", cities: "加拉加斯" },
];
