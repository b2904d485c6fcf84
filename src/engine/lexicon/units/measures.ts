import { type UnitWord, unitLines, unitOf } from "./unit.ts";

/**
 * Units of measure: `factor canonical alias alias …`, the factor being how many of the dimension's base
 * unit one of them is. Factors: BIPM SI Brochure (9th ed.); GB 3100—93; the market units 亩 斤 里 尺 as
 * fixed by 《关于统一我国计量制度的命令》 (1959): 15 亩 = 1 公顷, 1 斤 = 500 克, 1 里 = 500 米.
 */
const dimensions: Readonly<Record<string, string>> = {
  length: `
1 米 公尺 m
1000 公里 千米 km KM
0.1 分米 dm
0.01 厘米 公分 cm
0.001 毫米 mm
0.000001 微米 μm um µm
0.000000001 纳米 nm
1852 海里 nmi
500 里!程面斯约弄海边拉下间亚奥昂卡屯庄社桥村堡山水坝河湖湾集店外脊
1/3 尺!度寸子码幼
1/30 寸!土步草心
10/3 丈!夫量人八二母
0.3048 英尺
0.0254 英寸
1609.344 英里
9460730472580800 光年
149597870700 天文单位
`,
  area: `
1 平方米 平米 平!0123456789胜负方均安台衡静时常等稳原面板果凡行庄整反 平方 ㎡ m² m2
1000000 平方公里 平方千米 km² km2
0.01 平方分米 dm²
0.0001 平方厘米 cm²
0.000001 平方毫米 mm²
10000 公顷 ha
2000/3 亩!均产
100 公亩
0.00064516 平方英寸
200000/3 顷!刻
20000/3 垧
4046.8564224 英亩
2589988.110336 平方英里
0.09290304 平方英尺
`,
  volume: `
1 立方米 立方 方!法面式案向位针便可米圆程才言略形队阵正块形志圆城知 m³ m3
1000000000 立方公里 立方千米
0.001 升!级至温值高降旗学为起入到空国格势幅任华水龙 公升 L l
0.000001 毫升 mL ml ML 立方厘米 cm³ cc
0.1 百升
0.001 立方分米
0.003785411784 加仑
0.000000000001 皮升
0.000000001 微升 μL μl
0.028316846592 立方英尺
0.000016387064 立方英寸
`,
  mass: `
1 公斤 千克 kg KG Kg
0.001 克!服隆拉莱里罗东制什己林尔姆伦 g
1000 吨!位公 t
0.5 斤!斤两
0.05 两!岸国会地个次家年者类种项侧端边头轮天市省区院种手级翼新位名人条座套台场万千百
0.005 钱!塘学币包财款江
0.000001 毫克 mg
0.000000001 微克 μg µg ug
0.000000000001 纳克 ng
50 担!任忧保心负当架纲
0.45359237 磅!礴
0.028349523125 盎司
0.0002 克拉
`,
  coal: `
1 吨标准煤 吨标煤 tce
1000 千吨标准煤
0.001 千克标准煤 公斤标准煤
0.000001 克标准煤
1.4286 吨油当量
`,
  carbon: `
1 吨二氧化碳当量 吨二氧化碳 tCO2e
`,
  energy: `
1 焦耳 焦!点虑化急作距炉煤躁灼
1000 千焦 kJ
1000000 兆焦 MJ
1000000000 吉焦 GJ
3600000 千瓦时 千瓦小时 kWh KWh kwh 度电
3600000000 兆瓦时 MWh
3600000000000 吉瓦时 GWh
3600000000000000 太瓦时 TWh
3600 瓦时 Wh
0.0000000000000000001602176634 电子伏特 电子伏 eV
0.0000000000000001602176634 千电子伏 keV
0.0000000000001602176634 兆电子伏 MeV
0.0000000001602176634 吉电子伏 GeV
0.0000001602176634 太电子伏 TeV
0.0001602176634 拍电子伏 PeV
4.184 卡路里
4184 千卡 大卡 kcal
`,
  power: `
1 瓦!斯解砾房特尔片楞努格 瓦特 W
1000 千瓦 kW KW kw
1000000 兆瓦 MW
1000000000 吉瓦 GW
1000000000000 太瓦 TW
735.49875 马力 匹马力
`,
  apparent: `
1 伏安
1000 千伏安 kVA
1000000 兆伏安 MVA
`,
  voltage: `
1 伏!击法地天案笔尔诛季 伏特 V
1000 千伏 kV KV
0.001 毫伏 mV
`,
  current: `
1 安培
0.001 毫安 mA
`,
  charge: `
3600 安时
3.6 毫安时 mAh
`,
  frequency: `
1 赫兹 赫 Hz HZ hz
1000 千赫 千赫兹 kHz KHz
1000000 兆赫 兆赫兹 MHz
1000000000 吉赫 吉赫兹 GHz
`,
  data: `
1 字节
1000 千字节 KB kB
1000000 兆字节 MB
1000000000 吉字节 GB
1000000000000 太字节 TB
1000000000000000 拍字节 PB
1000000000000000000 艾字节 EB
1000000000000000000000 泽字节 ZB
0.125 比特 bit
125 千比特
125000 兆比特
125000000 吉比特
125000000000 太比特
`,
  dataRate: `
0.125 比特每秒 bps
125000 兆比特每秒 Mbps
125000000 吉比特每秒 Gbps
125000000000 太比特每秒 Tbps
`,
  compute: `
1 FLOPS Flops flops
1000000000000000000 EFLOPS EFlops EFLOPs
1000000000000000 PFLOPS PFlops
1000000000000 TFLOPS TFlops
`,
  pressure: `
1 帕斯卡 帕!金尔提 Pa
100 百帕 hPa 毫巴
1000 千帕 kPa
1000000 兆帕 MPa
100000 巴!西黎基勒士塞西萨掌尔厘 bar
101325 大气压 个大气压
133.322387415 毫米汞柱 mmHg
`,
  sound: `
1 分贝 dB
`,
  force: `
1 牛顿
1000 千牛 kN
9.80665 千克力
`,
  speedOfRotation: `
1 转每分 rpm
`,
  resistance: `
1 欧姆 Ω
1000 千欧
1000000 兆欧
`,
  torque: `
1 牛米 牛·米 N·m
`,
  activity: `
1 贝克勒尔 贝克 Bq
`,
  absorbedDose: `
1 戈瑞 Gy
`,
  radiation: `
1 西弗 希沃特
0.001 毫西弗 mSv
0.000001 微西弗 μSv
`,
  concentration: `
1 ppm PPM
0.001 ppb
`,
  speed: `
1 米/秒 米每秒 m/s
5/18 公里/小时 公里每小时 千米每小时 km/h KM/H kph
299792458 光速
`,
  amount: `
1 摩尔 mol
0.001 毫摩尔 mmol
`,
  luminous: `
1 流明
1 勒克斯 勒
1 坎德拉
`,
};

