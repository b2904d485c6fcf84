import assert from "node:assert/strict";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";
import { lineOf } from "./read.ts";

/** Sentences as desks write them, with every figure in them: text, kind, value (or set), canonical unit. */
const rows: Readonly<Record<string, readonly (readonly [text: string, ...figures: string[]])[]>> = {
  "what stands behind a unit": [
    ["局地有8级以上雷暴大风", "8级以上 measure 8 级"],
    ["应在15日内缴清", "15日 duration 15 日"],
    ["气温在20度和30度之间", "20度 measure 20 ℃", "30度 measure 30 ℃"],
    ["车上12人均无大碍", "12人 count 12 人"],
    ["每个疗程4周到6周", "4周到6周 duration [4,6] 周"],
    ["40岁以下具有博士学位的教师", "40岁以下 age 40 岁"],
    ["全市3所在建学校封顶", "3 number 3"],
    ["3个人受伤，七八个人围观", "3个人 count 3 人", "七八个人 count [7,8] 人"],
    ["5个人民法院、3个案例", "5个 count 5 个", "3个 count 3 个"],
    ["12人选择就业，致2人身亡", "12人 count 12 人", "2人 count 2 人"],
    ["两国有关部门办好10件事", "两国 count 2 国", "10件 count 10 件"],
    ["5位数学家、12张家庭床位", "5位 count 5 位", "12张 count 12 张"],
    ["4起重大事故、6种植物、2支部队", "4起 count 4 起", "6种 count 6 种", "2支 count 2 支"],
    ["改为双向四车道", "四车道 count 4 车道"],
    ["检查企业3万余家次", "3万余家次 count 30000 家次"],
    ["平均每天走8000步，分三步走", "8000步 count 8000 步"],
    ["一年期与5年期利率", "一年 duration 1 年", "5年 duration 5 年"],
    ["12部分别来自6国产品目录", "12部 count 12 部", "6国 count 6 国"],
  ],
  "hedges inside and before": [
    ["累计减负3万多亿元", "3万多亿元 money 3000000000000 CNY"],
    ["亿元以上项目、千人以上企业", "亿元以上 money 100000000 CNY", "千人以上 count 1000 人"],
    ["处五日以上十日以下拘留", "五日以上 duration 5 日", "十日以下 duration 10 日"],
    ["机票三折起", "三折起 percentage 30 %"],
    ["每年上万人参赛", "上万人 count 10000 人"],
    ["建成百个示范点，集成百余项技术", "百余项 count 100 项"],
    ["日雨量≥100毫米", "≥100毫米 measure 100 毫米"],
    ["半数以上企业开工", "半数以上 fraction 0.5"],
    ["近半企业时间过半任务过半", "近半 fraction 0.5", "过半 fraction 0.5", "过半 fraction 0.5"],
  ],
  "what a list shares": [
    [
      "增速分别提高4.7个和1.3个百分点",
      "4.7个 percentage-point 4.7 pp",
      "1.3个百分点 percentage-point 1.3 pp",
    ],
    ["工期缩短2个、3个工作日", "2个 duration 2 工作日", "3个工作日 duration 3 工作日"],
    ["涨幅在0.1个至0.2个百分点", "0.1个至0.2个百分点 percentage-point [0.1,0.2] pp"],
    ["达三万元的；2、五万元以上的", "三万元 money 30000 CNY", "五万元以上 money 50000 CNY"],
    ["建成3个和5个园区", "3个 count 3 个", "5个 count 5 个"],
  ],
  "parts of a whole": [
    ["产业结构为9.2∶37.6∶53.2", "9.2∶37.6∶53.2 ratio (-∞,∞)"],
    ["死亡率降至8.6/10万", "8.6/10万 measure 8.6 /10万"],
    ["酒精含量163毫克/100毫升", "163毫克/100毫升 measure 163 毫克/100毫升"],
    ["储能规模50千瓦/100千瓦时", "50千瓦 measure 50 千瓦", "100千瓦时 measure 100 千瓦时"],
    ["两台2×66万千瓦机组", "两台 count 2 台", "66万千瓦 measure 660000 千瓦"],
    ["普及率122.5部/百人", "122.5部/百人 count 122.5 部/百人"],
    ["月租1000至1500元/月", "1000至1500元/月 money [1000,1500] CNY/个月"],
    ["误差不到百万分之一", "不到百万分之一 fraction 0.000001"],
    ["扩大到三又二分之一倍", "三又二分之一 fraction 3.5"],
    ["约为3又1/4", "约为3又1/4 fraction 3.25"],
  ],
  "numerals of other kinds": [
    ["以三分零二秒四七夺冠", "三分零二秒四七 duration 182.47 秒"],
    ["收获三金两银，另一队七金", "三金 count 3 金", "两银 count 2 银", "七金 count 7 金"],
    ["能量达1.4PeV", "1.4PeV measure 1.4 拍电子伏"],
    ["得9·53分夺冠", "9·53分 measure 9.53 分"],
    ["误差小于10的负18次方", "小于10的负18次方 number 0.000000000000000001"],
    ["约10⁸个细胞", "约10⁸个 count 100000000 个"],
    ["身高一米七五，", "一米七五 measure 1.75 米"],
    ["一斤卖三块五，", "一斤 measure 1 斤", "三块五 money 3.5 CNY"],
    ["十二块五毛一份", "十二块五毛 money 12.5 CNY"],
    ["距今约5300年至4300年", "约5300年至4300年 duration [4300,5300] 年"],
    ["判处有期徒刑一年，缓刑一年", "一年 duration 1 年", "一年 duration 1 年"],
    ["砍下36分12篮板8助攻", "36分 measure 36 分", "12篮板 count 12 篮板", "8助攻 count 8 助攻"],
  ],
  ordinals: [
    ["获第一至三名，第3—5名递补", "第一至三名 ordinal [1,3] 名", "第3—5名 ordinal [3,5] 名"],
    ["曾任第七、八届委员", "第七 ordinal 7 届", "八届 ordinal 8 届"],
    ["第一、二、三产业；第一，要办好三个方面", "三个 count 3 个"],
    ["第47任校长提出第二任期目标", "第47任 ordinal 47 任"],
    ["世界排名第一、第二", "第一 ordinal 1", "第二 ordinal 2"],
  ],
  "names, not counts": [
    ["67公斤级决赛、24国集团"],
    ["较前一交易日和上一个交易日均上涨"],
    ["巩固九年义务教育成果"],
    ["三次产业共同带动"],
    ["如图2所示，见表3-1"],
    ["沪深300和中证500成分股"],
    ["“985”“211”高校；985、211高校"],
    ["闯进四分之一决赛"],
    ["第31集团军、73集团军某旅"],
    ["影片《山海2》定档"],
    ["工业4.0、16开本、301医院"],
    ["5路公交车，2、3号线"],
    ["5·19旅游日、“3·15”晚会"],
    ["坚持四项基本原则，零件一点一滴攒成"],
    ["2023级新生报到"],
  ],
};

describe("sentences of the newsroom", () => {
  for (const [title, sentences] of Object.entries(rows)) {
    describe(title, () => {
      for (const [text, ...figures] of sentences)
        it(text, () => assert.deepEqual(readFigures(text).map(lineOf), figures));
    });
  }
});
