import assert from "node:assert/strict";
import { textsOf } from "./read.ts";

/** Texts without a figure in them. */
const none: readonly string[] = [
  // plans, slogans, figures of speech
  "实现“十四五”规划目标任务",
  "全国“两会”部署",
  "深化“五子”联动",
  "抓好“两区”建设",
  "紧扣“七有”要求和“五性”需求",
  "深化“三医联动”改革",
  "“一链一策”开展产业链延伸",
  "坚持一张蓝图干到底，一年一个节点推动副中心发展",
  "共建“一带一路”国家",
  "与天津、河北一道",
  "再形成一批可复制、可推广的改革经验",
  "一系列政策、一些地方、一流营商环境",
  "统一部署，进一步推进，第一时间响应",
  "京津冀交通一体化",
  "党的二十大精神",
  "五位一体总体布局",
  "两个维护、四个意识",
  "海峡两岸",
  "千方百计、三心二意、五湖四海、万无一失",
  "十分重要，万分感谢，千万不要",
  "四川、三亚、九江、六安、五台山、三门峡",
  "第三产业",
  "万元地区生产总值能耗水耗",
  "形成万亿级产业集群",
  "想了半天没说话",
  "晚一点再说，读十年书，一元化领导，三人成虎",
  "说三道四、胡说八道、危机四伏、枪声四起",
  "第二汽车制造厂、第三纪、北京市二十五中",
  "第一、必须坚持改革；第二，必须扩大开放",
  "多数百姓",
  // enumerators
  "一是着力优化提升首都功能。二是加强科技。五是保障民生。",
  "一、总体要求",
  "（二）主要任务",
  "1. 总体要求",
  "2、主要任务",
  "（3）保障措施",
  "## 1.1 总体要求",
  // names with numbers
  "PM2.5年均浓度",
  "5G网络和4K电视",
  "C919大型客机",
  "CR450动车组",
  "GB/T 7714—2015",
  "12345热线",
  "拨打12345",
  "世界500强",
  "晋级16强",
  "318国道",
  "歼-20和东风-41",
  "iPhone 15",
  "A股、B超、H7N9",
  // law, documents, notes
  "依据第3条",
  "民法典第一千二百五十九条",
  "国发〔2024〕5号",
  "结果见[3]",
  // identifiers
  "电话010-65363263",
  "手机13800138000",
  "身份证110101199003077758",
  "https://example.com/2024/03/19/5.html",
  "editor2024@example.com",
  "（600519.SH）",
  "贵州茅台（600519）",
  "邮编100010",
  "京A12345",
  "版本1.2.3",
  "ISBN 978-7-101-00304-8",
  // catchwords and formulas
  "“3+1”模式、“1+6+N”体系、2+26城市",
  "7×24小时服务",
  "1/4决赛、9/11事件",
  "图1和表2",
  "注：1.本公报数据为初步统计数。2.部分数据因四舍五入。",
  "“双11”购物节",
  // page furniture
  "分享到：0",
  "访问量:704",
  "访问量：915",
  "阅读 1234",
  "阅读 10万+",
  "阅读量 1234 字号 16",
  "点击：3.5万",
];

describe("what is no figure", () => {
  for (const text of none) it(text, () => assert.deepEqual(textsOf(text), []));

  it("does not hide the figures beside it", () => {
    assert.deepEqual(textsOf("“十四五”水利规划12项主要指标"), ["12项"]);
    assert.deepEqual(textsOf("5G基站500.9万个"), ["500.9万个"]);
    assert.deepEqual(textsOf("C919订单1200架"), ["1200架"]);
    assert.deepEqual(textsOf("形成7个万亿级产业集群"), ["7个"]);
    assert.deepEqual(textsOf("十分钟到达"), ["十分钟"]);
    assert.deepEqual(textsOf("三公里、四平方米、三方面、十二分钟"), [
      "三公里",
      "四平方米",
      "三方面",
      "十二分钟",
    ]);
    assert.deepEqual(textsOf("近千年、近万家企业、九五折"), ["近千年", "近万家", "九五折"]);
    assert.deepEqual(textsOf("不到一年"), ["不到一年"]);
    assert.deepEqual(textsOf("增速居全国第3"), ["第3"]);
    assert.deepEqual(textsOf("GDP4.4万亿元，CPI0.2%"), ["4.4万亿元", "0.2%"]);
    assert.deepEqual(textsOf("其中超30%来自农村"), ["超30%"]);
  });
});