/** Temperatures are scales with different zeros: they never convert by a factor. */
const temperature = `
℃ 摄氏度 °C ºC
℉ 华氏度 °F
开尔文 开氏度
`;

/** Scales and scores. */
const scales = `
角分
角秒
平方度
级!别以联以市政领党干教医职配响长台差公甲学书标财部县省厅局处科技路班新本硕博研
° 度角
度!过假量汛夏冬日春秋诚身之化外数母
分!钟之别行布为公红析类支离成享解局部明管数配会化期开手批流娱外发清担裂量隔校店司部泌散内层工界
局!长面限部势
像素
马赫
码!头农表分字率
蒲式耳
品脱
标方 标准立方米
震级
转!移型变化向让嫁机乘为入
颗星
星级
兆!
声道
基点 个基点 BP bp 个BP 个bp
点!钟半多左整击名评赞头燃球到至左以之半评播火
`;

/** Everyday words besides: they take no single Chinese digit (三两个, 八方, 一砖一瓦). */
const reluctant = new Set("平 里 尺 寸 丈 两 钱 担 方 巴 度 级 升 瓦 焦 伏 赫 平方".split(" "));

function measures(): UnitWord[] {
  const words: UnitWord[] = [];
  for (const [dimension, lines] of Object.entries(dimensions)) {
    for (const line of lines.trim().split("\n")) {
      const space = line.indexOf(" ");
      if (space < 0) continue;
      const factor = line.slice(0, space);
      const make = (unit: string) => unitOf(unit, "measure", "one", { dimension, factor, halves: true });
      words.push(...unitLines(line.slice(space + 1), make));
    }
  }
  return words.map((word) =>
    reluctant.has(word.word) ? { ...word, row: unitOf(word.row.unit, "measure", "none", word.row) } : word,
  );
}

export const measureUnits: readonly UnitWord[] = [
  ...measures(),
  ...unitLines(temperature, (unit) => unitOf(unit, "measure", "one", { dimension: "temperature" })),
  ...unitLines(scales, (unit) => unitOf(unit, "measure", "none")),
];
